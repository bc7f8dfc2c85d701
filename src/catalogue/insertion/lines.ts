import { knownCategory } from "../../knowledge";
import type { Plan, Row } from "../../plan";
import { outline, type Outline } from "../../sums";
import type { NewTask, TaskToInsert } from "./new-task";

/** A new row of the table. */
export interface NewLine {
  /** The row of the snapshot above which it comes. */
  readonly above: number;
  /** The row whose formats and formulas it takes. */
  readonly like: Row;
  /** What it stands under: a row of the snapshot, a new category, or nothing. */
  readonly parent: Row | NewLine | null;
  /** The last row above it of the same block, whose cells sums reach down to; null where the block is empty. */
  readonly last: Row | null;
  readonly content:
    { readonly kind: "task"; readonly task: NewTask } | { readonly kind: "category"; readonly name: string };
}

/**
 * The new rows that tasks need, in the order of the sheet; tasks for one place keep the order they came in.
 * @throws RangeError where a place names a row that the table does not have, or the table has no row to be like
 */
export function newLines(plan: Plan, tasks: readonly TaskToInsert[]): readonly NewLine[] {
  const tree = outline(plan);
  const lines: NewLine[] = [];
  const made = new Map<string, NewLine>();
  for (const { task, place } of byActivity(tasks)) {
    const content = { kind: "task", task } as const;
    if (place.kind === "above") {
      const next = rowOf(plan, place.row);
      const parent = next.kind === "category" ? null : ancestor(plan, next, tree);
      lines.push({ above: next.row, like: taskLike(plan, tree, parent), parent, last: null, content });
    } else if (place.kind === "end") {
      const last = plan.rows.findLast(isContent) ?? null;
      const like = taskLike(plan, tree, null);
      lines.push({ above: (last ?? like).row + 1, like, parent: null, last, content });
    } else if (place.kind === "under") {
      const category = rowOf(plan, place.category);
      const last = lastOf(tree, category);
      lines.push({
        above: (last ?? category).row + 1,
        like: taskLike(plan, tree, category),
        parent: category,
        last,
        content,
      });
    } else {
      const category = made.get(place.name) ?? newCategory(plan, tree, place.name, place.activity);
      if (!made.has(place.name)) lines.push(category);
      made.set(place.name, category);
      lines.push({ ...category, like: taskLike(plan, tree, null), parent: category, content });
    }
  }
  return inOrder(lines);
}

/** New categories of one place come in the order of the activities. */
function byActivity(tasks: readonly TaskToInsert[]): readonly TaskToInsert[] {
  const clause = ({ place }: TaskToInsert): number =>
    place.kind === "new-category" ? (place.activity ?? Number.MAX_SAFE_INTEGER) : 0;
  return [...tasks].sort((a, b) => clause(a) - clause(b));
}

function isContent({ kind }: Row): boolean {
  return kind === "task" || kind === "subtask" || kind === "category";
}

function rowOf(plan: Plan, row: number): Row {
  const found = plan.rows.find((one) => one.row === row);
  if (found === undefined) throw new RangeError(`the table has no row ${String(row + 1)}`);
  return found;
}

function ancestor(plan: Plan, row: Row, tree: Outline): Row | null {
  return (
    tree.above(row).findLast(({ kind }) => kind === "category") ??
    plan.rows.find((one) => one.row === row.parent) ??
    null
  );
}

/** The last row that stands under a category, however deep; null where none does. */
export function lastOf(tree: Outline, category: Row): Row | null {
  const last = tree.under(category.row).at(-1);
  return last === undefined ? null : (lastOf(tree, last) ?? last);
}

/** The row that a sum over the block above a new row ends at; of a new category's tasks, where the block before it ends. */
export function lastAbove({ last, parent }: NewLine): Row | null {
  if (last !== null) return last;
  return parent !== null && "content" in parent ? parent.last : null;
}

/** The last task of a category, else the last of the table; the last row of a table that has none yet. */
function taskLike(plan: Plan, tree: Outline, category: Row | null): Row {
  const own = category === null ? [] : tree.under(category.row);
  const like =
    own.findLast(({ kind }) => kind === "task") ??
    plan.rows.findLast(({ kind }) => kind === "task") ??
    category ??
    plan.rows.at(-1);
  if (like === undefined) throw new RangeError("the table has no row to take formats from");
  return like;
}

/** Where a category that the table lacks stands: after the last of its kind whose activity comes before its own. */
function newCategory(plan: Plan, tree: Outline, name: string, activity: number | null): NewLine {
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
  const parent = tree.above(like).at(-1) ?? null;
  if (before === undefined) return { above: like.row, like, parent, last: null, content };
  const last = lastOf(tree, before) ?? before;
  return { above: endOf(plan, before, last) + 1, like, parent, last, content };
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
function endOf(plan: Plan, category: Row, last: Row): number {
  return plan.rows.reduce(
    (end, row) => (row.kind === "subtotal" && row.parent === category.row ? Math.max(end, row.row) : end),
    last.row,
  );
}

/** By place; at one place the tasks of the block above come before a new category and its tasks. */
function inOrder(lines: readonly NewLine[]): readonly NewLine[] {
  const isNewBlock = ({ parent, content }: NewLine): number =>
    Number(content.kind === "category" || (parent !== null && "content" in parent));
  return lines
    .map((line, index) => ({ line, index }))
    .sort(
      (a, b) => a.line.above - b.line.above || isNewBlock(a.line) - isNewBlock(b.line) || a.index - b.index,
    )
    .map(({ line }) => line);
}
