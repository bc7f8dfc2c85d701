import { type Column, type Row } from "../plan";
import { amountsUnder, type Outline, valueOf } from "../sums";
import { addUp } from "./add-up";
import type { Place } from "./place";
import type { SumTerm } from "./propose-sum";

/**
 * The sums of categories that stand in the table or are about to: what an outer sum can add instead of every task, as offices
 * do (I + II + III).
 */
export class StandingSums {
  readonly #places = new Map<string, Place>();

  /** Notes where the sum of a category stands. */
  put(category: Row, column: Column, place: Place): void {
    const key = keyOf(category, column);
    if (!this.#places.has(key)) this.#places.set(key, place);
  }

  /** Notes a sum that the table states already, where it is right and a number. */
  putStated(category: Row, at: Row, column: Column, tree: Outline): void {
    const stated = at.amounts.get(column.column);
    if (stated?.state !== "read" || stated.how !== "number") return;
    const parts = amountsUnder(tree, category, column.column);
    const added = parts.includes(stated) ? null : addUp(parts);
    if (added !== null && "value" in added && valueOf(stated)?.equals(added.value) === true)
      this.put(category, column, stated.cell);
  }

  /** What the formula of a sum adds: the rows under a category or the whole table, each task once. */
  terms(tree: Outline, under: Row | null, column: Column): readonly SumTerm[] {
    const rows = under === null ? tree.roots : tree.under(under.row);
    return rows.flatMap((row) => this.#termsOf(tree, row, column));
  }

  #termsOf(tree: Outline, row: Row, column: Column): readonly SumTerm[] {
    const standing = row.kind === "category" ? this.#places.get(keyOf(row, column)) : undefined;
    if (standing !== undefined) return [{ place: standing, amount: null }];
    const amounts = amountsUnder(tree, row, column.column);
    const own = row.amounts.get(column.column);
    if (row.kind !== "category" || (own !== undefined && amounts.includes(own)))
      return amounts.map((amount) => ({ place: amount.cell, amount }));
    return this.terms(tree, row, column);
  }
}

function keyOf(category: Row, { column }: Column): string {
  return `${String(category.row)}:${String(column)}`;
}
