import type { CellRange } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { amountWithUnit } from "../values/amount";
import {
  addEvidence,
  habitOf,
  joinEvidence,
  noEvidence,
  workbookHabit,
  type Habit,
  type HabitEvidence,
} from "../values/habit";
import { numberText } from "../values/number-text";
import type { Layout } from "./layout";

/**
 * The habit of each column of numbers: its own, else what the table's others show together, else the workbook's.
 * Quantities are few and small, so there "1,5" and "2.5" in one column contradict nothing.
 */
export function columnHabits(cells: SheetCells, layout: Layout, body: CellRange): ReadonlyMap<number, Habit> {
  const seen = new Map<number, HabitEvidence>();
  for (const column of [...layout.quantity, ...layout.amounts, ...layout.percentages]) {
    seen.set(column, evidenceOf(cells, column, body));
  }
  const table = habitOf(joinEvidence(layout.amounts.flatMap((column) => seen.get(column) ?? [])));
  const otherwise = table === null || table === "mixed" ? workbookHabit(cells.grid.separators) : table;
  return new Map(
    [...seen].map(([column, evidence]) => {
      const own = habitOf(evidence);
      const counts = own === "mixed" && layout.quantity.includes(column);
      return [column, counts ? otherwise : (own ?? otherwise)];
    }),
  );
}

function evidenceOf(cells: SheetCells, column: number, body: CellRange): HabitEvidence {
  const evidence = noEvidence();
  for (let row = body.top; row <= body.bottom; row++) {
    if (typeof cells.at(row, column).value !== "string") continue;
    const text = cells.text(row, column);
    if (!/[.,]/.test(text)) continue;
    const digits = text.endsWith("%") ? text.slice(0, -1).trim() : (amountWithUnit(text)?.digits ?? text);
    const number = numberText(digits);
    if (number !== null) addEvidence(evidence, number, digits);
  }
  return evidence;
}
