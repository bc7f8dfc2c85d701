import type { Row } from "../../../plan";
import type { NewTask } from "../new-task";

/** A new row of the table. */
export interface NewLine {
  /** The row of the snapshot above which it comes. */
  readonly above: number;
  /** The row whose formats and formulas it takes. */
  readonly like: Row;
  /** What it stands under: a row of the snapshot, a new category, or nothing. */
  readonly parent: Row | NewLine | null;
  /** The last row above it of the same block, whose cells sums reach down to; null where the block is empty, or goes on below. */
  readonly last: Row | null;
  readonly content:
    | { readonly kind: "task"; readonly task: NewTask }
    | { readonly kind: "category"; readonly name: string }
    /** the sum of a new category in a row of its own ("Cộng mục III"); its parent is that category */
    | { readonly kind: "subtotal" };
}

export function isNew(one: Row | NewLine): one is NewLine {
  return "content" in one;
}

/** The row that a sum over the block above a new row ends at; of a new category's tasks, where the block before it ends. */
export function lastAbove({ last, parent }: NewLine): Row | null {
  if (last !== null) return last;
  return parent !== null && isNew(parent) ? parent.last : null;
}
