import { moneyUnitInHeading, moneyUnitInNote } from "../../knowledge";
import type { MoneyUnit, Printed } from "../../plan";
import type { SheetCells } from "../sheet-cells";

/** How many rows above its header a table's unit of money is looked for. */
const FARTHEST = 12;

/** The unit of money declared above a table ("ĐVT: triệu đồng"), nearest first; a title may hold it too. */
export function moneyUnitAbove(
  cells: SheetCells,
  first: number,
  last: number,
): { readonly unit: MoneyUnit; readonly at: Printed } | null {
  for (const read of [moneyUnitInNote, inTitle]) {
    for (let row = last; row >= Math.max(first, last - FARTHEST); row--) {
      for (const column of cells.filled(row)) {
        const unit = read(cells.text(row, column));
        if (unit !== null) return { unit, at: cells.printed(row, column) };
      }
    }
  }
  return null;
}

/** Only in brackets: sentences about money around a table declare nothing. */
function inTitle(text: string): MoneyUnit | null {
  const brackets = text.match(/\([^()]*\)/g) ?? [];
  for (const inner of brackets) {
    const unit = moneyUnitInHeading(inner);
    if (unit !== null && !/\d/.test(inner.replace(/1[.,]?000/g, ""))) return unit;
  }
  return null;
}
