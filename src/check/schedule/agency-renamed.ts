import { endedAgencies, tidy, type EndedAgency } from "../../knowledge";
import { contentAt, type Offer, type Plan, setCell, type Words } from "../../plan";
import { rule } from "../engine/rule";
import { workRows } from "../engine/table-rows";

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
    for (const row of workRows(plan)) {
      for (const words of [row.lead, row.partner, row.beneficiary]) {
        if (words === null || words.inherited || words.text === "") continue;
        const ended = endedAgencies(words.text).filter((agency) => yearOf(agency) <= period.from);
        const [first] = ended;
        if (first === undefined) continue;
        const before = ended.some((agency) => yearOf(agency) < period.from);
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

/** An agency that ended on the first day of a year was not there in that year. */
function yearOf({ ended }: EndedAgency): number {
  const year = Number(ended.slice(0, 4));
  return ended.endsWith("-01-01") ? year - 1 : year;
}

function plainDate({ ended }: EndedAgency): string {
  return ended.split("-").map(Number).toReversed().join("/");
}

/** Puts what is now in place of each, and leaves a name of its own to a person. */
function rename({ grid }: Plan, words: Words, ended: readonly EndedAgency[]): readonly Offer[] {
  const content = contentAt(grid, words.cell);
  if (content?.type !== "text" || ended.some(({ named }) => named)) return [];
  let text = tidy(words.text);
  for (const { at, written, now } of ended.toReversed())
    text = text.slice(0, at) + now + text.slice(at + written.length);
  const edit = setCell(grid, words.cell, { type: "text", text });
  return edit === null ? [] : [{ label: "rename", data: { text }, edits: [edit] }];
}
