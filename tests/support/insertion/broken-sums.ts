import { sum, type Plan } from "../../../src/plan";
import { statedSums, valueOf } from "../../../src/sums";
import type { AfterInsertion } from "./after-insertion";

/** Stated sums that were right and are right no more. */
export function brokenSums({ plans, moved }: AfterInsertion): readonly string[] {
  return plans.flatMap(({ before, after }) => {
    const was = wrongSums(before, moved);
    return [...wrongSums(after, (row) => row)]
      .filter((one) => !was.has(one))
      .map((one) => `the sum at ${one} is wrong`);
  });
}

function wrongSums(plan: Plan, moved: (row: number) => number): ReadonlySet<string> {
  return new Set(
    statedSums(plan).flatMap(({ row, column, stated, addends }) => {
      const values = addends.map(valueOf);
      const known = values.filter((value) => value !== null);
      if (stated.state !== "read" || known.length < values.length) return [];
      const isRight = sum(known).equals(stated.value);
      return isRight ? [] : [`${String(moved(row.row))}:${String(column.column)}`];
    }),
  );
}
