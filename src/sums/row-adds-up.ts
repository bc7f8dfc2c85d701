import { surelyAddsUp, type Amount, type Plan, type Row } from "../plan";
import { partitions, type Partition } from "./columns";
import { remembered } from "./remembered";

/**
 * The rows of a plan whose parts do not surely add up to their whole, each with the partitions to look at; inner sums before
 * outer ones. In nearly all rows all of them do.
 */
export const rowsToAddUp = remembered((plan: Plan): ReadonlyMap<Row, readonly Partition[]> => {
  const sums = partitions(plan);
  const found = new Map<Row, readonly Partition[]>();
  if (sums.length === 0) return found;
  for (const row of plan.rows) {
    const unsure = sums.every((one) => surelyHolds(row, one))
      ? []
      : sums.filter((one) => !surelyHolds(row, one));
    if (unsure.length > 0) found.set(row, unsure);
  }
  return found;
});

function surelyHolds({ amounts }: Row, { whole, parts }: Partition): boolean {
  const stated = amounts.get(whole.column);
  const some: Amount[] = [];
  for (const { column } of parts) {
    const part = amounts.get(column);
    if (part === undefined) return false;
    some.push(part);
  }
  return stated !== undefined && surelyAddsUp(stated, some);
}
