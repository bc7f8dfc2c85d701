import { rule } from "../engine/rule";
import { offerRename } from "../offers/rename";
import { comparisonOf, nearTask } from "./compared";

/** A task (nhiệm vụ) that the approved programme does not have, by its name. */
export const programmeTaskUnknown = rule({
  id: "programme-task-unknown",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["programme-task-unknown", "programme-task-unknown.near"],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    for (const match of comparison?.matching.matches ?? []) {
      const { name: words } = match.planTask.row;
      if (match.found !== null || words === null) continue;
      const { name } = match.planTask;
      const near = nearTask(match);
      yield {
        severity: "warning",
        cell: words.cell,
        ...(near === null
          ? { data: { name } }
          : {
              message: "programme-task-unknown.near",
              data: { name, near: near.name },
              suggestions: offerRename(plan.grid, words, name, near.name),
            }),
      };
    }
  },
});
