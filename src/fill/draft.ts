import {
  type Amount,
  cellAt,
  type CellRef,
  cellKey,
  changedRow,
  type Decimal,
  mergeAt,
  type Plan,
  type Row,
} from "../plan";
import type { Change, FillKind, FillOptions, LeftOut } from "./proposal";

/**
 * A table while it is being filled: what was proposed so far, and the table as it will be with that. Each kind of filling
 * builds on those before it, so a total counts the row totals that are about to be written.
 */
export class Draft {
  readonly options: FillOptions;
  readonly changes: Change[] = [];
  readonly leftOut: LeftOut[] = [];
  #plan: Plan;
  readonly #formats = new Map<string, string>();

  constructor(plan: Plan, options: FillOptions) {
    this.#plan = plan;
    this.options = options;
  }

  /** The table as it will be. */
  get plan(): Plan {
    return this.#plan;
  }

  /** Whether a kind of filling was asked for. */
  wants(kind: FillKind): boolean {
    return this.options.kinds?.has(kind) ?? true;
  }

  /** Whether a change will be made: what is proposed unless it is declined, anything else only when chosen. */
  ticks(id: string, proposed: boolean): boolean {
    const { declined, chosen } = this.options;
    return proposed ? declined?.has(id) !== true : chosen?.has(id) === true;
  }

  /** The number format that a cell will have. */
  formatAt(cell: CellRef): string {
    return this.#formats.get(cellKey(cell)) ?? cellAt(this.#plan.grid, cell).format;
  }

  /** Notes a change, and the format that its cell then has. */
  propose(change: Change): void {
    this.changes.push(change);
    const { place, format, ticked } = change;
    if (ticked && format !== null && place.row !== "new")
      this.#formats.set(cellKey({ row: place.row, column: place.column }), format);
  }

  leave(leftOut: LeftOut): void {
    this.leftOut.push(leftOut);
  }

  /** Whether a cell can be written into: all of a merged range but its first cell is hidden. */
  isShown(cell: CellRef): boolean {
    const merge = mergeAt(this.#plan.grid, cell);
    return merge === null || (merge.top === cell.row && merge.left === cell.column);
  }

  /** Whether a cell is shown and holds nothing. */
  isFree(cell: CellRef): boolean {
    return this.isShown(cell) && this.isBlank(cell);
  }

  /** Whether a cell holds nothing. The name of a category that runs across its row says nothing in the cells behind it either. */
  isBlank(cell: CellRef): boolean {
    const { value, formula } = cellAt(this.#plan.grid, cell);
    return formula === null && (value === null || (typeof value === "string" && value.trim() === ""));
  }

  /** Takes over amounts as they will be, by their cells; in the table's unit. */
  fill(amounts: ReadonlyMap<string, Decimal>): void {
    if (amounts.size === 0) return;
    this.#plan = { ...this.#plan, rows: this.#plan.rows.map((row) => withAmounts(row, amounts)) };
  }
}

function withAmounts(row: Row, values: ReadonlyMap<string, Decimal>): Row {
  if (![...row.amounts.values()].some(({ cell }) => values.has(cellKey(cell)))) return row;
  const filled = (amount: Amount): Amount => {
    const value = values.get(cellKey(amount.cell));
    if (value === undefined) return amount;
    const text = value.toFixed();
    return { cell: amount.cell, text, state: "read", value, how: "number", formula: null, alternative: null };
  };
  const amounts = new Map([...row.amounts].map(([column, amount]) => [column, filled(amount)]));
  return changedRow(row, { amounts, total: row.total === null ? null : filled(row.total) });
}
