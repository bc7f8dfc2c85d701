import { rowPrint, type CellRange, type CellRef, type CellValue } from "../../plan";
import { formulasOf, valuesOf } from "../grid-cells";
import { asProblem } from "../problem";

/** What a cell holds now. */
export interface CellNow {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** The rows that were read, as they stand in the sheet now. */
export interface RowsNow {
  /** A cell of one of the rows. */
  at(cell: CellRef): CellNow;
  /** The print of a row; of its constants alone, without some columns, where `but` is given. */
  print(row: number, but?: ReadonlySet<number>): number;
  /** Whether it is hidden, or may be. */
  hidden(row: number): boolean;
}

/** Rows asked for, whose cells are there after the next sync. */
export interface Asked {
  readonly area: CellRange;
  readonly range: Excel.Range;
  /** Whether it was asked too if the rows are hidden. */
  readonly hidden: boolean;
}

/** Cells of one answer: with two hundred characters each they stay below Excel's 5 MB. */
const PAGE = 20_000;

/** Asks for whole rows between two columns; to be looked into (`rowsNow`) after a sync. */
export function askRows(
  sheet: Excel.Worksheet,
  rows: Iterable<number>,
  { left, right }: { readonly left: number; readonly right: number },
): readonly Asked[] {
  return bandsOf(rows).map(([top, bottom]) => {
    const area = { top, left, bottom, right };
    const range = rangeOf(sheet, area);
    range.load("values,formulas,valueTypes,numberFormat,rowHidden");
    return { area, range, hidden: true };
  });
}

/** Asks for blocks of cells. */
export function askBlocks(sheet: Excel.Worksheet, blocks: readonly CellRange[]): readonly Asked[] {
  return blocks.map((area) => {
    const range = rangeOf(sheet, area);
    range.load("values,formulas,valueTypes,numberFormat");
    return { area, range, hidden: false };
  });
}

/** The range of an area, not tracked: each request makes its own, so that none needs keeping and cleaning up. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/**
 * Reads whole rows between two columns; one request, and more only where they do not fit one answer.
 * @param alongside asks for more in the same request; called again where a request is.
 * @throws whatever Excel says
 */
export async function readRows(
  context: Excel.RequestContext,
  sheetId: string,
  rows: Iterable<number>,
  columns: { readonly left: number; readonly right: number },
  alongside: () => void = () => undefined,
): Promise<RowsNow> {
  const perPage = Math.max(1, Math.floor(PAGE / (columns.right - columns.left + 1)));
  const wanted = [...new Set(rows)].sort((a, b) => a - b);
  const read: Asked[] = [];
  const readPage = async (page: readonly number[]): Promise<void> => {
    try {
      const asked = askRows(context.workbook.worksheets.getItem(sheetId), page, columns);
      alongside();
      await context.sync();
      read.push(...asked);
    } catch (error) {
      if (page.length < 2 || asProblem(error).key !== "too-large") throw error;
      const half = Math.ceil(page.length / 2);
      await readPage(page.slice(0, half));
      await readPage(page.slice(half));
    }
  };
  // One request a page: that is what pages are for.
  for (let at = 0; at === 0 || at < wanted.length; at += perPage) {
    await readPage(wanted.slice(at, at + perPage));
  }
  return rowsNow(read);
}

/** What was asked for, once Excel has answered. */
export function rowsNow(asked: readonly Asked[]): RowsNow {
  const rows = new Map<number, Map<number, CellNow>>();
  const hiddenRows = new Set<number>();
  for (const { area, range, hidden } of asked) {
    const raw = range.values as readonly (readonly unknown[])[];
    const values = valuesOf(raw, range.valueTypes);
    const formulas = formulasOf(range.formulas as readonly (readonly unknown[])[], raw);
    const formats = range.numberFormat as string[][];
    values.forEach((cells, down) => {
      const row = area.top + down;
      const known = rows.get(row) ?? new Map<number, CellNow>();
      rows.set(row, known);
      cells.forEach((value, across) => {
        const formula = formulas[down]?.[across] ?? null;
        known.set(area.left + across, { value, formula, format: formats[down]?.[across] ?? "General" });
      });
      if (hidden && mayBeHidden(range)) hiddenRows.add(row);
    });
  }
  return {
    at: ({ row, column }) => rows.get(row)?.get(column) ?? NOTHING,
    print: (row, but) =>
      rowPrint(
        [...(rows.get(row) ?? [])]
          .filter(([column]) => but?.has(column) !== true)
          .map(([column, { value, formula }]) => ({
            column,
            value,
            // Formulas name other cells once rows have moved: only that there is one counts then.
            formula: but === undefined || formula === null ? formula : "=",
          })),
      ),
    hidden: (row) => hiddenRows.has(row),
  };
}

const NOTHING: CellNow = { value: null, formula: null, format: "General" };

/** Excel says null where some of the rows are hidden; its types do not know. */
function mayBeHidden({ rowHidden }: Excel.Range): boolean {
  return (rowHidden as boolean | null) !== false;
}

/** Rows as runs of neighbours. */
function bandsOf(rows: Iterable<number>): readonly (readonly [top: number, bottom: number])[] {
  const bands: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = bands.at(-1);
    if (last !== undefined && last[1] + 1 === row) last[1] = row;
    else bands.push([row, row]);
  }
  return bands;
}
