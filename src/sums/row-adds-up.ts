import { surelyAddsUp, type Plan, type Row } from "../plan";
import { partitions, type Partition } from "./columns";
import { remembered } from "./remembered";

/**
 * The rows of a plan whose parts do not surely add up to their whole, each with the partitions to look at; inner sums before
 * outer ones. In nearly all rows all of them do.
 */
export const rowsToAddUp = remembered((plan: Plan): ReadonlyMap<Row, readonly Partition[]> => {
  const found = new Map<Row, readonly Partition[]>();
  const sums = partitions(plan).map((partition) => ({
    partition,
    whole: partition.whole.column,
    parts: partition.parts.map(({ column }) => column),
  }));
  if (sums.length === 0) return found;
  for (const row of plan.rows) {
    const { amounts } = row;
    const unsure = sums.filter(({ whole, parts }) => !surelyAddsUp(amounts, whole, parts));
    if (unsure.length > 0)
      found.set(
        row,
        unsure.map(({ partition }) => partition),
      );
  }
  return found;
});
