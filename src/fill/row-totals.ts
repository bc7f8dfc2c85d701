import {
  type Amount,
  cellAt,
  cellKey,
  type Decimal,
  eachInSteps,
  type Row,
  type Steps,
  within,
} from "../plan";
import { partitions, type Partition, workRows } from "../sums";
import type { Draft } from "./draft";
import { proposeSum } from "./propose-sum";
import { type TextNumbers, unitOfColumn } from "./text-numbers";

/** Totals of rows over their sources, the inner ones first: SUM, which passes over dashes. */
export function* fillRowTotals(draft: Draft, texts: TextNumbers): Steps<void> {
  const all = partitions(draft.plan);
  for (const [at, partition] of all.entries()) {
    const values = new Map<string, Decimal>();
    const rows = eachInSteps(workRows(draft.plan), (row) => {
      fillOne(draft, texts, partition, row, values);
    });
    yield* within(rows, at / all.length, (at + 1) / all.length);
    draft.fill(values);
  }
}

function fillOne(
  draft: Draft,
  texts: TextNumbers,
  { whole, parts }: Partition,
  row: Row,
  values: Map<string, Decimal>,
): void {
  const stated = row.amounts.get(whole.column);
  const addends = parts.flatMap((part): readonly Amount[] => {
    const amount = row.amounts.get(part.column);
    return amount === undefined ? [] : [amount];
  });
  if (stated === undefined || addends.length < parts.length) return;
  const { plan } = draft;
  const units = new Set([whole, ...parts].map(({ column }) => unitOfColumn(plan, column)));
  if (units.size > 1) {
    if (stated.state === "blank" && addends.some(({ state }) => state !== "blank"))
      draft.leave({
        kind: "row-totals",
        cell: stated.cell,
        reason: "units-differ",
        because: addends.map(({ cell }) => cell),
      });
    return;
  }
  const value = proposeSum(draft, texts, {
    kind: "row-totals",
    column: whole.column,
    stated,
    place: stated.cell,
    format: cellAt(plan.grid, stated.cell).format,
    addends,
    terms: addends.map((amount) => ({ place: amount.cell, amount })),
  });
  if (value !== null) values.set(cellKey(stated.cell), value);
}
