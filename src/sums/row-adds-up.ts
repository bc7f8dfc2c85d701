import { surelyAddsUp, type Plan, type Row } from "../plan";
import { partitions, type Partition } from "./columns";
import { remembered } from "./remembered";
import { workRows } from "./work-rows";

/**
 * The rows of work of a plan whose parts do not surely add up to their whole, each with the partitions to look at; inner sums before
 * outer ones. In nearly all rows all of them do.
 */
export const rowsToAddUp = remembered((plan: Plan): ReadonlyMap<Row, readonly Partition[]> => {
  const found = new Map<Row, readonly Partition[]>();
  const sums = partitions(plan).map((partition) => ({
    partition,
    holds: surelyAddsUp(
      partition.whole.column,
      partition.parts.map(({ column }) => column),
    ),
  }));
  if (sums.length === 0) return found;
  for (const row of workRows(plan)) {
    let unsure: Partition[] | null = null;
    for (const { partition, holds } of sums) if (!holds(row)) (unsure ??= []).push(partition);
    if (unsure !== null) found.set(row, unsure);
  }
  return found;
});
