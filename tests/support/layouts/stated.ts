import { Decimal } from "../../../src/plan";
import type { Leaf } from "./leaf";
import { valueOf } from "./row-words";

/** What a plan comes to: all of it, and of it the state's and the others', where the table tells them apart. */
export interface PlanAmounts {
  readonly total: Decimal;
  readonly state: Decimal | null;
  readonly other: Decimal | null;
}

/** What the columns of a table say that its sources come to; null where it has no money. */
export function planAmounts(leaves: readonly Leaf[], money: readonly Decimal[]): PlanAmounts | null {
  const adjusted = leaves.some((leaf) => leaf.money?.version === "after");
  const amounts = leaves.flatMap((leaf) =>
    leaf.money === undefined || (adjusted && leaf.money.version !== "after") ? [] : [leaf.money],
  );
  if (amounts.length === 0) return null;
  const over = (some: typeof amounts): Decimal =>
    adjusted
      ? some.reduce((sum, one) => sum.plus(valueOf(money, one)), new Decimal(0))
      : [...new Set(some.flatMap(({ plus }) => plus))].reduce(
          (sum, source) => sum.plus(money[source] ?? 0),
          new Decimal(0),
        );
  const state = amounts.filter((one) => one.class === "state");
  const other = amounts.filter((one) => one.class === "other");
  const parted = state.length > 0 && other.length > 0;
  return {
    total: over(adjusted ? amounts.filter((one) => one.class === null) : amounts),
    state: parted ? over(state) : null,
    other: parted ? over(other) : null,
  };
}
