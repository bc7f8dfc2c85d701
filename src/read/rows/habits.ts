import type { SheetCells } from "../sheet-cells";
import {
  addEvidence,
  addNumber,
  addWholeEvidence,
  habitOf,
  habitOfMarks,
  joinEvidence,
  noEvidence,
  workbookHabit,
  type Habit,
  type HabitEvidence,
} from "../values/habit";
import { quantityDigits } from "../values/quantity";
import { numberText } from "../values/number-text";
import type { UnsettledAmounts } from "../values/unsettled-amounts";
import { PARTING, wholeText } from "../values/whole-text";
import type { Body } from "./body";
import type { Layout } from "./layout";

/**
 * The habit of each column of numbers: its own, else what the table's amounts show together, else the workbook's.
 * A single "1.000" that nothing else in the table explains is read only where it is a thousand by the workbook's marks
 * too: Excel with English marks takes it for 1, but offices mean 1000.
 */
export function columnHabits(
  cells: SheetCells,
  layout: Layout,
  { range, marked, moneyUnit }: Body,
  amounts: readonly UnsettledAmounts[],
): ReadonlyMap<number, Habit> {
  const seen = new Map<number, HabitEvidence>();
  const rows = { range, marked };
  for (const column of layout.quantity) seen.set(column, evidenceOf(cells, column, rows, quantityDigits));
  for (const { column, evidence } of amounts) seen.set(column, evidence);
  for (const column of layout.percentages) seen.set(column, evidenceOf(cells, column, rows, shareDigits));
  const table = habitOf(joinEvidence(amounts.map(({ evidence }) => evidence)));
  const shown = table === "mixed" ? null : table;
  const workbook = workbookHabit(cells.grid.separators);
  return new Map(
    [...seen].map(([column, evidence]): [number, Habit] => {
      const own = habitOf(evidence);
      if (layout.quantity.includes(column)) return [column, habitOfCounts(evidence, own, shown ?? workbook)];
      if (own !== null || shown !== null) return [column, own ?? shown ?? workbook];
      const lone = habitOfMarks(evidence);
      if (lone === null) return [column, workbook];
      // Nothing is below one đồng.
      if (moneyUnit === "dong" && !layout.percentages.includes(column)) return [column, lone];
      const agrees = lone === workbook && cells.grid.separators.assumed !== true;
      return [column, agrees ? workbook : "mixed"];
    }),
  );
}

/**
 * Quantities are few and small, so that "1,5" and "2.5" in one column contradict nothing; and what is counted is whole, so that
 * "1.000" is a thousand whatever mark a fraction beside it has.
 */
function habitOfCounts(evidence: HabitEvidence, own: Habit | null, other: Habit): Habit {
  const { dots, commas } = evidence;
  const marked = dots > 0 && commas > 0 ? null : habitOfMarks(evidence);
  return marked ?? (own === null || own === "mixed" ? other : own);
}

function evidenceOf(
  cells: SheetCells,
  column: number,
  { range, marked }: Pick<Body, "range" | "marked">,
  digitsOf: (text: string) => string,
): HabitEvidence {
  const evidence = noEvidence();
  for (let row = range.top; row <= range.bottom; row++) {
    if (marked.has(row)) continue;
    const parting = cells.parting(row, column);
    if (parting !== PARTING.not) {
      addWholeEvidence(evidence, cells.whole(row, column), parting);
      continue;
    }
    const value = cells.value(row, column);
    if (typeof value === "number") addNumber(evidence, value);
    if (typeof value !== "string") continue;
    const digits = digitsOf(cells.text(row, column));
    const whole = wholeText(digits);
    if (whole !== null) {
      addWholeEvidence(evidence, whole.whole, whole.parting);
      continue;
    }
    const number = numberText(digits);
    if (number !== null) addEvidence(evidence, number, digits);
  }
  return evidence;
}

function shareDigits(text: string): string {
  return text.endsWith("%") ? text.slice(0, -1).trim() : text;
}
