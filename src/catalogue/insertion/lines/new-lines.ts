import type { Plan, Row } from "../../../plan";
import { isContent, outline } from "../../../sums";
import type { TaskToInsert } from "../new-task";
import { spotAbove } from "./above-row";
import { endOf, lastOf, rowAt } from "./blocks";
import { taskLike } from "./like";
import { newCategory, ownSums } from "./new-category";
import { isNew, type NewLine } from "./new-line";

/**
 * The new rows that tasks need, in the order of the sheet; tasks for one place keep the order they came in.
 * @throws RangeError where a place names a row that the table does not have, or the table has no row to be like
 */
export function newLines(plan: Plan, tasks: readonly TaskToInsert[]): readonly NewLine[] {
  const tree = outline(plan);
  const lines: NewLine[] = [];
  const made = new Map<string, NewLine>();
  const sums: NewLine[] = [];
  for (const { task, place } of byActivity(tasks)) {
    const content = { kind: "task", task } as const;
    switch (place.kind) {
      case "above": {
        const row = existing(plan, place.row);
        const spot = spotAbove(plan, tree, row) ?? { above: row.row, parent: null, last: null };
        const parent = spot.parent !== null && !isNew(spot.parent) ? spot.parent : null;
        lines.push({ ...spot, like: taskLike(plan, tree, parent), content });
        break;
      }
      case "end": {
        const last = plan.rows.findLast(isContent) ?? null;
        const like = taskLike(plan, tree, null);
        const above = last === null ? like.row : endOf(plan, tree, last);
        lines.push({ above: above + 1, like, parent: null, last, content });
        break;
      }
      case "under":
        lines.push({ ...endOfCategory(plan, existing(plan, place.category)), content });
        break;
      case "new-category": {
        let category = made.get(place.name);
        if (category === undefined) {
          category = newCategory(plan, tree, place.name, place.activity);
          const { above, below } = ownSums(plan, tree, category);
          lines.push(category, ...above);
          sums.push(...below);
          made.set(place.name, category);
        }
        lines.push({ ...category, like: taskLike(plan, tree, null), parent: category, content });
      }
    }
  }
  return inOrder([...lines, ...sums]);
}

/** Below the last task of a category. */
function endOfCategory(plan: Plan, category: Row): Omit<NewLine, "content"> {
  const tree = outline(plan);
  const task = tree.under(category.row).at(-1);
  const above = task === undefined ? category.row : endOf(plan, tree, task);
  const last = lastOf(tree, category);
  return { above: above + 1, like: taskLike(plan, tree, category), parent: category, last };
}

/** New categories of one place come in the order of the activities. */
function byActivity(tasks: readonly TaskToInsert[]): readonly TaskToInsert[] {
  const clause = ({ place }: TaskToInsert): number =>
    place.kind === "new-category" ? (place.activity ?? Number.MAX_SAFE_INTEGER) : 0;
  return [...tasks].sort((a, b) => clause(a) - clause(b));
}

function existing(plan: Plan, row: number): Row {
  const found = rowAt(plan, row);
  if (found === null) throw new RangeError(`the table has no row ${String(row + 1)}`);
  return found;
}

/**
 * By place; at one place the tasks of the block above come before new categories, each of these with its tasks and then the sum
 * below them.
 */
function inOrder(lines: readonly NewLine[]): readonly NewLine[] {
  const categories = lines.filter(({ content }) => content.kind === "category");
  const blockOf = (line: NewLine): number => {
    const own = line.content.kind === "category" ? line : line.parent;
    return own === null || !isNew(own) ? -1 : categories.indexOf(own);
  };
  return lines
    .map((line, index) => ({ line, index, block: blockOf(line) }))
    .sort((a, b) => a.line.above - b.line.above || a.block - b.block || a.index - b.index)
    .map(({ line }) => line);
}
