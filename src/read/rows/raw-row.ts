import { sumLabel, saysOfWhich, type SumLabel } from "../../knowledge";
import type { Ordinal, Printed } from "../../plan";
import { filledBetween, type SheetCells } from "../sheet-cells";
import { isDash } from "../values/number-text";
import { readOrdinal } from "../values/ordinal";
import type { Layout } from "./layout";

/** A row as its cells show it, before its place among the others is known. */
export interface RawRow {
  readonly row: number;
  /** Its ordinal: from the number column, or typed before the name in one cell. */
  readonly ordinal: Ordinal | null;
  readonly name: Printed | null;
  readonly label: SumLabel | null;
  /** "Trong đó:" */
  readonly ofWhich: boolean;
  /** True of a name that stands alone: one cell, merged or repeated across the row. */
  readonly alone: boolean;
  readonly hasUnit: boolean;
  readonly hasQuantity: boolean;
  readonly hasAmount: boolean;
  /** Among its amounts is another than a dash or 0. */
  readonly hasFigure: boolean;
  /** Time, agencies, place: what tasks have and categories do not. */
  readonly hasDetail: boolean;
  /** "-" or "+" before the name or as its number; else null. */
  readonly bullet: "-" | "+" | null;
}

const PREFIX =
  /^((?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*)\s*[.):/-]|[a-zđ]\s*[.)]|(?:\d{1,3}|[IVXLC]{1,6})(?:\.\d{1,3})+[.)]?)\s+(?=\S)/u;

/** Looks at one row of a table. */
export function rawRow(cells: SheetCells, layout: Layout, row: number): RawRow {
  const filled = filledBetween(cells, row, layout.left, layout.right);
  const first = filled[0] ?? layout.left;
  const text = cells.text(row, first);
  const named = repeatedName(cells, layout, row, filled);
  const repeated = named !== null;
  const leading = first === layout.left || first === layout.number || isName(layout, first);
  const alone = repeated || (filled.length === 1 && leading && isWordy(text));
  const number = layout.number === null ? null : cells.printed(row, layout.number);
  const numberIsName = number !== null && isWordy(number.text) && (alone || nameIsBlank(cells, layout, row));
  const name = alone
    ? cells.printed(row, named ?? first)
    : numberIsName
      ? number
      : nameOf(cells, layout, row);
  const own =
    bulletBeside(cells, layout, row, name) ??
    (number === null || numberIsName || named === layout.number ? null : readOrdinal(number));
  const split = own === null || own.text === "" ? splitOrdinal(name) : null;
  const has = (columns: readonly number[]): boolean => !repeated && isAnyFilled(cells, row, columns);
  const counts = (columns: readonly number[]): boolean =>
    has(columns) && !columns.every((column) => isDash(cells.text(row, column)));
  const about = layout.time ?? layout.lead ?? layout.beneficiary ?? layout.place;
  const words = split?.name ?? name ?? (about === null ? null : cells.printed(row, about));
  const inNumberCell = name !== null && name.cell.column === layout.number;
  return {
    row,
    ordinal: split?.ordinal ?? (own === null && number !== null ? noOrdinal(number) : own),
    name: inNumberCell ? words : name,
    label: words === null ? null : sumLabel(words.text),
    ofWhich: words !== null && words.text.length < 80 && saysOfWhich(words.text),
    alone,
    hasUnit: counts(layout.unit),
    hasQuantity: counts(layout.quantity),
    hasAmount: has(layout.amounts),
    hasFigure: !repeated && layout.amounts.some((column) => isFigure(cells.text(row, column))),
    hasDetail: has(layout.details),
    bullet: bulletOf(own, name),
  };
}

function isAnyFilled(cells: SheetCells, row: number, columns: readonly number[]): boolean {
  for (const column of columns) if (cells.text(row, column) !== "") return true;
  return false;
}

function isFigure(text: string): boolean {
  return text !== "" && text !== "0" && !isDash(text);
}

function nameOf(cells: SheetCells, layout: Layout, row: number): Printed | null {
  if (layout.name === null) return null;
  const own = cells.printed(row, layout.name);
  if (own.text !== "") return own;
  const beside = layout.namesBeside.find((column) => isWordy(cells.text(row, column)));
  return beside === undefined ? own : cells.printed(row, beside);
}

function nameIsBlank(cells: SheetCells, layout: Layout, row: number): boolean {
  return [layout.name ?? [], layout.namesBeside].flat().every((column) => cells.text(row, column) === "");
}

function isName({ name, namesBeside }: Layout, column: number): boolean {
  return column === name || namesBeside.includes(column);
}

/** The bullet or ordinal of a row that stands in a column of its own before the name, where its number is blank. */
function bulletBeside(cells: SheetCells, layout: Layout, row: number, name: Printed | null): Ordinal | null {
  if (layout.namesBeside.length === 0 || name === null || name.text === "") return null;
  if (layout.number !== null && cells.text(row, layout.number) !== "") return null;
  const beside = layout.namesBeside.find(
    (column) => column < name.cell.column && cells.text(row, column) !== "",
  );
  const printed = beside === undefined ? null : cells.printed(row, beside);
  return printed === null || isWordy(printed.text) ? null : readOrdinal(printed);
}

/**
 * The cell of a name that the pasting of a merged row repeated in every cell, or in every cell behind its number;
 * null for any other row.
 */
function repeatedName(
  cells: SheetCells,
  layout: Layout,
  row: number,
  filled: readonly number[],
): number | null {
  const [first = 0, second = 0] = filled;
  const both = filled.length === 2 && isWordy(cells.text(row, first)) && countsOnly(layout, filled);
  if ((filled.length > 2 || both) && isRepeated(cells, row, filled, 0)) return first;
  const wide = filled.length > 3 || (filled.length === 3 && layout.right - layout.left === 2);
  if (!wide || first !== layout.number || !isName(layout, second)) return null;
  return isRepeated(cells, row, filled, 1) && isWordy(cells.text(row, second)) ? second : null;
}

/** Whether the filled cells of a row hold the same from one of them on. */
function isRepeated(cells: SheetCells, row: number, filled: readonly number[], from: number): boolean {
  const text = cells.text(row, filled[from] ?? 0);
  for (let at = filled.length - 1; at > from; at--)
    if (cells.text(row, filled[at] ?? 0) !== text) return false;
  return true;
}

/** Whether two cells are the name and the only other column of the table, which holds numbers: there a name is none. */
function countsOnly(layout: Layout, [name, counts]: readonly number[]): boolean {
  const columns = layout.right - layout.left + 1 - (layout.number === null ? 0 : 1);
  return (
    columns === 2 && name === layout.name && [...layout.quantity, ...layout.amounts].includes(counts ?? -1)
  );
}

/** Words, not an ordinal: three letters at least that are no numeral. */
function isWordy(text: string): boolean {
  if (text.length < 2 || isShortNumber(text)) return false;
  return /\p{L}{2}/u.test(text) && !/^\(?[IVXLC]{1,6}(?:\.\d{1,3})*[.)]?$/.test(text);
}

/** The numbers of most tasks. */
function isShortNumber(text: string): boolean {
  if (text.length > 4) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** The ordinal of a row that has none, at the cell where it would stand. */
export function noOrdinal(number: Printed): Ordinal {
  return { cell: number.cell, text: "", style: "other", value: null, path: [] };
}

function splitOrdinal(name: Printed | null): { readonly ordinal: Ordinal; readonly name: Printed } | null {
  const prefix = name === null ? null : PREFIX.exec(name.text.slice(0, 24));
  if (name === null || prefix === null) return null;
  const ordinal = readOrdinal({ cell: name.cell, text: (prefix[1] ?? "").trim() });
  if (ordinal.style === "other") return null;
  return { ordinal, name: { cell: name.cell, text: name.text.slice(prefix[0].length) } };
}

function bulletOf(ordinal: Ordinal | null, name: Printed | null): "-" | "+" | null {
  if (ordinal !== null && ordinal.style !== "other") return null;
  const mark = /^[-–—]$/.test(ordinal?.text ?? "")
    ? "-"
    : /^[+*•·]$/.test(ordinal?.text ?? "")
      ? "+"
      : ordinal === null || ordinal.text === ""
        ? (/^[-–—+*•·](?=\s*\p{L})/u.exec(name?.text ?? "")?.[0] ?? "")
        : "";
  if (mark === "") return null;
  return /[-–—]/.test(mark) ? "-" : "+";
}
