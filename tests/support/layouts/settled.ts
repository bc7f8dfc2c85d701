import type { Choices, TableChoices } from "./choices";
import type { RandomPlan } from "./plan";

/** Choices without the few combinations that a person could not read for certain either. */
export function settled(plan: RandomPlan, { table, around, second }: Choices): Choices {
  const first = settledTable(plan, table);
  const { workbook } = first.values;
  if (second === null) return { table: first, around, second };
  const other = { ...second.table, values: { ...second.table.values, workbook } };
  return {
    table: first,
    around,
    second: { plan: second.plan, table: settledTable(second.plan, other) },
  };
}

function settledTable(plan: RandomPlan, table: TableChoices): TableChoices {
  const { values } = table;
  const { amounts, workbook } = values;
  // A single number as text in the other habit than the workbook's can be two numbers.
  const own = workbook === "vi" ? "vi-text" : "en-text";
  const settledAmounts = amounts === "numbers" || hasTasks(plan, 2) ? amounts : own;
  return { ...table, rows: withoutSums(table), values: { ...values, amounts: settledAmounts } };
}

function hasTasks({ groups }: RandomPlan, least: number): boolean {
  return groups.flat().reduce((count, { tasks }) => count + tasks.length, 0) >= least;
}

/** Without money there is nothing to sum. */
function withoutSums({ rows, columns }: TableChoices): TableChoices["rows"] {
  return columns.money === "none" ? { ...rows, subtotals: "none", total: "none" } : rows;
}
