import { Decimal, type Column, type Plan } from "../../plan";
import { moneyColumns, partitions } from "../../sums";
import type { ProposedAmounts } from "./amounts";

/** The columns that a task's amounts are written into: the first of each class that holds the plan's own money; null for none. */
export interface AmountColumns {
  readonly budget: number | null;
  readonly other: number | null;
  /** Where the table shows a whole that its other columns do not add up to: the column of it. */
  readonly total: number | null;
}

export function amountColumnsOf(plan: Plan): AmountColumns {
  const wholes = new Set(partitions(plan).map(({ whole }) => whole.column));
  const first = (of: "state" | "other" | "total"): number | null => {
    const column = moneyColumns(plan, of).find(({ role }) => of !== "total" || role === "total");
    if (column === undefined) return null;
    // Its own total is worked out from the parts of the row.
    return column.parts[0] ?? column.column;
  };
  const [budget, other, total] = [first("state"), first("other"), first("total")];
  const isOpen = total !== null && total !== budget && total !== other && !wholes.has(total);
  return { budget, other, total: isOpen ? total : null };
}

/** Amounts of a task by the columns of a table; in an adjusted plan a new task raises it by all that it costs. */
export function amountsByColumn(plan: Plan, { budget, other }: ProposedAmounts): Map<number, Decimal> {
  const columns = amountColumnsOf(plan);
  const amounts = new Map<number, Decimal>();
  const put = (column: number | null, amount: Decimal | null): void => {
    if (column === null || amount === null) return;
    amounts.set(column, amount);
    for (const adjustment of adjustmentsOf(plan, column)) amounts.set(adjustment, amount);
  };
  put(columns.budget, budget);
  put(columns.other, other);
  const known = [budget, other].filter((amount) => amount !== null);
  put(columns.total, known.length === 0 ? null : Decimal.sum(...known));
  return amounts;
}

/** The columns that state how much a column after an adjustment was raised. */
function adjustmentsOf({ columns }: Plan, after: number): readonly number[] {
  const own = columns.find(({ column }) => column === after);
  if (own?.version !== "after") return [];
  const isSame = (one: Column): boolean =>
    one.version === "adjustment" && one.role === own.role && one.class === own.class && one.year === own.year;
  const [first] = columns.filter(isSame);
  return first === undefined ? [] : [first.column];
}
