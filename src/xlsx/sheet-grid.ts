import type { Worksheet } from "exceljs";
import { type CellRange, type Grid, parseA1Range, type RowSpan, withSharedRows } from "../plan";
import { type CellContent, cellContent } from "./cell-content";
import { FILE_SEPARATORS, displayedText, numberFormat } from "./displayed-text";
import { WorkbookFileError } from "./workbook-file-error";

/** Excel gives programs no more cells than this at once; beyond it a stray cell far out is the likely cause. */
const MOST_CELLS = 5_000_000;

interface Filled extends CellContent {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

function filledCells(sheet: Worksheet, mac: boolean): Filled[] {
  const filled: Filled[] = [];
  sheet.eachRow((line, row) => {
    line.eachCell((cell, column) => {
      const content = cellContent(cell, mac);
      if (content.value === null && content.formula === null) return;
      filled.push({ ...content, row: row - 1, column: column - 1, format: numberFormat(cell.numFmt) });
    });
  });
  return filled;
}

/** The smallest range with all that is filled; null where nothing is. */
function rangeOf(cells: readonly Filled[]): CellRange | null {
  const [first] = cells;
  if (first === undefined) return null;
  const range = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of cells) {
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, column);
  }
  return range;
}

function rows<T>(height: number, width: number, blank: T): T[][] {
  return Array.from({ length: height }, () => Array<T>(width).fill(blank));
}

function hidden(range: CellRange | null, sheet: Worksheet): Pick<Grid, "hiddenRows" | "hiddenColumns"> {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  if (range === null) return { hiddenRows, hiddenColumns };
  for (let row = range.top; row <= range.bottom; row += 1)
    if (sheet.findRow(row + 1)?.hidden === true) hiddenRows.add(row);
  for (let column = range.left; column <= range.right; column += 1)
    if (sheet.getColumn(column + 1).hidden) hiddenColumns.add(column);
  return { hiddenRows, hiddenColumns };
}

/** The rows that are printed again on each page ("$3:$4"). */
function titleRows({ pageSetup }: Worksheet): RowSpan | null {
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(pageSetup.printTitlesRow ?? "") ?? [];
  return first === undefined || last === undefined
    ? null
    : { top: Number(first) - 1, bottom: Number(last) - 1 };
}

/**
 * The snapshot of a sheet of a file: its used range is that of the cells that hold something.
 * @param mac whether the workbook counts its days as old Macs did
 * @throws WorkbookFileError "too-large"
 */
export function sheetGrid(sheet: Worksheet, mac: boolean): Grid {
  const cells = filledCells(sheet, mac);
  const range = rangeOf(cells);
  const height = range === null ? 0 : range.bottom - range.top + 1;
  const width = range === null ? 0 : range.right - range.left + 1;
  if (height * width > MOST_CELLS) throw new WorkbookFileError("too-large");
  const origin = { row: range?.top ?? 0, column: range?.left ?? 0 };
  const values = rows<CellContent["value"]>(height, width, null);
  const formulas = rows<string | null>(height, width, null);
  const texts = rows(height, width, "");
  const formats = rows(height, width, "General");
  for (const { row, column, value, formula, format } of cells) {
    const at = [row - origin.row, column - origin.column] as const;
    set(values, at, value);
    set(formulas, at, formula);
    set(texts, at, displayedText(value, format));
    set(formats, at, format);
  }
  return withSharedRows({
    sheet: { id: String(sheet.id), name: sheet.name },
    origin,
    rowCount: height,
    columnCount: width,
    values,
    formulas,
    texts,
    formats,
    merges: sheet.model.merges.flatMap((address) => parseA1Range(address) ?? []),
    ...hidden(range, sheet),
    separators: FILE_SEPARATORS,
    print: { titleRows: titleRows(sheet) },
  });
}

function set<T>(table: T[][], [row, column]: readonly [number, number], what: T): void {
  const line = table[row];
  if (line !== undefined) line[column] = what;
}
