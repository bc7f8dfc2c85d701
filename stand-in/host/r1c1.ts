import type { Cell } from "../workbook";
import { columnOf, lettersOf } from "./addresses";

/** Texts and sheets' names in quotes are no references. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");

/** "A1", "$A$1": neither within a name nor before a bracket. */
const A1_CELL = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;
const A1_COLUMNS = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])/gu;
const A1_ROWS = /(?<![\p{L}\p{N}_.$:])(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;

/** A formula as Range.formulasR1C1 gives it, seen from its cell. */
export function toR1C1(formula: string, { row, column }: Cell): string {
  const rows = (fixed: string, digits: string): string => place("R", fixed, Number(digits) - 1, row);
  const columns = (fixed: string, letters: string): string => place("C", fixed, columnOf(letters), column);
  return outsideQuotes(formula, (part) =>
    part
      .replace(
        A1_COLUMNS,
        (_all, f1: string, l1: string, f2: string, l2: string) => `${columns(f1, l1)}:${columns(f2, l2)}`,
      )
      .replace(
        A1_ROWS,
        (_all, f1: string, d1: string, f2: string, d2: string) => `${rows(f1, d1)}:${rows(f2, d2)}`,
      )
      .replace(
        A1_CELL,
        (_all, f1: string, letters: string, f2: string, digits: string) =>
          rows(f2, digits) + columns(f1, letters),
      ),
  );
}

function place(axis: "R" | "C", fixed: string, index: number, from: number): string {
  if (fixed === "$") return `${axis}${String(index + 1)}`;
  return index === from ? axis : `${axis}[${String(index - from)}]`;
}

const STEP = String.raw`(\[-?\d+\]|\d*)`;
const R1C1_CELL = new RegExp(String.raw`(?<![\p{L}\p{N}_.])R${STEP}C${STEP}(?![\p{L}\p{N}_.(!\[])`, "gu");
const R1C1_LINES = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.\]])([RC])${STEP}(?::\1${STEP})?(?![\p{L}\p{N}_.(!\[])`,
  "gu",
);

/** A formula in R1C1, written into a cell, in A1. */
export function fromR1C1(formula: string, { row, column }: Cell): string {
  const rows = (step: string): string => index(step, row, (at) => String(at + 1));
  const columns = (step: string): string => index(step, column, lettersOf);
  return outsideQuotes(formula, (part) =>
    part
      .replace(R1C1_CELL, (_all, r: string, c: string) => columns(c) + rows(r))
      .replace(R1C1_LINES, (_all, axis: string, one: string, other: string | undefined) => {
        const name = axis === "R" ? rows : columns;
        return `${name(one)}:${name(other ?? one)}`;
      }),
  );
}

function index(step: string, from: number, name: (at: number) => string): string {
  if (step === "") return name(from);
  if (step.startsWith("[")) return name(from + Number(step.slice(1, -1)));
  return `$${name(Number(step) - 1)}`;
}
