import type { Cell } from "../workbook";
import { columnOf, lettersOf } from "./addresses";

/** Texts and sheets' names in quotes are no references. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");

/** "A1", "$A$1"; "A:B"; "1:2": neither within a name nor before a bracket. All in one, as each would find the others' results. */
const A1 = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$])(?:` +
    String.raw`(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})|` +
    String.raw`(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|` +
    String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})` +
    String.raw`)(?![\p{L}\p{N}_.(!])`,
  "gu",
);

/** A formula as Range.formulasR1C1 gives it, seen from its cell. */
export function toR1C1(formula: string, { row, column }: Cell): string {
  const inRow = (fixed = "", digits = ""): string => place("R", fixed, Number(digits) - 1, row);
  const inColumn = (fixed = "", letters = ""): string => place("C", fixed, columnOf(letters), column);
  return outsideQuotes(formula, (part) =>
    part.replace(A1, (_all, ...groups: (string | undefined)[]) => {
      const [f1, letters, f2, digits, c1, left, c2, right, r1, top, r2, bottom] = groups;
      if (letters !== undefined) return inRow(f2, digits) + inColumn(f1, letters);
      if (left !== undefined) return `${inColumn(c1, left)}:${inColumn(c2, right)}`;
      return `${inRow(r1, top)}:${inRow(r2, bottom)}`;
    }),
  );
}

function place(axis: "R" | "C", fixed: string, index: number, from: number): string {
  if (fixed === "$") return `${axis}${String(index + 1)}`;
  return index === from ? axis : `${axis}[${String(index - from)}]`;
}

const STEP = String.raw`(\[-?\d+\]|\d*)`;
const R1C1 = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.\]])(?:R${STEP}C${STEP}|([RC])${STEP}(?::\3${STEP})?)(?![\p{L}\p{N}_.(!\[])`,
  "gu",
);

/** A formula in R1C1, written into a cell, in A1. */
export function fromR1C1(formula: string, { row, column }: Cell): string {
  const inRow = (step: string): string => index(step, row, (at) => String(at + 1));
  const inColumn = (step: string): string => index(step, column, lettersOf);
  return outsideQuotes(formula, (part) =>
    part.replace(R1C1, (_all, ...groups: (string | undefined)[]) => {
      const [r, c, axis, one = "", other = one] = groups;
      if (r !== undefined && c !== undefined) return inColumn(c) + inRow(r);
      const name = axis === "R" ? inRow : inColumn;
      return `${name(one)}:${name(other)}`;
    }),
  );
}

function index(step: string, from: number, name: (at: number) => string): string {
  if (step === "") return name(from);
  if (step.startsWith("[")) return name(from + Number(step.slice(1, -1)));
  return `$${name(Number(step) - 1)}`;
}
