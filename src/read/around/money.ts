import { moneyUnitInHeading, moneyUnitInNote } from "../../knowledge";
import type { CellRange, DeclaredMoneyUnit, MoneyUnit } from "../../plan";
import { filledBetween, type SheetCells } from "../sheet-cells";

/** How many rows above its header a table's unit of money is looked for. */
const FARTHEST = 12;

/**
 * The units of money declared above a table, nearest first: notes ("ĐVT: triệu đồng") before brackets in a title.
 * What stands in its own columns comes before what stands beside them.
 */
export function moneyUnitsAbove(cells: SheetCells, gap: CellRange): readonly DeclaredMoneyUnit[] {
  const found: DeclaredMoneyUnit[] = [];
  for (const read of [moneyUnitInNote, inTitle]) {
    for (let row = gap.bottom; row >= Math.max(gap.top, gap.bottom - FARTHEST); row--) {
      for (const column of filledBetween(cells, row, gap.left, gap.right)) {
        const unit = read(cells.text(row, column));
        if (unit !== null) found.push({ unit, at: cells.printed(row, column) });
      }
    }
  }
  return found;
}

/** Only in brackets: sentences about money around a table declare nothing. */
function inTitle(text: string): MoneyUnit | null {
  const brackets = text.match(/\([^()]*\)/g) ?? [];
  for (const inner of brackets) {
    const unit = moneyUnitInHeading(inner);
    if (unit !== null && !/\d/.test(inner.replace(/1(?:[.,]?000)+/g, ""))) return unit;
  }
  return null;
}
