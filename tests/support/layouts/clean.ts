import type fc from "fast-check";
import type { Dress } from "./headings";
import { choices, type Choices, type TableChoices } from "./choices";

/** Layouts with which nothing is wrong: rules must find no errors and no warnings on them. */
export const cleanChoices: fc.Arbitrary<Choices> = choices.map(({ table, around, second }) => ({
  table: clean(table),
  // Every time that tasks name lies in the years of the programme.
  around: { ...around, kind: "programme" },
  second: second === null ? null : { plan: second.plan, table: clean(second.table) },
}));

/** Leaves out what rules rightly warn of: numbers kept as text, no unit of money, text that is not NFC. */
function clean(table: TableChoices): TableChoices {
  const { columns, rows, values } = table;
  return {
    ...table,
    // What a share is a share of is not chosen here yet, so it cannot be a right one.
    columns: {
      ...columns,
      percentages: false,
      dress: isPlainUnicode(columns.dress) ? columns.dress : "plain",
    },
    // A category that is itself a task is known for one among categories by its number cell alone.
    rows: { ...rows, ownTask: rows.ownTask && columns.number && rows.category !== "in-name" },
    values: { ...values, amounts: "numbers", unit: values.unit === "unknown" ? "million-dong" : values.unit },
  };
}

/** NFD is rightly warned of; "CÔNG TRÌNH" in capitals is still taken for a legacy encoding. */
function isPlainUnicode(how: Dress): boolean {
  return how !== "nfd" && how !== "upper";
}
