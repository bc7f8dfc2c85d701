import type { Plan, Row } from "../../../src/plan";
import { categoriesThemselves, valueOf } from "../../../src/sums";
import { bareName, type AfterInsertion } from "./after-insertion";

/** A task, but none that stands for a whole category, and none between which and the one above no row goes: their name is merged. */
function isTaskByItself(plan: Plan, row: Row): boolean {
  return row.kind === "task" && !categoriesThemselves(plan).has(row) && row.name?.inherited !== true;
}

/** What is wrong with the new task: where it stands and what it says. */
export function newTaskFaults({ own, asked: { task, place }, moved }: AfterInsertion): readonly string[] {
  if (own === null) return ["the new task is not there"];
  const { plan, row } = own;
  const parent = plan.rows.find((one) => one.row === row.parent);
  const faults: string[] = [];
  if (row.kind !== "task") faults.push(`the new task is a ${row.kind}`);
  if (!bareName(row).startsWith(task.name)) faults.push(`the new task is called ${bareName(row)}`);
  switch (place.kind) {
    case "under":
      if (row.parent !== moved(place.category))
        faults.push(`the new task is under row ${String(row.parent)}`);
      break;
    case "new-category":
      if (parent === undefined || bareName(parent) !== place.name)
        faults.push(`the new task is under ${String(parent?.name?.text)}`);
      break;
    case "end":
      if (parent !== undefined) faults.push(`the new task is under ${String(parent.name?.text)}`);
      break;
    case "above": {
      const selected = moved(place.row);
      const isTask = plan.rows.some((one) => one.row === selected && isTaskByItself(plan, one));
      const known = plan.rows.filter(({ kind }) => kind === "category").length > 0;
      if (isTask && row.row !== selected - 1)
        faults.push(`the new task is not right above row ${String(selected)}`);
      if (known && parent === undefined) faults.push("the new task is outside of the categories");
    }
  }
  for (const [column, amount] of task.amounts) {
    const stated = row.amounts.get(column);
    const value = stated === undefined ? null : valueOf(stated);
    if (value?.equals(amount) !== true) faults.push(`amount ${String(column)} is ${String(stated?.text)}`);
  }
  return faults;
}
