import type { CellRange } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { amountWithUnit } from "../values/amount";
import {
  addEvidence,
  addNumber,
  habitOf,
  habitOfMarks,
  joinEvidence,
  noEvidence,
  workbookHabit,
  type Habit,
  type HabitEvidence,
} from "../values/habit";
import { numberText } from "../values/number-text";
import type { Body } from "./body";
import type { Layout } from "./layout";

/**
 * The habit of each column of numbers: its own, else what the table's amounts show together, else the workbook's.
 * A single "1.000" that nothing else in the table explains is read only where it is a thousand by the workbook's marks
 * too: Excel with English marks takes it for 1, but offices mean 1000.
 * Quantities are few and small, so there "1,5" and "2.5" in one column contradict nothing.
 */
export function columnHabits(
  cells: SheetCells,
  layout: Layout,
  { range, marked, moneyUnit }: Body,
): ReadonlyMap<number, Habit> {
  const seen = new Map<number, HabitEvidence>();
  for (const column of [...layout.quantity, ...layout.amounts, ...layout.percentages]) {
    seen.set(column, evidenceOf(cells, column, range, marked));
  }
  const table = habitOf(joinEvidence(layout.amounts.flatMap((column) => seen.get(column) ?? [])));
  const shown = table === "mixed" ? null : table;
  const workbook = workbookHabit(cells.grid.separators);
  return new Map(
    [...seen].map(([column, evidence]): [number, Habit] => {
      const own = habitOf(evidence);
      if (own === "mixed" && layout.quantity.includes(column)) return [column, shown ?? workbook];
      if (own !== null || shown !== null) return [column, own ?? shown ?? workbook];
      const lone = habitOfMarks(evidence);
      if (lone === null) return [column, workbook];
      // There is nothing below one đồng.
      if (moneyUnit === "dong" && layout.amounts.includes(column)) return [column, lone];
      const agrees = lone === workbook && cells.grid.separators.assumed !== true;
      return [column, agrees ? workbook : "mixed"];
    }),
  );
}

function evidenceOf(
  cells: SheetCells,
  column: number,
  { top, bottom }: CellRange,
  marked: ReadonlyMap<number, unknown>,
): HabitEvidence {
  const evidence = noEvidence();
  for (let row = top; row <= bottom; row++) {
    if (marked.has(row)) continue;
    const { value } = cells.at(row, column);
    if (typeof value === "number") addNumber(evidence, value);
    if (typeof value !== "string") continue;
    const text = cells.text(row, column);
    const digits = text.endsWith("%") ? text.slice(0, -1).trim() : (amountWithUnit(text)?.digits ?? text);
    const number = numberText(digits);
    if (number !== null) addEvidence(evidence, number, digits);
  }
  return evidence;
}
