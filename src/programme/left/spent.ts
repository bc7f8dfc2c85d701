import { sameUnit } from "../../knowledge";
import { convert, plusKnown, type Decimal, type MoneyUnit, type Plan } from "../../plan";
import { inUnit } from "../sheets";
import type { Sums } from "../../sums";
import type { PlanTask } from "../plan-tasks";
import type { ProgrammeTask } from "../programme";

/** What is given to a task, or spent on it: a quantity in the programme's unit, and money. Null where it is not known. */
export interface Spent {
  readonly quantity: Decimal | null;
  /** State budget (vốn ngân sách). */
  readonly budget: Decimal | null;
  /** Other funding (vốn khác). */
  readonly other: Decimal | null;
}

/** Nothing known. */
export const NOTHING: Spent = { quantity: null, budget: null, other: null };

/** Both together; what only one of them knows counts. */
export function plus(a: Spent, b: Spent): Spent {
  return {
    quantity: plusKnown(a.quantity, b.quantity),
    budget: plusKnown(a.budget, b.budget),
    other: plusKnown(a.other, b.other),
  };
}

/** What is left of the first; null where the first is not known. Below zero where too much was spent. */
export function minus(a: Spent, b: Spent): Spent {
  const less = (from: Decimal | null, some: Decimal | null): Decimal | null =>
    from === null || some === null ? from : from.minus(some);
  return {
    quantity: less(a.quantity, b.quantity),
    budget: less(a.budget, b.budget),
    other: less(a.other, b.other),
  };
}

/** The same for sums of money. */
export function plusSums(a: Sums, b: Sums): Sums {
  return {
    total: plusKnown(a.total, b.total),
    budget: plusKnown(a.budget, b.budget),
    other: plusKnown(a.other, b.other),
  };
}

/** What is known of a task that spends: as a plan holds it, or as it was kept of one. */
export type Spending = Pick<PlanTask, "unit" | "quantity" | "total" | "budget" | "other">;

/**
 * What tasks of a plan spend on one of the programme's, in the programme's unit of money. A quantity in another unit does not
 * count; one without a unit is taken to be in the programme's.
 */
export function spentBy(
  tasks: readonly Spending[],
  of: ProgrammeTask,
  { moneyUnit }: Pick<Plan, "moneyUnit">,
  unit: MoneyUnit,
): Spent {
  return tasks
    .map((task): Spent => {
      const { budget, other } = inUnit(task, moneyUnit, unit);
      return { quantity: isCountedAlike(task, of) ? task.quantity : null, budget, other };
    })
    .reduce(plus, NOTHING);
}

/** Whether quantities of a plan's task and of the programme's can be held against each other. */
export function isCountedAlike(task: Pick<PlanTask, "unit">, of: ProgrammeTask): boolean {
  return task.unit === null || of.unit === null || sameUnit(task.unit, of.unit);
}

/** Whether money in one unit can be held against money in another. */
export function canCompare(a: MoneyUnit, b: MoneyUnit): boolean {
  return a === b ? true : a !== "unknown" && b !== "unknown";
}

/** An amount in another unit of money, exactly; the same amount in the same unit, though nobody said which. */
export function inOther(amount: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal | null {
  return from === to ? amount : convert(amount, from, to);
}
