import { knownCategory } from "../../../knowledge";
import type { Plan, Row } from "../../../plan";
import type { Outline } from "../../../sums";
import { endOf, lastOf, rowAt } from "./blocks";
import type { NewLine } from "./new-line";

/**
 * Where a category that the table lacks stands: after the last of its kind whose activity comes before its own.
 * @throws RangeError where the table has no row to be like
 */
export function newCategory(plan: Plan, tree: Outline, name: string, activity: number | null): NewLine {
  const beside = categoriesWithTasks(plan, tree);
  const clauseOf = (row: Row): number => {
    const known = knownCategory(row.name?.text ?? "");
    return known !== null && "clause" in known ? (known.clause ?? Infinity) : Infinity;
  };
  const before = activity === null ? beside.at(-1) : beside.findLast((row) => clauseOf(row) <= activity);
  const [first] = beside;
  const content = { kind: "category", name } as const;
  const like = before ?? first;
  if (like === undefined) {
    const last = plan.rows.findLast(({ kind }) => kind === "task");
    if (last === undefined) throw new RangeError("the table has no row to take formats from");
    return { above: last.row + 1, like: last, parent: null, last, content };
  }
  const parent = rowAt(plan, like.parent);
  if (before === undefined) return { above: like.row, like, parent, last: null, content };
  const last = lastOf(tree, before) ?? before;
  return { above: blockEnd(plan, tree, before) + 1, like, parent, last, content };
}

/** The rows that state the sum of a new category as the category it is like has them ("Cộng mục II"): above its tasks or below. */
export function ownSums(
  plan: Plan,
  tree: Outline,
  category: NewLine,
): { readonly above: NewLine[]; readonly below: NewLine[] } {
  const first = tree.under(category.like.row)[0]?.row ?? Infinity;
  const [above, below]: [NewLine[], NewLine[]] = [[], []];
  for (const row of plan.rows) {
    if (row.kind !== "subtotal" || row.parent !== category.like.row) continue;
    const line = { ...category, like: row, parent: category, content: { kind: "subtotal" } } as const;
    (row.row < first ? above : below).push(line);
  }
  return { above, below };
}

/** The categories that tasks stand directly under, of the level where the last of them is. */
function categoriesWithTasks(plan: Plan, tree: Outline): readonly Row[] {
  const holding = plan.rows.filter(
    (row) => row.kind === "category" && !tree.under(row.row).some(({ kind }) => kind === "category"),
  );
  const parent = holding.at(-1)?.parent ?? null;
  return holding.filter((row) => row.parent === parent);
}

/** The last row of a category's block, its "Cộng" row among them. */
function blockEnd(plan: Plan, tree: Outline, category: Row): number {
  const task = tree.under(category.row).at(-1);
  return plan.rows.reduce(
    (end, row) => (row.kind === "subtotal" && row.parent === category.row ? Math.max(end, row.row) : end),
    task === undefined ? category.row : endOf(plan, tree, task),
  );
}
