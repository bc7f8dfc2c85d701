import type { CellRange, CellValue, Grid, Separators } from "../../../src/plan";

/** What is written into one cell: its value, what a person sees there, and its number format. */
export interface Written {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

export const BLANK: Written = { value: null, text: "", format: "General" };

/** A cell of text. */
export function words(text: string): Written {
  return text === "" ? BLANK : { value: text, text, format: "General" };
}

/** A number of the sheet, shown as given. */
export function number(value: number, shown: string, format = "General"): Written {
  return { value, text: shown, format };
}

/** A sheet that is being written. */
export interface Canvas {
  put(row: number, column: number, cell: Written): void;
  merge(range: CellRange): void;
  grid(options: GridOptions): Grid;
}

interface GridOptions {
  readonly name: string;
  readonly separators: Separators;
  /** False: the merges were not asked for. */
  readonly mergesAsked: boolean;
}

/** An empty sheet. */
export function canvas(): Canvas {
  const cells = new Map<number, Map<number, Written>>();
  const merges: CellRange[] = [];
  return {
    put: (row, column, cell) => {
      if (cell.value === null) return;
      const before = cells.get(row) ?? new Map<number, Written>();
      if (before.has(column))
        throw new Error(`cell ${String(row)}:${String(column)} is written twice: ${cell.text}`);
      cells.set(row, before.set(column, cell));
    },
    merge: (range) => {
      if (range.top !== range.bottom || range.left !== range.right) merges.push(range);
    },
    grid: ({ name, separators, mergesAsked }) => {
      const rowCount = Math.max(...cells.keys()) + 1;
      const columnCount = Math.max(...[...cells.values()].map((row) => Math.max(...row.keys()))) + 1;
      const of = <T>(pick: (cell: Written) => T): T[][] =>
        Array.from({ length: rowCount }, (_, row) =>
          Array.from({ length: columnCount }, (_, column) => pick(cells.get(row)?.get(column) ?? BLANK)),
        );
      return {
        sheet: { id: "1", name },
        origin: { row: 0, column: 0 },
        rowCount,
        columnCount,
        values: of(({ value }) => value),
        formulas: of(() => null),
        texts: of(({ text }) => text),
        formats: of(({ format }) => format),
        merges: mergesAsked ? merges : null,
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        print: { titleRows: null },
        separators,
      };
    },
  };
}
