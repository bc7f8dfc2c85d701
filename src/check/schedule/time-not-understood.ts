import { headingWords } from "../../knowledge";
import { cellAt, isCellError, type Plan } from "../../plan";
import { rule } from "../engine/rule";
import { hasText } from "../engine/table-rows";
import { timedRows } from "./timed-rows";

/** A time (thời gian) in none of the accepted forms. */
export const timeNotUnderstood = rule({
  id: "time-not-understood",
  tier: "editing",
  depth: "cells",
  about: ["plan"],
  messages: ["time-not-understood"],
  *check(plan) {
    if (isNamedTwice(plan)) return;
    for (const { time } of timedRows(plan)) {
      if (!hasText(time) || time.understood || time.inherited) continue;
      if (isCellError(cellAt(plan.grid, time.cell).value)) continue;
      yield { severity: "warning", cell: time.cell, data: { text: time.text } };
    }
  },
});

/** Two columns that claim to be the time: which of them is, nobody can tell, and that is said there. */
function isNamedTwice({ columns }: Plan): boolean {
  const headings = columns
    .filter(({ role }) => role === "time")
    .map((column) => column.headings.map(headingWords).join());
  return new Set(headings).size < headings.length;
}
