import type { DressedRow, Plan, Sheet } from "../plan";
import { fillEdits, tickedChanges, type FillEdits } from "./edits";
import { planFill } from "./plan-fill";
import type { FillKind, FillProposal } from "./proposal";

/** What a file is filled with: no text of its cells is made a number there, so a sum over text is written as a value. */
const KINDS: ReadonlySet<FillKind> = new Set(["row-totals", "subtotals", "grand-total", "percentages"]);

/** What filling a sheet of a file does. */
export interface FileFill extends FillEdits {
  readonly proposals: readonly FillProposal[];
  /** Blank rows that are written into, and look like their neighbour from then on where they had no looks of their own. */
  readonly dressedRows: readonly DressedRow[];
  /** False where no table of the sheet has columns of money. */
  readonly hasMoney: boolean;
}

/**
 * Row totals, subtotals, the grand total (in a new row where there is none) and percentages of every plan on a sheet, blank
 * cells only: as formulas with the result of each, as values where an addend is text.
 */
export function fillForFile({ tables }: Pick<Sheet, "tables">): FileFill {
  const plans = tables.filter((table): table is Plan => table.kind === "plan");
  const proposals = plans.map((plan) => planFill(plan, { kinds: KINDS, takesBlankRow: true }));
  const dressedRows = proposals.flatMap(dressedRow);
  return {
    ...fillEdits(proposals),
    proposals,
    dressedRows,
    hasMoney: proposals.some(({ hasMoney }) => hasMoney),
  };
}

function dressedRow(proposal: FillProposal): readonly DressedRow[] {
  const { takenRow, plan } = proposal;
  if (takenRow === null || !tickedChanges(proposal).some(({ place }) => place.row === takenRow.row))
    return [];
  const { left, right } = plan.range;
  return [{ ...takenRow, sheet: plan.grid.sheet, columns: { left, right } }];
}
