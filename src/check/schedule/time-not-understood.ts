import { cellAt, isCellError } from "../../plan";
import { rule } from "../engine/rule";
import { hasText, workRows } from "../engine/table-rows";

/** A time (thời gian) in none of the accepted forms. */
export const timeNotUnderstood = rule({
  id: "time-not-understood",
  tier: "editing",
  depth: "cells",
  about: ["plan"],
  messages: ["time-not-understood"],
  *check(plan) {
    for (const { time } of workRows(plan)) {
      if (!hasText(time) || time.understood || time.inherited) continue;
      if (isCellError(cellAt(plan.grid, time.cell).value)) continue;
      yield { severity: "warning", cell: time.cell, data: { text: time.text } };
    }
  },
});
