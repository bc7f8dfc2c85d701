import { type CellRange, columnIndex, columnLetters } from "../../plan";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A row or a column of a reference: where, from 0, and whether "$" holds it. */
export interface Bound {
  readonly at: number;
  readonly fixed: boolean;
}

/** One corner of a reference; of whole rows there is no column, of whole columns no row. */
export interface Corner {
  readonly row: Bound | null;
  readonly column: Bound | null;
}

/** A reference within a formula: "B5", "$A$1:B9", "A:C", "5:9", "'Trang 2'!B5", "Trang1:Trang3!B5". */
export interface Reference {
  /** The sheet's name, plain; null where none is written. Of a reference through several sheets, the first. */
  readonly sheet: string | null;
  /** The last of the sheets where the reference goes through several, else null. */
  readonly lastSheet: string | null;
  /** What is written before the cells, with its "!"; "" where nothing is. */
  readonly prefix: string;
  readonly from: Corner;
  /** The other corner; null for one cell. */
  readonly to: Corner | null;
}

/** Cells of a sheet that is told by its name. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

const SHEET_NAME = String.raw`[\p{L}\p{N}_.\\]+`;
const PREFIX = String.raw`'(?:[^']|'')+'!|(?:\[[^\]]*\])?${SHEET_NAME}(?::${SHEET_NAME})?!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
/** No reference is followed by these: it is then part of a name, a function or a table's column. */
const END = String.raw`(?![\p{L}\p{N}_.(!\[\\?])`;
const BRACKETS = String.raw`\[(?:[^\[\]']|'[^]|\[(?:[^\[\]']|'[^])*\])*\]`;

const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<prefix>${PREFIX})?(?<area>${AREA})${END}`,
    String.raw`(?<elsewhere>${PREFIX})`,
    String.raw`(?<error>#[A-Z][A-Z0-9_/]*[!?]?)`,
    String.raw`(?<brackets>${BRACKETS})`,
    String.raw`(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\?$]*)`,
    String.raw`(?<number>\d[\d.]*(?:[eE][+-]?\d+)?)`,
    String.raw`[^]`,
  ].join("|"),
  "gu",
);

/** What a formula names beside cells. */
export type OtherName = "function" | "name" | "table";

/**
 * Goes through the references of a formula, with or without its "=", in their order.
 * @param each what shall stand in place of a reference; null leaves it as it is written
 * @param others called for functions (in capitals), defined names, and columns of tables
 * @returns the formula, with all that is no reference as it was written
 */
export function withReferences(
  formula: string,
  each: (reference: Reference) => string | null,
  others: (kind: OtherName, word: string) => void = () => undefined,
): string {
  return formula.replace(TOKEN, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups["area"] !== undefined) {
      const reference = referenceOf(groups["prefix"] ?? "", groups["area"]);
      return (reference === null ? null : each(reference)) ?? whole;
    }
    if (groups["brackets"] !== undefined) others("table", whole);
    if (groups["word"] !== undefined) {
      const after = formula.slice((rest.at(-3) as number) + whole.length);
      if (/^\s*\(/.test(after)) others("function", whole.toUpperCase());
      else if (!/^(?:TRUE|FALSE)$/i.test(whole)) others("name", whole);
    }
    return whole;
  });
}

/** The cells that a reference covers on its sheet. */
export function rangeOf({ from, to }: Pick<Reference, "from" | "to">): CellRange {
  const other = to ?? from;
  const rows = [from.row?.at ?? 0, other.row?.at ?? LAST_ROW];
  const columns = [from.column?.at ?? 0, other.column?.at ?? LAST_COLUMN];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** A reference as it is written. */
export function referenceText(
  { prefix }: Pick<Reference, "prefix">,
  from: Corner,
  to: Corner | null,
): string {
  return prefix + cornerText(from) + (to === null ? "" : `:${cornerText(to)}`);
}

function referenceOf(prefix: string, area: string): Reference | null {
  const [first = "", second] = area.split(":");
  const from = cornerOf(first);
  const to = second === undefined ? null : cornerOf(second);
  if (from === null || (second !== undefined && to === null)) return null;
  const [sheet, lastSheet] = sheetsOf(prefix);
  // A sheet of another file.
  if (sheet?.includes("[") === true) return null;
  return { sheet, lastSheet, prefix, from, to };
}

function sheetsOf(prefix: string): readonly [string | null, string | null] {
  if (prefix === "") return [null, null];
  const bare = prefix.slice(0, -1);
  const plain = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  const [first = "", last] = plain.split(":");
  return [first, last ?? null];
}

const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

function cornerOf(text: string): Corner | null {
  const [, dollar = "", letters = "", second = "", digits = ""] = CORNER.exec(text) ?? [];
  const column = letters === "" ? null : { at: columnIndex(letters), fixed: dollar !== "" };
  // In "$5:$9" the only "$" is that of the row.
  const row =
    digits === "" ? null : { at: Number(digits) - 1, fixed: (letters === "" ? dollar : second) !== "" };
  if (column === null && row === null) return null;
  if ((column?.at ?? 0) > LAST_COLUMN || (row?.at ?? 0) > LAST_ROW) return null;
  return { row, column };
}

function cornerText({ row, column }: Corner): string {
  const dollar = (bound: Bound): string => (bound.fixed ? "$" : "");
  return (
    (column === null ? "" : dollar(column) + columnLetters(column.at)) +
    (row === null ? "" : dollar(row) + String(row.at + 1))
  );
}
