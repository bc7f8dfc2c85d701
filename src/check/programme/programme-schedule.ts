import { allows } from "../../programme";
import { rule } from "../engine/rule";
import { comparisonOf, pairsOf } from "./compared";

/** The plan's year is not one in which the programme schedules the task. */
export const programmeSchedule = rule({
  id: "programme-schedule",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["programme-schedule"],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    const year = comparison?.year ?? null;
    if (comparison === null || year === null) return;
    for (const { planTask, task, name } of pairsOf(comparison)) {
      const { schedule } = task;
      if (schedule === null || allows(schedule, year)) continue;
      yield {
        severity: "warning",
        cell: planTask.row.time?.cell ?? name.cell,
        data: { year: String(year), time: schedule.text },
      };
    }
  },
});
