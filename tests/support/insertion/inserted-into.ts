import { insertTasks, type NewTask, type TaskInsertion, type TaskPlace } from "../../../src/catalogue";
import { Decimal, type Grid, type Plan } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { applyEdits } from "../apply-edits";
import { textTable, type TableOptions } from "../text-table";

/** A task that is put into a table; amounts by the letters of columns. */
export interface Given {
  readonly name: string;
  readonly unit?: string;
  readonly quantity?: number;
  readonly amounts?: Readonly<Record<string, number>>;
}

export interface Inserted extends TaskInsertion {
  readonly grid: Grid;
  /** The rows of the sheet once it is done: what cells show, parted by " | ", with the formulas of those that have one. */
  readonly lines: readonly string[];
}

/** Puts tasks into the only plan of a text table. */
export function insertedInto(
  table: string,
  tasks: readonly (Given & { readonly place: TaskPlace })[],
  options: TableOptions = {},
): Inserted {
  const { grid } = textTable(table, options);
  const plan = readSheet(grid).tables.find((one): one is Plan => one.kind === "plan");
  if (plan === undefined) throw new Error("no plan was read");
  const insertion = insertTasks(
    plan,
    tasks.map(({ place, ...given }) => ({ task: newTask(given), place })),
  );
  const after = applyEdits(grid, insertion.edits);
  const lines = after.texts.map((texts, row) =>
    texts.map((text, column) => after.formulas[row]?.[column] ?? text).join(" | "),
  );
  return { ...insertion, grid: after, lines };
}

function newTask({ name, unit, quantity, amounts = {} }: Given): NewTask {
  return {
    name,
    unit: unit ?? null,
    quantity: quantity === undefined ? null : new Decimal(quantity),
    amounts: new Map(
      Object.entries(amounts).map(([column, amount]) => [column.charCodeAt(0) - 65, new Decimal(amount)]),
    ),
    time: null,
    lead: null,
    partner: null,
  };
}

/** Under the category in a row of the text table, counted from 1. */
export function under(row: number): TaskPlace {
  return { kind: "under", category: row - 1 };
}

/** Right above a row of the text table, counted from 1. */
export function above(row: number): TaskPlace {
  return { kind: "above", row: row - 1 };
}

/** In a category that the table lacks. */
export function newCategory(name: string, activity: number): TaskPlace {
  return { kind: "new-category", name, activity };
}
