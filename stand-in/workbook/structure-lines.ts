import {
  Direction,
  RANGE_TYPE,
  Tools,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRange,
  type IRowData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  EffectRefRangId,
  InsertColCommand,
  InsertColMutation,
  InsertRowMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { Area } from "./area";
import { looksOf } from "./looks-beside";
import type { SheetHome } from "./sheet-home";
import { placeOf, type Step } from "./step";
import { moveCells } from "./structure-move";

type LineData = Partial<IRowData & IColumnData>;

/** New rows look like the row above and are as high. ASSUMPTION: the first row of a sheet has nothing to look like. */
export function rowsIn(home: SheetHome, sheet: Worksheet, area: Area): void {
  const range = rowRange(sheet, area);
  const above = area.top > 0 ? sheet.getRowManager().getRow(area.top - 1) : null;
  insertLines(home, sheet, area, {
    ids: [EffectRefRangId.InsertRowCommandId, InsertRowMutation.id, RemoveRowMutation.id],
    range,
    info: { rowInfo: linesLike(above, range.endRow - range.startRow + 1) },
    direction: "Down",
    before: Direction.UP,
  });
}

/** New columns look like the one to the left and are as wide. */
export function columnsIn(home: SheetHome, sheet: Worksheet, area: Area): void {
  const range = columnRange(sheet, area);
  const beside = area.left > 0 ? sheet.getColumnManager().getColumn(area.left - 1) : null;
  insertLines(home, sheet, area, {
    ids: [InsertColCommand.id, InsertColMutation.id, RemoveColMutation.id],
    range,
    info: { colInfo: linesLike(beside, range.endColumn - range.startColumn + 1) },
    direction: "Right",
    before: Direction.LEFT,
  });
}

export function rowsOut(home: SheetHome, sheet: Worksheet, area: Area): void {
  const range = rowRange(sheet, area);
  const rows = sheet.getRowManager();
  removeLines(home, sheet, area, {
    ids: [RemoveRowCommand.id, RemoveRowMutation.id, InsertRowMutation.id],
    range,
    info: { rowInfo: linesAt(range.startRow, range.endRow, (row) => rows.getRow(row)) },
    direction: "Up",
  });
}

export function columnsOut(home: SheetHome, sheet: Worksheet, area: Area): void {
  const range = columnRange(sheet, area);
  const columns = sheet.getColumnManager();
  removeLines(home, sheet, area, {
    ids: [RemoveColCommand.id, RemoveColMutation.id, InsertColMutation.id],
    range,
    info: { colInfo: linesAt(range.startColumn, range.endColumn, (column) => columns.getColumn(column)) },
    direction: "Left",
  });
}

interface Lines<Way> {
  /** The command, what it does and what takes that back. */
  readonly ids: readonly [string, string, string];
  readonly range: IRange;
  readonly info: object;
  readonly direction: Way;
}

function insertLines(
  home: SheetHome,
  sheet: Worksheet,
  area: Area,
  { ids, range, info, direction, before }: Lines<"Down" | "Right"> & { readonly before: Direction },
): void {
  const at = placeOf(sheet);
  const [command, insert, remove] = ids;
  const own = (): Step => ({
    redo: [
      { id: insert, params: { ...at, range, ...info } },
      {
        id: SetRangeValuesMutation.id,
        params: { ...at, cellValue: looksOf(sheet, range, direction), silent: true },
      },
    ],
    undo: [{ id: remove, params: { ...at, range } }],
  });
  moveCells(home, sheet, {
    shift: { area, direction },
    command: { id: command, params: { ...at, range, direction: before } },
    own,
  });
}

function removeLines(
  home: SheetHome,
  sheet: Worksheet,
  area: Area,
  { ids, range, info, direction }: Lines<"Up" | "Left">,
): void {
  const at = placeOf(sheet);
  const [command, remove, insert] = ids;
  const { startRow, endRow, startColumn, endColumn } = range;
  const gone = Tools.deepClone(
    sheet.getCellMatrix().getSlice(startRow, endRow, startColumn, endColumn).getMatrix(),
  );
  const own = (): Step => ({
    redo: [{ id: remove, params: { ...at, range } }],
    undo: [
      { id: insert, params: { ...at, range, ...info } },
      { id: SetRangeValuesMutation.id, params: { ...at, cellValue: gone, silent: true } },
    ],
  });
  moveCells(home, sheet, {
    shift: { area, direction },
    command: { id: command, params: { ...at, range } },
    own,
  });
}

const rowRange = (sheet: Worksheet, { top, bottom }: Area): IRange => ({
  startRow: top,
  endRow: bottom,
  startColumn: 0,
  endColumn: sheet.getColumnCount() - 1,
  rangeType: RANGE_TYPE.ROW,
});

const columnRange = (sheet: Worksheet, { left, right }: Area): IRange => ({
  startRow: 0,
  endRow: sheet.getRowCount() - 1,
  startColumn: left,
  endColumn: right,
  rangeType: RANGE_TYPE.COLUMN,
});

/** New lines are seen, whatever they look like. ASSUMPTION: they get the height or width of the line they look like. */
function linesLike(line: Nullable<LineData>, count: number): IObjectArrayPrimitiveType<LineData> {
  if (!line) return {};
  const like = { ...line };
  delete like.hd;
  delete like.ah;
  // What a line says of itself alone is not said of its like.
  delete like.custom;
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [index, Tools.deepClone(like)]));
}

function linesAt(
  from: number,
  to: number,
  line: (index: number) => Nullable<LineData>,
): IObjectArrayPrimitiveType<LineData> {
  const lines: [number, LineData][] = [];
  for (let index = from; index <= to; index += 1) {
    const data = line(index);
    if (data) lines.push([index - from, Tools.deepClone(data)]);
  }
  return Object.fromEntries(lines);
}
