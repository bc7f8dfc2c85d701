import { categoriesOf, type Comparison, type PlanTask } from "../../programme";
import { rule } from "../engine/rule";
import { comparisonOf, pairsOf, type Pair } from "./compared";

/** A matched task stands under another category (mục) than in the programme. Categories are known by their words. */
export const programmeCategoryDiffers = rule({
  id: "programme-category-differs",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["programme-category-differs"],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    if (comparison === null) return;
    const ownNames = otherNames(comparison);
    const inProgramme = categoriesOf(comparison.matching.programme);
    for (const { planTask, task, name } of pairsOf(comparison)) {
      const own = planTask.categories.at(-1)?.name ?? null;
      const approved = task.category.at(-1);
      if (own === null || approved === undefined) continue;
      const stands = planTask.category.flatMap((one) => inProgramme(one) ?? ownNames.get(one) ?? []);
      if (stands.some((one) => task.category.includes(one))) continue;
      yield {
        severity: "warning",
        cell: name.cell,
        related: [own.cell],
        data: { category: planTask.category.at(-1) ?? own.text, approved },
      };
    }
  },
});

/**
 * Categories that go by a name of the plan's own: where several tasks stand under it and all are of one category of the programme,
 * it is that category.
 */
function otherNames(comparison: Comparison): ReadonlyMap<string, string> {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairsOf(comparison)) {
    const name = innermost(pair.planTask);
    if (name === undefined) continue;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [pair]);
    else known.push(pair);
  }
  return new Map(
    [...groups].flatMap(([name, pairs]): (readonly [string, string])[] => {
      const [category, ...more] = new Set(pairs.map(({ task }) => task.category.at(-1)));
      return pairs.length < 2 || category === undefined || more.length > 0 ? [] : [[name, category]];
    }),
  );
}

function innermost({ category }: PlanTask): string | undefined {
  return category.at(-1);
}
