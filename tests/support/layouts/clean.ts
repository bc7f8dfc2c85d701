import type fc from "fast-check";
import { choices, type Choices, type TableChoices } from "./choices";

/** Layouts with which nothing is wrong: rules must find no errors and no warnings on them. */
export const cleanChoices: fc.Arbitrary<Choices> = choices.map(({ table, around, second }) => ({
  table: clean(table),
  // Every time that tasks name lies in the years of the programme.
  around: { ...around, kind: "programme", hidden: "none" },
  second: second === null ? null : { ...second, table: clean(second.table) },
}));

/** Headings in letters that rules warn of. */
const UNCLEAN: readonly TableChoices["columns"]["dress"][] = ["nfd", "TCVN3", "VNI"];

/** Leaves out what rules rightly warn of: numbers kept as text, no unit of money, text that is not NFC. */
function clean(table: TableChoices): TableChoices {
  const { columns, rows, values } = table;
  return {
    ...table,
    columns: { ...columns, dress: UNCLEAN.includes(columns.dress) ? "plain" : columns.dress },
    // A category that is itself a task is known for one among categories by its number cell alone.
    rows: {
      ...rows,
      letters: "nfc",
      ownTask: rows.ownTask && columns.number && rows.category !== "in-name",
      // Two tasks of one name may be told apart by nothing else, and a merge that was not asked for leaves one without.
      mergedNames: false,
    },
    values: {
      ...values,
      odd: false,
      lone: false,
      // What is counted by the year is not what the documents count a standard task in.
      counted: values.counted === "a-year" ? "with-unit" : values.counted,
      amounts: "numbers",
      unit: values.unit === "unknown" ? "million-dong" : values.unit,
    },
  };
}
