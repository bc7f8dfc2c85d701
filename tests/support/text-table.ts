import type { CellRef, CellRange, CellValue, Grid, RowSpan, Separators } from "../../src/plan";
import { a1Range, columnIndex, parseA1Range } from "../../src/plan";

/** How the cells of a text table come to lie in a sheet. */
export interface TableOptions {
  /**
   * "numbers": what reads as a Vietnamese number ("1.220", "262,5", "78,32%") is one, shown with that text.
   * "text": everything is text, as pasted from Word.
   */
  readonly as?: "numbers" | "text";
  readonly sheet?: string;
  /** The sheet's cell of the first text cell; A1 unless told. */
  readonly at?: CellRef;
  /** Merged ranges in A1 ("E1:G1"); null: not asked for. */
  readonly merges?: readonly string[] | null;
  /** Hidden rows of the sheet, counted from 1. */
  readonly hiddenRows?: readonly number[];
  /** Hidden columns of the sheet, by their letters. */
  readonly hiddenColumns?: readonly string[];
  /** The rows that are printed again on each page, from 0; none unless told. */
  readonly titleRows?: RowSpan;
  readonly separators?: Separators;
}

interface Cell {
  value: CellValue;
  formula: string | null;
  text: string;
  format: string;
}

const NUMBER = /^-?(?:[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)(?:,\d+)?(%?)$/;

function cellOf(printed: string, as: "numbers" | "text"): Cell {
  const plain = (value: CellValue, text: string, format = "General"): Cell => ({
    value,
    formula: null,
    text,
    format,
  });
  if (printed === "") return plain(null, "");
  if (printed.startsWith("'")) return plain(printed.slice(1), printed.slice(1));
  const formula = /^(=.+?)\s*→\s*(.*)$/.exec(printed);
  if (formula !== null) return { ...cellOf(formula[2] ?? "", "numbers"), formula: formula[1] ?? "" };
  if (/^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(printed))
    return plain({ error: printed }, printed);
  const raw = /^\{(.+)\}$/.exec(printed)?.[1];
  if (raw !== undefined) return plain(Number(raw), raw);
  const number = as === "numbers" ? NUMBER.exec(printed) : null;
  if (number === null) return plain(printed, printed);
  const value = Number(printed.replaceAll(".", "").replace(",", ".").replace("%", ""));
  if (number[1] === "%") {
    const decimals = /,(\d+)%$/.exec(printed)?.[1]?.length ?? 0;
    return plain(value / 100, printed, decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`);
  }
  return plain(value, printed, printed.includes(".") ? "#,##0" : "General");
}

/** A table written as text, ready to be read: its snapshot, and the cells that were marked with [ ]. */
export interface TextTable {
  readonly grid: Grid;
  readonly marked: readonly CellRef[];
}

/**
 * A grid from a table written as text: one line a row, cells parted by "|".
 * A cell is what a person would see; beyond that: `'8.000` is text, `{8}` the number 8 as a program writes it,
 * `=SUM(E5:E9) → 1.120` a formula with its result, `#REF!` an error, `[8.100]` a marked cell.
 * A line of "---" is an empty row; empty lines before and after the table do not count.
 */
export function textTable(text: string, options: TableOptions = {}): TextTable {
  const { as = "numbers", sheet = "Phụ lục", at = { row: 0, column: 0 }, merges = null } = options;
  const lines = text
    .replace(/^(\s*\n)+/, "")
    .trimEnd()
    .split("\n");
  const marked: CellRef[] = [];
  const rows = lines.map((line, row) =>
    (/^\s*---\s*$/.test(line) ? "" : line).split("|").map((cell, column) => {
      const printed = cell.trim();
      const mark = /^\[(.*)\]$/.exec(printed);
      if (mark === null) return cellOf(printed, as);
      marked.push({ row: at.row + row, column: at.column + column });
      return cellOf(mark[1] ?? "", as);
    }),
  );
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => row[column] ?? cellOf("", as)),
  );
  const grid: Grid = {
    sheet: { id: sheet, name: sheet },
    origin: at,
    rowCount: rows.length,
    columnCount,
    values: full.map((row) => row.map((cell) => cell.value)),
    formulas: full.map((row) => row.map((cell) => cell.formula)),
    texts: full.map((row) => row.map((cell) => cell.text)),
    formats: full.map((row) => row.map((cell) => cell.format)),
    merges: merges?.map(rangeOf) ?? null,
    hiddenRows: new Set(options.hiddenRows?.map((row) => row - 1)),
    print: { titleRows: options.titleRows ?? null },
    hiddenColumns: new Set(options.hiddenColumns?.map(columnIndex)),
    separators: options.separators ?? { decimal: ",", thousands: "." },
  };
  return { grid, marked };
}

function rangeOf(address: string): CellRange {
  const range = parseA1Range(address);
  if (range === null || a1Range(range) !== address)
    throw new Error(`not a range in plain A1 form: ${address}`);
  return range;
}
