import { endedAgencies, nameForm, sameName } from "../../knowledge";
import { rule } from "../engine/rule";
import { hasText } from "../engine/table-rows";
import { comparisonOf, pairsOf } from "./compared";

/** Another lead agency (cơ quan chủ trì) than in the programme. One that took another's place since then is the same. */
export const programmeLeadDiffers = rule({
  id: "programme-lead-differs",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["programme-lead-differs"],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    if (comparison === null) return;
    for (const { planTask, task } of pairsOf(comparison)) {
      const { lead } = planTask.row;
      if (!hasText(lead) || task.lead === null || isSameAgency(lead.text, task.lead)) continue;
      yield { severity: "info", cell: lead.cell, data: { lead: lead.text, approved: task.lead } };
    }
  },
});

function isSameAgency(own: string, approved: string): boolean {
  if (sameName(own, approved)) return true;
  const successors = endedAgencies(approved).map(({ now }) => nameForm(now));
  return successors.some((now) => nameForm(own).includes(now) || now.includes(nameForm(own)));
}
