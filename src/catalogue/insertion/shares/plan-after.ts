import {
  changedRow,
  type Amount,
  type CellRef,
  type Decimal,
  type Percentage,
  type Plan,
  type Row,
} from "../../../plan";
import { amountsOf } from "../cells/task-words";
import { isNew, type NewLine } from "../lines/new-line";
import type { Positions } from "../positions";
import { addedUnder } from "../sums/scope";
import { changedSums } from "../sums/standing-sums";

/** A table as it will be: the amounts of all rows where they will stand, and which row each new one is. */
export interface PlanAfter {
  readonly plan: Plan;
  readonly rowOf: (one: Row | NewLine) => Row | null;
}

/** A table as its amounts will be once new rows are in and sums are worked out. */
export function planAfter(plan: Plan, lines: readonly NewLine[], positions: Positions): PlanAfter {
  const sums = new Map(changedSums(plan, lines).map(({ stated, after }) => [stated, after]));
  const rows = new Map<Row | NewLine, Row>();
  for (const row of plan.rows) rows.set(row, movedRow(row, positions, sums));
  for (const line of lines) rows.set(line, newRow(plan, line, lines, positions));
  const inOrder = [...rows.values()].sort((a, b) => a.row - b.row);
  return { plan: { ...plan, rows: inOrder }, rowOf: (one) => rows.get(one) ?? null };
}

function movedRow(row: Row, { moved }: Positions, sums: ReadonlyMap<Amount, Decimal>): Row {
  const down = ({ row: at, column }: CellRef): CellRef => ({ row: moved(at), column });
  const amounts = new Map<number, Amount>();
  for (const [column, amount] of row.amounts) {
    const cell = down(amount.cell);
    const value = sums.get(amount) ?? (amount.state === "read" ? amount.value : null);
    amounts.set(column, value === null ? { ...amount, cell } : read(cell, value));
  }
  const percentages = new Map<number, Percentage>();
  for (const [column, share] of row.percentages)
    percentages.set(column, { ...share, cell: down(share.cell) });
  const parent = row.parent === null ? null : moved(row.parent);
  return changedRow(row, { row: moved(row.row), parent, amounts, percentages });
}

function newRow(plan: Plan, line: NewLine, lines: readonly NewLine[], positions: Positions): Row {
  const row = positions.rowOf(line);
  const { content, like, parent } = line;
  const amounts = new Map<number, Amount>();
  for (const [column, { state }] of like.amounts) {
    const cell = { row, column };
    const own =
      content.kind === "task"
        ? (amountsOf(plan, content.task).get(column) ?? null)
        : state === "blank"
          ? null
          : addedUnder(plan, lines, content.kind === "category" ? line : parent, column);
    amounts.set(column, own === null ? { cell, text: "", state: "blank" } : read(cell, own));
  }
  const under =
    parent === null ? null : isNew(parent) ? positions.rowOf(parent) : positions.moved(parent.row);
  return changedRow(like, { row, kind: content.kind, parent: under, amounts });
}

function read(cell: CellRef, value: Decimal): Amount {
  return {
    cell,
    text: value.toFixed(),
    state: "read",
    value,
    how: "number",
    formula: null,
    alternative: null,
  };
}
