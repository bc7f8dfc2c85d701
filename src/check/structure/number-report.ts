import { type Offer, type Plan, setCell } from "../../plan";
import { numberContent, type NumberFault } from "../../sums";
import type { Report } from "../engine/rule";

/** A number that must change; it says nothing that a person chose, so it is fixed. */
export function reportNumber(plan: Plan, id: string, fault: NumberFault): Report {
  const { ordinal, expected } = fault;
  return {
    severity: "warning",
    message: ordinal.text === "" ? `${id}.missing` : id,
    cell: ordinal.cell,
    data: { stated: ordinal.text, expected },
    fix: renumber(plan, fault),
  };
}

function renumber(plan: Plan, { ordinal, expected }: NumberFault): Offer | null {
  const edit = setCell(plan.grid, ordinal.cell, numberContent(plan, ordinal.cell, expected));
  return edit === null ? null : { label: "renumber", data: { number: expected }, edits: [edit] };
}
