import type { ICellData, IStyleData, Nullable, ObjectMatrix, Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  type ISetColDataMutationParams,
  type ISetRowDataMutationParams,
} from "@univerjs/sheets";
import { LAST_COLUMN, LAST_ROW, type Area } from "./area";
import { growTo, withinGrid } from "./grid-size";
import { lookOf } from "./look-of-style";
import { restyleCell, type Restyle } from "./restyle-cell";
import type { SheetHome } from "./sheet-home";
import { perform, placeOf } from "./step";
import { customChangeOf, styleChangeOf, type StyleChange } from "./style-of-look";

interface Line {
  s?: Nullable<IStyleData | string>;
  custom?: ICellData["custom"];
}

/** Whole columns keep their looks for cells to come; cells that look their own way are changed too. */
export function restyleColumns(
  home: SheetHome,
  sheet: Worksheet,
  area: Area,
  change: Restyle,
  cells: ObjectMatrix<ICellData>,
): void {
  // ASSUMPTION: a whole sheet ends with Univer's grid; columns that are added later look plain.
  if (area.right < LAST_COLUMN) growTo(home, sheet, 0, area.right);
  const { left, right } = withinGrid(sheet, area);
  const columnData: Record<number, Line> = {};
  const columns = sheet.getColumnManager();
  for (let column = left; column <= right; column += 1)
    columnData[column] = changedLine(sheet, columns.getColumn(column), change);
  const params = { ...placeOf(sheet), columnData } as ISetColDataMutationParams;
  perform(home, {
    redo: [{ id: SetColDataMutation.id, params }],
    undo: [{ id: SetColDataMutation.id, params: SetColDataMutationFactory(params, sheet) }],
  });
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (column >= left && column <= right && looksItsOwn(cell))
      restyleCell(sheet, { row, column }, change, cells);
  });
}

export function restyleRows(
  home: SheetHome,
  sheet: Worksheet,
  area: Area,
  change: Restyle,
  cells: ObjectMatrix<ICellData>,
): void {
  if (area.bottom < LAST_ROW) growTo(home, sheet, area.bottom, 0);
  const { top, bottom } = withinGrid(sheet, area);
  const rowData: Record<number, Line> = {};
  const rows = sheet.getRowManager();
  for (let row = top; row <= bottom; row += 1) rowData[row] = changedLine(sheet, rows.getRow(row), change);
  const params = { ...placeOf(sheet), rowData } as ISetRowDataMutationParams;
  perform(home, {
    redo: [{ id: SetRowDataMutation.id, params }],
    undo: [{ id: SetRowDataMutation.id, params: SetRowDataMutationFactory(params, sheet) }],
  });
  // In Univer a column's looks go before a row's; in Excel the last word counts.
  const styled = (Object.entries(sheet.getColumnManager().getColumnData()) as [string, Line][]).flatMap(
    ([column, data]) => (looksItsOwn(data) ? [Number(column)] : []),
  );
  for (let row = top; row <= bottom; row += 1) {
    for (const column of styled) restyleCell(sheet, { row, column }, change, cells);
    for (const [column, cell] of Object.entries(sheet.getCellMatrix().getRow(row) ?? {}) as [
      string,
      ICellData,
    ][])
      if (looksItsOwn(cell)) restyleCell(sheet, { row, column: Number(column) }, change, cells);
  }
}

const looksItsOwn = (line: Nullable<Line>): boolean => Boolean(line?.s ?? line?.custom);

function changedLine(sheet: Worksheet, line: Nullable<Line>, change: Restyle): Line {
  const own = styleOf(sheet, line?.s) ?? {};
  const look = lookOf({ ...sheet.getDefaultCellStyleInternal(), ...own }, line?.custom);
  const wanted = change(look, { row: 0, column: 0 });
  const custom = customChangeOf(wanted, line?.custom);
  return {
    s: changedStyle(own, styleChangeOf(wanted)),
    ...(custom === undefined ? {} : { custom: custom as ICellData["custom"] }),
  };
}

function styleOf(sheet: Worksheet, style: Line["s"]): Nullable<IStyleData> {
  return typeof style === "string" ? sheet.getStyleDataByHash(style) : style;
}

function changedStyle(style: IStyleData, { bd, ...change }: StyleChange): IStyleData | null {
  const borders = bd ? { bd: { ...style.bd, ...bd } } : {};
  const kept = Object.entries({ ...style, ...change, ...borders }).filter(([, value]) => value !== null);
  return kept.length === 0 ? null : Object.fromEntries(kept);
}
