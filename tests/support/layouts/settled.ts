import type { Choices, TableChoices } from "./choices";

/** Choices without the few combinations that a person could not read for certain either. */
export function settled({ table, around, second }: Choices): Choices {
  const first = settledTable(table);
  const { workbook } = first.values;
  if (second === null) return { table: first, around, second };
  const below = settledTable({ ...second.table, values: { ...second.table.values, workbook } });
  return { table: first, around, second: { plan: second.plan, table: below } };
}

function settledTable(table: TableChoices): TableChoices {
  const { values } = table;
  // Numbers as text in the other habit than the workbook's are told only by clear ones among them.
  const amounts =
    values.amounts === "numbers" ? values.amounts : values.workbook === "vi" ? "vi-text" : "en-text";
  return { ...table, rows: withoutSums(table), values: { ...values, amounts } };
}

/** Without money there is nothing to sum. */
function withoutSums({ rows, columns }: TableChoices): TableChoices["rows"] {
  return columns.money === "none" ? { ...rows, subtotals: "none", total: "none" } : rows;
}
