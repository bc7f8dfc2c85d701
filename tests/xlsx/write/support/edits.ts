import {
  type CellContent,
  type CellRef,
  cellKey,
  columnIndex,
  contentAt,
  Decimal,
  type ContentEdit,
  firstNewRow,
  parseA1,
  rowAfter,
} from "../../../../src/plan";
import { readWorkbookFile, writeEdits } from "../../../../src/xlsx";

/**
 * What is done to one sheet. Cells are written as "=SUM(E5:E9) → 1220" (a formula and its result), "1220", "" for a blank,
 * or text; behind " | " a number format.
 */
export interface Work {
  /** Cells by their A1 in the sheet as it is. */
  readonly set?: Readonly<Record<string, string>>;
  /** New rows: above which number of row as it is, and the cells by the letters of their columns. */
  readonly insert?: Readonly<Record<number, Readonly<Record<string, string>>>>;
}

/** Carries out work on a sheet of a file. New rows are like the row above them. */
export async function write(bytes: Uint8Array, sheetName: string, work: Work): Promise<Uint8Array> {
  const grid = (await readWorkbookFile(bytes)).find(({ sheet }) => sheet.name === sheetName);
  if (grid === undefined) throw new Error(`no sheet ${sheetName}`);
  const { sheet } = grid;
  const inserts = Object.entries(work.insert ?? {}).map(([number, cells]) => {
    const above = Number(number) - 1;
    const written = Object.entries(cells).map(
      ([letters, text]) => [columnIndex(letters), parsed(text)] as const,
    );
    const row = written.map(([column, { content, format }]) => ({ column, content, format }));
    const edit = { kind: "insert-rows", sheet, above, rows: [row], like: above - 1 } as const;
    return { edit, written };
  });
  const sets = Object.entries(work.set ?? {}).map(([address, text]) => {
    const cell = parseA1(address);
    const before = cell === null ? null : contentAt(grid, cell);
    if (cell === null || before === null) throw new Error(`no cell ${address}`);
    const { content: after, format, result } = parsed(text);
    return { edit: { kind: "set-cell", sheet, cell, before, after, format } as const, result };
  });
  const edits: readonly ContentEdit[] = [...sets, ...inserts].map(({ edit }) => edit);
  const results = new Map<string, Decimal | null>();
  const note = (cell: CellRef, result: Decimal | null): unknown => results.set(cellKey(cell), result);
  for (const { edit, result } of sets)
    note({ row: rowAfter(edits, edit.cell.row), column: edit.cell.column }, result);
  for (const { edit, written } of inserts)
    for (const [column, { result }] of written) note({ row: firstNewRow(edits, edit), column }, result);
  return writeEdits(bytes, edits, (_, cell) => results.get(cellKey(cell)) ?? null);
}

interface Parsed {
  readonly content: CellContent;
  readonly format: string | null;
  readonly result: Decimal | null;
}

function parsed(text: string): Parsed {
  const [withResult = "", format = null] = text.split(" | ");
  const [written = "", result] = withResult.split(" → ");
  return {
    content: contentOf(written),
    format,
    result: result === undefined ? null : new Decimal(result),
  };
}

function contentOf(text: string): CellContent {
  if (text === "") return { type: "blank" };
  if (/^=[A-Z(]/.test(text)) return { type: "formula", formula: text };
  return /^-?\d+(\.\d+)?$/.test(text) ? { type: "number", number: text } : { type: "text", text };
}
