import { planFill, type FillOptions, type FillProposal } from "../../../src/fill";
import { a1, type Plan } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { textTable, type TableOptions } from "../../support/text-table";
import { fillEdits } from "../../../src/fill";

/** What filling the only table of a sheet written as text would do. */
export function proposed(table: string, options: FillOptions = {}, lies: TableOptions = {}): FillProposal {
  return planFill(planOf(table, lies), options);
}

/** The only plan of a sheet written as text. */
export function planOf(table: string, lies: TableOptions = {}): Plan {
  const { tables } = readSheet(textTable(table, lies).grid);
  const [plan] = tables;
  if (plan?.kind !== "plan" || tables.length > 1) throw new Error("not one plan on the sheet");
  return plan;
}

/**
 * Each change in a line: its cell once everything is done, what is written, and what it shows where that is another thing;
 * in brackets where it is not ticked.
 */
export function changesOf(proposal: FillProposal): readonly string[] {
  const written = new Map(
    fillEdits([proposal]).cells.map(({ change, cell, content }) => {
      const what = content.type === "formula" ? `${content.formula} ` : "";
      return [change.id, `${a1(cell)} ${what}→ ${change.after}`];
    }),
  );
  return proposal.groups.flatMap(({ kind, changes }) =>
    changes.map(({ id, after }) => `${kind}: ${written.get(id) ?? `(${id} → ${after})`}`),
  );
}

/** Each cell that is left out, why, and because of which cells. */
export function leftOutOf({ leftOut }: FillProposal): readonly string[] {
  return leftOut.map(
    ({ kind, cell, reason, because }) => `${kind}: ${[a1(cell), reason, ...because.map(a1)].join(" ")}`,
  );
}
