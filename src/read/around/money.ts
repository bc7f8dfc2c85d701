import { inLettersOfToday, moneyUnitInHeading, moneyUnitInNote, moneyUnitNamed } from "../../knowledge";
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
  for (const read of [moneyUnitInNote, alone, inTitle]) {
    for (let row = gap.bottom; row >= Math.max(gap.top, gap.bottom - FARTHEST); row--) {
      const filled = filledBetween(cells, row, gap.left, gap.right);
      // Behind a figure ("Tổng kinh phí: | 47.585 | triệu đồng") the unit is of that figure.
      if (read === alone && filled.length > 1) continue;
      for (const [at, column] of filled.entries()) {
        const text = cells.text(row, column);
        const next = filled[at + 1];
        const unit = read(next !== undefined && LABEL.test(text) ? `${text} ${cells.text(row, next)}` : text);
        if (unit !== null) found.push({ unit, at: cells.printed(row, column) });
      }
    }
  }
  return found;
}

/** "Đơn vị tính:" with the unit in the next cell. */
const LABEL = /^(?:đvt|đơn vị(?: tính)?)\s*:$/iu;

/** "Triệu đồng" in a cell of its own, without "ĐVT" before it. */
export function namesUnitAlone(text: string): boolean {
  return alone(text) !== null;
}

function alone(text: string): MoneyUnit | null {
  return /(?:đồng|VN[ĐD])\)?$/iu.test(inLettersOfToday(text))
    ? moneyUnitNamed(text.replace(/^\((.*)\)$/, "$1"))
    : null;
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
