import { atOnce, type Plan, type Steps, within } from "../plan";
import { amountColumns } from "../sums";
import { Draft } from "./draft";
import { fillGrandTotal } from "./grand-total";
import { fillNumbers } from "./numbering";
import { fillPercentages } from "./percentages";
import { numberNewColumns } from "./percentages/column-numbers";
import { headNewColumns, missingShares, newColumns } from "./percentages/new-columns";
import type { Change, FillGroup, FillKind, FillOptions, FillProposal } from "./proposal";
import { fillRowTotals } from "./row-totals";
import { StandingSums } from "./standing-sums";
import { fillSubtotals } from "./subtotals";
import { summaryOf } from "./summary";
import { textNumbers } from "./text-numbers";
import type { TotalRow } from "./total-row";
import { USUAL_SPELLING } from "./words/spelling";

/** Every kind of filling, in the order of the page. */
export const FILL_KINDS: readonly FillKind[] = [
  "text-numbers",
  "row-totals",
  "subtotals",
  "grand-total",
  "percentages",
  "numbering",
];

/**
 * What filling a table would do, blank cells first and foremost: each change with what stands there and what will, and each
 * cell that is left out with the reason. Asked again with other choices, it works everything out anew: a total follows the
 * cells that it adds.
 */
export function planFill(plan: Plan, options: FillOptions = {}): FillProposal {
  return atOnce(planFillInSteps(plan, options));
}

/** The same in steps, for a pane that must not freeze. */
export function* planFillInSteps(plan: Plan, options: FillOptions = {}): Steps<FillProposal> {
  const added = newColumns(plan, options.newColumns ?? []);
  const isAdded = added !== null && "plan" in added;
  const draft = new Draft(isAdded ? added.plan : plan, options);
  if (added !== null && !isAdded)
    draft.leave({ kind: "percentages", cell: added.taken, reason: "columns-taken", because: [] });
  const texts = textNumbers(draft);
  const standing = new StandingSums();
  if (draft.wants("row-totals")) yield* within(fillRowTotals(draft, texts), 0, 0.3);
  yield* within(fillSubtotals(draft, texts, standing), 0.3, 0.5);
  const total = draft.wants("grand-total")
    ? yield* within(fillGrandTotal(draft, texts, standing), 0.5, 0.6)
    : null;
  const rounded = draft.wants("percentages")
    ? yield* within(fillPercentages({ draft, texts, total }), 0.6, 0.8)
    : [];
  if (isAdded) {
    headNewColumns(draft, added.columns);
    numberNewColumns(draft, added.columns);
  }
  if (draft.wants("numbering")) yield* within(fillNumbers(draft), 0.8, 0.9);
  const summary = summaryOf(draft.plan, options.spelling ?? USUAL_SPELLING);
  yield 0.95;
  return {
    plan,
    groups: FILL_KINDS.flatMap((kind) => groupOf(kind, draft.changes)),
    leftOut: draft.leftOut,
    newRow: total?.insert ?? null,
    takenRow: takenBy(total),
    rounded,
    missingShares: missingShares(plan),
    hasMoney: amountColumns(plan).length > 0,
    summary,
  };
}

/** The blank row that a grand total takes. */
function takenBy(total: TotalRow | null): FillProposal["takenRow"] {
  if (total === null) return null;
  const { taken, like } = total;
  return taken === null ? null : { row: taken, like };
}

function groupOf(kind: FillKind, all: readonly Change[]): readonly FillGroup[] {
  const changes = all.filter((change) => change.kind === kind).sort(inReadingOrder);
  return changes.length === 0 ? [] : [{ kind, changes }];
}

function inReadingOrder(a: Change, b: Change): number {
  return (rowOf(a) === rowOf(b) ? 0 : rowOf(a) - rowOf(b)) || a.place.column - b.place.column;
}

/** A new row is the last one of its table. */
function rowOf({ place }: Change): number {
  return place.row === "new" ? Infinity : place.row;
}
