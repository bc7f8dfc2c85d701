import type { Row, Sheet } from "../../src/plan";

/** Asks for every field of every row of a sheet, for rows read them only when they are asked; gives how many there are. */
export function askAll({ tables }: Pick<Sheet, "tables">): number {
  return tables.flatMap(({ rows }) => rows).reduce((count, row) => count + fieldsOf(row), 0);
}

function fieldsOf(row: Row): number {
  const { number, name, unit, quantity, total, time, lead, partner, beneficiary, place, note } = row;
  const fields = [number, name, unit, quantity, total, time, lead, partner, beneficiary, place, note];
  return [...fields, ...row.amounts.values(), ...row.percentages.values()].filter((field) => field !== null)
    .length;
}
