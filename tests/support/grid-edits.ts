import type { CellRange, CellRef, CellValue, Decimal, Grid } from "../../src/plan";
import { BLANK, number, words, type Written } from "./layouts/canvas";

/** What a cell shall hold. */
export interface NewContent extends Written {
  readonly formula?: string;
}

/** The grid with one cell changed; the grid grows where the cell lies below or beside it. */
export function put(grid: Grid, { row, column }: CellRef, cell: NewContent): Grid {
  const wide = grown(grid, row + 1, column + 1);
  const set = <T>(rows: readonly (readonly T[])[], what: T): T[][] =>
    rows.map((cells, at) => cells.map((one, index) => (at === row && index === column ? what : one)));
  return {
    ...wide,
    values: set<CellValue>(wide.values, cell.value),
    texts: set(wide.texts, cell.text),
    formats: set(wide.formats, cell.format),
    formulas: set(wide.formulas, cell.formula ?? null),
  };
}

/** The grid with several cells changed. */
export function putAll(grid: Grid, cells: readonly (readonly [CellRef, NewContent])[]): Grid {
  return cells.reduce((on, [at, cell]) => put(on, at, cell), grid);
}

/** A number as the workbook shows it without groups. */
export function figure(grid: Grid, value: Decimal): NewContent {
  return number(value.toNumber(), value.toFixed().replace(".", grid.separators.decimal));
}

export const text = words;
export const nothing: NewContent = BLANK;

/** An Excel error. */
export function excelError(error: string): NewContent {
  return { value: { error }, text: error, format: "General" };
}

/** New blank rows above a row; what stands below moves down, and formulas of layouts name no cells. */
export function insertRows(grid: Grid, above: number, count: number): Grid {
  return moved(
    grid,
    (row) => (row >= above ? row + count : row),
    (rows, blank) => [
      ...rows.slice(0, above),
      ...Array.from({ length: count }, () => [...blank]),
      ...rows.slice(above),
    ],
  );
}

/** The grid without some rows; what stands below moves up. */
export function deleteRows(grid: Grid, from: number, count: number): Grid {
  return moved(
    grid,
    (row) => (row >= from + count ? row - count : row >= from ? null : row),
    (rows) => [...rows.slice(0, from), ...rows.slice(from + count)],
  );
}

type Arranged = <T>(rows: readonly (readonly T[])[], blank: readonly T[]) => (readonly T[])[];

function moved(grid: Grid, to: (row: number) => number | null, arranged: Arranged): Grid {
  const blank = <T>(value: T): T[] => Array.from({ length: grid.columnCount }, () => value);
  const values = arranged<CellValue>(grid.values, blank<CellValue>(null));
  return {
    ...grid,
    rowCount: values.length,
    values,
    texts: arranged(grid.texts, blank("")),
    formats: arranged(grid.formats, blank("General")),
    formulas: arranged(grid.formulas, blank<string | null>(null)),
    merges:
      grid.merges?.flatMap((merge): CellRange[] => {
        const [top, bottom] = [to(merge.top), to(merge.bottom)];
        return top === null || bottom === null ? [] : [{ ...merge, top, bottom }];
      }) ?? null,
    hiddenRows: new Set([...grid.hiddenRows].flatMap((row) => to(row) ?? [])),
  };
}

function grown(grid: Grid, rowCount: number, columnCount: number): Grid {
  if (grid.origin.row !== 0 || grid.origin.column !== 0) throw new Error("only grids that start at A1");
  const rows = Math.max(grid.rowCount, rowCount);
  const columns = Math.max(grid.columnCount, columnCount);
  if (rows === grid.rowCount && columns === grid.columnCount) return grid;
  const wide = <T>(cells: readonly (readonly T[])[], value: T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const line = cells[row];
        return line !== undefined && column < line.length ? (line[column] ?? value) : value;
      }),
    );
  return {
    ...grid,
    rowCount: rows,
    columnCount: columns,
    values: wide<CellValue>(grid.values, null),
    texts: wide(grid.texts, ""),
    formats: wide(grid.formats, "General"),
    formulas: wide<string | null>(grid.formulas, null),
  };
}
