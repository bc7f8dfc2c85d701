import type { Choices, TableChoices } from "./choices";

/** Choices without the few combinations that a person could not read for certain either. */
export function settled({ table, around, second }: Choices): Choices {
  const first = settledTable(readable(table));
  const { workbook } = first.values;
  if (second === null) return { table: first, around, second };
  const { columns, values } = second.table;
  const other = {
    ...second.table,
    // Not yet read: a second table that has no number column.
    columns: { ...columns, number: true },
    values: { ...values, workbook },
  };
  const below = settledTable(readable(other));
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

/** Without what the reader does not read yet: a bare "Cộng" below an Arabic category. */
function readable(table: TableChoices): TableChoices {
  const { rows } = table;
  const bareSubtotals = rows.bareSubtotals && rows.scheme.inner !== "arabic";
  return { ...table, rows: { ...rows, bareSubtotals } };
}
