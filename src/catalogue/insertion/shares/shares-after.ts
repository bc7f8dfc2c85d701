import { apportioned } from "../../../fill";
import { setCell, type CellContent, type Column, type Plan, type Row, type SetCell } from "../../../plan";
import { shareContent } from "../../../sums";
import { isNew, type NewLine } from "../lines/new-line";
import type { Positions } from "../positions";
import { exactShare } from "./exact-share";
import { planAfter, type PlanAfter } from "./plan-after";
import { rightShares, typedShare, type StatedShare } from "./stated-shares";

/** What becomes of typed percentages. */
export interface SharesAfter {
  /** Percentages that were right and would no longer be. */
  readonly edits: readonly SetCell[];
  /** The share of a new row, written as the row that it is like has its own; null where that has none, or a formula. */
  readonly ofLine: (line: NewLine, column: Column) => CellContent | null;
}

/** A percentage as it shall be, in the row of the table or the new row that states it. */
interface NewShare extends StatedShare {
  readonly of: Row | NewLine;
}

/**
 * Works out typed percentages anew, and those of new rows. Those that were wrong stay as they are, for the check to say; where
 * those of one whole were made to add up to 100, they are so again.
 */
export function sharesAfter(plan: Plan, lines: readonly NewLine[], positions: Positions): SharesAfter {
  if (!plan.columns.some(({ role }) => role === "percentage")) return { edits: [], ofLine: () => null };
  const { right, addUp } = rightShares(plan);
  const after = planAfter(plan, lines, positions);
  const all = [...changed(after, right), ...added(after, plan, lines)];
  const groups = addUp ? apportioned(after.plan, all) : [];
  const made = new Map(groups.flatMap(({ values }) => [...values]));
  const contents = all.map((share) => {
    const value = made.get(share) ?? share.exact.toDecimalPlaces(share.form.decimals);
    return { share, value, content: shareContent(plan.grid, share.stated, value) };
  });
  return {
    edits: contents.flatMap(({ share: { of, stated }, value, content }) =>
      isNew(of) || value.equals(stated.value) ? [] : (setCell(plan.grid, stated.cell, content) ?? []),
    ),
    ofLine: (line, column) =>
      contents.find(({ share }) => share.of === line && share.column === column)?.content ?? null,
  };
}

/** The percentages that the new rows change. */
function changed({ plan, rowOf }: PlanAfter, right: readonly StatedShare[]): readonly NewShare[] {
  return right.flatMap((share): readonly NewShare[] => {
    const row = rowOf(share.row);
    const exact = row === null ? null : exactShare(plan, share.column, row);
    if (row === null || exact === null || exact.equals(share.exact)) return [];
    return [{ ...share, of: share.row, row, exact }];
  });
}

/** The percentages of new rows, where the rows that they are like state theirs. */
function added({ plan, rowOf }: PlanAfter, before: Plan, lines: readonly NewLine[]): readonly NewShare[] {
  const columns = before.columns.filter(({ role }) => role === "percentage");
  return lines.flatMap((line) =>
    columns.flatMap((column): readonly NewShare[] => {
      const row = rowOf(line);
      const stated = typedShare(line.like, column);
      const exact = row === null ? null : exactShare(plan, column, row);
      if (row === null || stated === null || exact === null) return [];
      return [{ of: line, column, row, stated, exact, form: { decimals: stated.decimals } }];
    }),
  );
}
