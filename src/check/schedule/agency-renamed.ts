import { endedAgencies, lastYearOf, withPresentAgencies, type EndedAgency } from "../../knowledge";
import { contentAt, type Offer, type Plan, setCell, type Words } from "../../plan";
import { rule } from "../engine/rule";
import { workRows } from "../engine/table-rows";

/** The columns that name agencies. */
const AGENCIES = ["lead", "partner", "beneficiary"] as const;

/** An agency that had ended before the plan's period begins; in the year of the change it may still be right. */
export const agencyRenamed = rule({
  id: "agency-renamed",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["agency-renamed", "agency-renamed.same-year"],
  *check(plan) {
    const { period } = plan;
    if (period === null) return;
    const fields = AGENCIES.filter((field) => plan.columns.some(({ role }) => role === field));
    for (const row of fields.length === 0 ? [] : workRows(plan)) {
      for (const field of fields) {
        const words = row[field];
        if (words === null || words.inherited || words.text === "") continue;
        const ended = endedAgencies(words.text).filter((agency) => lastYearOf(agency) <= period.from);
        const [first] = ended;
        if (first === undefined) continue;
        const before = ended.some((agency) => lastYearOf(agency) < period.from);
        yield {
          severity: before ? "warning" : "info",
          ...(before ? {} : { message: "agency-renamed.same-year" }),
          cell: words.cell,
          data: {
            agency: ended.map(({ written }) => written).join(", "),
            date: plainDate(first),
            now: [...new Set(ended.map(({ now }) => now))].join(", "),
          },
          suggestions: rename(plan, words, ended),
        };
      }
    }
  },
});

function plainDate({ ended }: EndedAgency): string {
  return ended.split("-").map(Number).toReversed().join("/");
}

/** Puts what is now in place of each, and leaves a name of its own to a person. */
function rename({ grid }: Plan, words: Words, ended: readonly EndedAgency[]): readonly Offer[] {
  const content = contentAt(grid, words.cell);
  const text = withPresentAgencies(words.text, ended);
  if (content?.type !== "text" || text === null) return [];
  const edit = setCell(grid, words.cell, { type: "text", text });
  return edit === null ? [] : [{ label: "rename", data: { text }, edits: [edit] }];
}
