import {
  cellKey,
  type Column,
  type Decimal,
  eachInSteps,
  mergeAt,
  type Plan,
  type Row,
  type Steps,
} from "../plan";
import { addends, amountColumns, outline } from "../sums";
import type { Draft } from "./draft";
import { idOf } from "./place";
import { proposeSum } from "./propose-sum";
import type { StandingSums } from "./standing-sums";
import { blankWholes, leaveStillBlank } from "./still-blank";
import type { TextNumbers } from "./text-numbers";
import words from "./sheet-words.json";
import { type TotalRow, totalRow } from "./total-row";

/** The grand total (tổng cộng): in the rows that the table has for it, else in a new one. */
export function* fillGrandTotal(
  draft: Draft,
  texts: TextNumbers,
  standing: StandingSums,
): Steps<TotalRow | null> {
  const { plan } = draft;
  const totals = plan.rows.filter(({ kind }) => kind === "total");
  for (const row of totals) {
    const values = new Map<string, Decimal>();
    yield* eachInSteps(
      amountColumns(plan),
      (column) => {
        fillColumn(draft, { texts, standing }, column, row, values);
      },
      1,
    );
    draft.fill(values);
  }
  return totals.length > 0 ? null : yield* newTotal(draft, texts, standing);
}

interface With {
  readonly texts: TextNumbers;
  readonly standing: StandingSums;
}

function fillColumn(
  draft: Draft,
  { texts, standing }: With,
  column: Column,
  row: Row,
  values: Map<string, Decimal>,
): void {
  const { plan } = draft;
  const stated = row.amounts.get(column.column);
  if (stated === undefined) return;
  const tree = outline(plan);
  const parts = addends(tree, null, column.column);
  if (leaveStillBlank(draft, "grand-total", stated, parts, blankWholes(plan, column))) return;
  const value = proposeSum(draft, texts, {
    kind: "grand-total",
    column: column.column,
    stated,
    place: stated.cell,
    format: draft.formatAt(stated.cell),
    addends: parts,
    terms: standing.terms(tree, null, column),
  });
  if (value !== null) values.set(cellKey(stated.cell), value);
}

/** A new row with its label; without one figure it is not worth a row. */
function* newTotal(draft: Draft, texts: TextNumbers, standing: StandingSums): Steps<TotalRow | null> {
  const { plan } = draft;
  const where = totalRow(plan, draft.options.takesBlankRow === true);
  if (where === null) return null;
  if ("noRoom" in where) {
    const { cell, name } = where.noRoom;
    draft.leave({ kind: "grand-total", cell: name?.cell ?? cell, reason: "no-room", because: [] });
    return null;
  }
  const tree = outline(plan);
  const before = draft.changes.length;
  const propose = (column: Column): void => {
    const parts = addends(tree, null, column.column);
    const place = where.place(column.column);
    const like = { row: where.like, column: column.column };
    const stated = { cell: like, state: "blank" } as const;
    if (leaveStillBlank(draft, "grand-total", stated, parts, blankWholes(plan, column))) return;
    const format = draft.formatAt(like);
    proposeSum(draft, texts, {
      kind: "grand-total",
      column: column.column,
      stated: null,
      place,
      format,
      addends: parts,
      terms: standing.terms(tree, null, column),
    });
  };
  yield* eachInSteps(amountColumns(plan), propose, 1);
  if (draft.changes.length === before) return null;
  if (where.labelled) return where;
  const place = where.place(labelColumn(plan, where.like));
  const id = idOf(place);
  const written = draft.changes.slice(before).some(({ kind, ticked }) => kind === "grand-total" && ticked);
  draft.propose({
    id,
    kind: "grand-total",
    place,
    before: "",
    after: words.grandTotal,
    recipe: { type: "text", text: words.grandTotal },
    result: null,
    format: null,
    ticked: written && draft.ticks(id, true),
  });
  return where;
}

/** Where the label stands: in the name column, or at the start of a merged range over it that the new row takes over. */
function labelColumn({ columns, grid, range }: Plan, like: number): number {
  const name = columns.find(({ role }) => role === "name")?.column ?? range.left;
  return mergeAt(grid, { row: like, column: name })?.left ?? name;
}
