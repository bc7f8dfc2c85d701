import type { Plan, Printed, Row } from "../plan";
import { outline, type Outline } from "./outline";
import { remembered } from "./remembered";

/** Rows that stand for work to be done: tasks, components, and categories that are themselves a task. */
export const workRows = remembered((plan: Plan): readonly Row[] => {
  const tree = outline(plan);
  return plan.rows.filter(
    (row) => row.kind === "task" || row.kind === "subtask" || isCategoryAsTask(row, tree),
  );
});

/** A category without tasks that has its own unit or amounts is itself a task. */
function isCategoryAsTask(row: Row, tree: Outline): boolean {
  return row.kind === "category" && tree.under(row.row).length === 0 && (hasText(row.unit) || hasAmount(row));
}

/** Whether a row states anything in an amount column, be it a dash or words. */
export function hasAmount(row: Row): boolean {
  if (row.amountColumns !== null) return row.amountColumns.some((column) => !column.isBlank(row.row));
  for (const amount of row.amounts.values()) if (amount.state !== "blank") return true;
  return false;
}

/** Whether a field holds words: a dash stands for nothing. */
export function hasText(field: Printed | null): field is Printed {
  return (
    field !== null && field.text !== "" && !(DASHES.includes(field.text.charAt(0)) && DASH.test(field.text))
  );
}

const DASHES = "-–—−";
const DASH = /^[-–—−]+$/;
