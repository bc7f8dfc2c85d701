import type { Amount, CellRef, Grid, Plan } from "../../../src/plan";
import { amountColumns, hasAmount, outline, partitions, workRows } from "../../../src/sums";

/** The cells of a table that filling must be able to give back: totals of rows, sums of categories, grand totals. */
export function fillableCells(plan: Plan): readonly CellRef[] {
  const wholes = partitions(plan).map(({ whole }) => whole.column);
  const tree = outline(plan);
  const stated = (amount: Amount | undefined): readonly CellRef[] =>
    amount === undefined || amount.state === "blank" ? [] : [amount.cell];
  const rowTotals = workRows(plan).flatMap((row) =>
    wholes.flatMap((column) => stated(row.amounts.get(column))),
  );
  const sums = plan.rows.filter(
    (row) =>
      row.kind === "subtotal" ||
      row.kind === "total" ||
      (row.kind === "category" && tree.under(row.row).length > 0 && hasAmount(row)),
  );
  const columnSums = sums.flatMap((row) =>
    amountColumns(plan).flatMap(({ column }) => stated(row.amounts.get(column))),
  );
  return [...rowTotals, ...columnSums];
}

/** The same sheet with some cells blank, but for their formats. */
export function blanked(grid: Grid, cells: readonly CellRef[]): Grid {
  const gone = new Set(cells.map(({ row, column }) => `${String(row)}:${String(column)}`));
  const { origin } = grid;
  const without = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows.map((row, at) =>
      row.map((cell, column) =>
        gone.has(`${String(at + origin.row)}:${String(column + origin.column)}`) ? blank : cell,
      ),
    );
  return {
    ...grid,
    values: without(grid.values, null),
    formulas: without(grid.formulas, null),
    texts: without(grid.texts, ""),
  };
}
