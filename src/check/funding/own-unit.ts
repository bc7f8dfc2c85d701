import { convert, sum, type Amount, type Column, type Decimal, type Row, type Table } from "../../plan";
import { partialPartitions, partitions, valueOf, type Partition } from "../../sums";

/** A column whose heading gives it a unit of money of its own, which none of its rows bears out: its figures are in the table's unit. */
export interface MistakenUnit {
  readonly column: Column;
  /** Its amounts, with their figures taken as they stand. */
  readonly amounts: readonly { readonly amount: Amount; readonly figure: Decimal }[];
}

/** So many rows that add up as figures are no chance. */
const ENOUGH = 2;

/** The columns of a table whose own unit of money is contradicted by every row. */
export function mistakenUnits(table: Table): readonly MistakenUnit[] {
  const own = table.columns.filter(
    ({ moneyUnit }) => moneyUnit !== null && moneyUnit !== table.moneyUnit && moneyUnit !== "unknown",
  );
  if (own.length === 0 || table.moneyUnit === "unknown") return [];
  const rows = table.rows.filter(({ kind }) => kind === "task" || kind === "subtask");
  const full = partitions(table);
  return own
    .filter((column) =>
      [...full, ...partialPartitions(table)]
        .filter(({ whole, parts }) => whole === column || parts.includes(column))
        .some((partition) =>
          full.includes(partition)
            ? addUpAsFigures(table, partition, rows)
            : fitAsFigures(table, partition, rows),
        ),
    )
    .map((column) => ({ column, amounts: amountsOf(table, column) }));
}

function addUpAsFigures(table: Table, { whole, parts }: Partition, rows: readonly Row[]): boolean {
  let right = 0;
  for (const { amounts } of rows) {
    const stated = figureAt(table, whole, amounts.get(whole.column));
    const addends = parts.map((part) => figureAt(table, part, amounts.get(part.column)));
    const known = addends.filter((addend) => addend !== null);
    if (stated === null || known.length < addends.length || stated.isZero()) continue;
    if (!stated.equals(sum(known))) return false;
    right++;
  }
  return right >= ENOUGH;
}

/** Of parts that are not all there is each is at most the whole, which by the units none is. */
function fitAsFigures(table: Table, { whole, parts }: Partition, rows: readonly Row[]): boolean {
  let right = 0;
  for (const { amounts } of rows) {
    const [stated, own] = [amounts.get(whole.column), figureAt(table, whole, amounts.get(whole.column))];
    const value = stated === undefined ? null : valueOf(stated);
    if (own === null || value === null || own.isZero()) continue;
    for (const part of parts) {
      const amount = amounts.get(part.column);
      const figure = figureAt(table, part, amount);
      const partValue = amount === undefined ? null : valueOf(amount);
      if (figure === null || partValue === null || figure.isZero()) continue;
      if (figure.greaterThan(own) || partValue.lessThanOrEqualTo(value)) return false;
      right++;
    }
  }
  return right >= ENOUGH;
}

/** What stands in a cell, whatever its unit. */
function figureAt(table: Table, { moneyUnit }: Column, amount: Amount | undefined): Decimal | null {
  const value = amount === undefined ? null : valueOf(amount);
  if (value === null || moneyUnit === null || moneyUnit === table.moneyUnit) return value;
  return convert(value, table.moneyUnit, moneyUnit);
}

function amountsOf(table: Table, column: Column): MistakenUnit["amounts"] {
  return table.rows.flatMap(({ amounts }) => {
    const amount = amounts.get(column.column);
    const figure = figureAt(table, column, amount);
    return amount?.state !== "read" || figure === null ? [] : [{ amount, figure }];
  });
}
