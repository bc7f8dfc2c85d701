import { bareName } from "../../knowledge";
import type { Amount, Column, Table } from "../../plan";
import { heading } from "../offers/heading";
import type { AddendName } from "./cause-of-gap";

/** Names an addend down a column by its row and what stands there. */
export function byRow(table: Table): (addend: Amount) => AddendName {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  return ({ cell }) => {
    const row = rows.get(cell.row);
    const name = bareName(row?.name?.text ?? row?.time?.text ?? "");
    return { row: String(cell.row + 1), name: shortened(name) };
  };
}

/** Names an addend within a row by its column. */
export function byColumn(columns: readonly Column[]): (addend: Amount) => AddendName {
  return ({ cell }) => {
    const column = columns.find((one) => one.column === cell.column);
    return { row: null, name: column === undefined ? "" : heading(column) };
  };
}

/** Names of tasks can be long sentences. */
const LONGEST = 60;

function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST).trimEnd()}…`;
}
