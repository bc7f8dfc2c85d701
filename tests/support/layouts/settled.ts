import type { Choices, TableChoices } from "./choices";
import type { RandomPlan } from "./plan";

/** Choices without the few combinations that a person could not read for certain either. */
export function settled(plan: RandomPlan, { table, around, second }: Choices): Choices {
  const settledFirst = settledTable(plan, table);
  const beside = around.envelope === "beside" || (second !== null && second.at !== "below");
  const first = beside ? withinItself(settledFirst) : settledFirst;
  const { workbook } = first.values;
  if (second === null) return { table: first, around, second };
  // Two headers that begin in one row are of one form, as one hand makes them.
  const form = second.at === "beside" ? besideForm(first, second.table) : second.table;
  const other = { ...form, values: { ...form.values, workbook, lone: false } };
  return {
    table: first,
    around,
    second: { ...second, plan: second.plan, table: settledTable(second.plan, other) },
  };
}

function settledTable(plan: RandomPlan, chosen: TableChoices): TableChoices {
  const table = { ...chosen, rows: withoutBreakdown(chosen) };
  const { values } = table;
  const { amounts, workbook } = values;
  // A single number as text in the other habit than the workbook's can be two numbers.
  const own = workbook === "vi" ? "vi-text" : "en-text";
  const settledAmounts = amounts === "numbers" || values.lone || hasTasks(plan, 2) ? amounts : own;
  const settled = { ...table, rows: withoutSums(table), values: { ...values, amounts: settledAmounts } };
  return table.header.excelTable ? inExcelTable(settled) : settled;
}

/** Numbers of columns that are shifted by a cell reach out of the table, into what stands beside it. */
function withinItself(table: TableChoices): TableChoices {
  const { columnNumbers } = table.header;
  return {
    ...table,
    header: { ...table.header, columnNumbers: columnNumbers === "shifted" ? "brackets" : columnNumbers },
  };
}

/** The columns and the header of the first table, neither of them typed again further down. */
function besideForm(first: TableChoices, { rows, values }: TableChoices): TableChoices {
  const { unit, unitAt, unitWord } = first.values;
  return {
    columns: first.columns,
    header: { ...first.header, again: false },
    rows,
    values: { ...values, unit, unitAt, unitWord },
  };
}

function hasTasks({ groups }: RandomPlan, least: number): boolean {
  return groups.flat().reduce((count, { tasks }) => count + tasks.length, 0) >= least;
}

/** Without money there is nothing to break down but a plan as a whole, which has none either. */
function withoutBreakdown({ rows, columns }: TableChoices): TableChoices["rows"] {
  return columns.money === "none" ? { ...rows, ofWhichBelow: "total" } : rows;
}

/** Without money there is nothing to sum. */
function withoutSums({ rows, columns }: TableChoices): TableChoices["rows"] {
  return columns.money === "none" ? { ...rows, subtotals: "none", total: "none" } : rows;
}

/** An Excel table has a name over every column and no merges: most shapes of money do not fit into it, nor does a second header. */
function inExcelTable({ columns, header, rows, values }: TableChoices): TableChoices {
  const money = columns.money === "single" || columns.money === "none" ? columns.money : "bare";
  return {
    columns: { ...columns, money },
    header: { ...header, again: false },
    rows: {
      ...rows,
      category: rows.category === "in-name" ? "in-name" : "plain",
      labelAt: rows.labelAt === "merged" ? "name" : rows.labelAt,
    },
    values: { ...values, repeats: values.repeats === "merge" ? "nt" : values.repeats },
  };
}
