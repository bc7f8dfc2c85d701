import type { ICellData, ObjectMatrix, Worksheet } from "@univerjs/core";
import type { Cell } from "./area";
import type { Look } from "./look";
import { cellLook } from "./read-look";
import { customChangeOf, styleChangeOf } from "./style-of-look";

/** What is to change in a cell, seen how it looks; nothing where it stays as it is. */
export type Restyle = (look: Look, cell: Cell) => Partial<Look>;

/** Adds to the cells what a change makes of one of them. */
export function restyleCell(
  sheet: Worksheet,
  { row, column }: Cell,
  change: Restyle,
  cells: ObjectMatrix<ICellData>,
): void {
  const data = cellChange(sheet, { row, column }, change(cellLook(sheet, row, column), { row, column }));
  if (Object.keys(data).length > 0) cells.setValue(row, column, data);
}

/** A change of a cell's looks as Univer's data; empty when there is none. */
export function cellChange(sheet: Worksheet, { row, column }: Cell, change: Partial<Look>): ICellData {
  const style = styleChangeOf(change);
  const custom = customChangeOf(change, sheet.getCellRaw(row, column)?.custom);
  return {
    // Univer's types do not tell that null takes a part of a style, or all that is kept, away.
    ...(Object.keys(style).length === 0 ? {} : { s: style as NonNullable<ICellData["s"]> }),
    ...(custom === undefined ? {} : { custom: custom as NonNullable<ICellData["custom"]> }),
  };
}
