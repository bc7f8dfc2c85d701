import type { Column, Decimal, FundingClass, Plan } from "../../plan";
import { addends, moneyColumns, outline } from "../../sums";
import { addUp } from "../add-up";

/** What a plan comes to, in the table's unit, and the sources that it comes from where they are all of it. */
export interface PlanTotals {
  readonly total: Decimal;
  readonly sources: readonly SourceTotal[];
}

/** What one class of money comes to. */
export interface SourceTotal {
  readonly of: FundingClass;
  readonly columns: readonly Column[];
  readonly value: Decimal;
}

/** The totals over all tasks, each once; null where an amount is not known for certain, or there is none. */
export function totalsOf(plan: Plan): PlanTotals | null {
  const total = sumOf(plan, moneyColumns(plan, "total"));
  if (total === null || total.isZero()) return null;
  const sources = (["state", "other"] as const).flatMap((of): readonly SourceTotal[] => {
    const columns = moneyColumns(plan, of);
    const value = sumOf(plan, columns);
    return value === null || value.isZero() ? [] : [{ of, columns, value }];
  });
  const [first, second] = sources;
  const all = first === undefined || second === undefined ? null : first.value.plus(second.value);
  return { total, sources: all?.equals(total) === true ? sources : [] };
}

function sumOf(plan: Plan, columns: readonly Column[]): Decimal | null {
  const tree = outline(plan);
  const added = addUp(columns.flatMap(({ column }) => addends(tree, null, column)));
  return added !== null && "value" in added ? added.value : null;
}
