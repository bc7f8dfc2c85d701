import type { Amount, Table } from "../../plan";
import { rule } from "../engine/rule";
import { amountFields } from "../engine/table-rows";

/** Hidden or filtered-out rows, or hidden columns, that hold amounts: whoever reads the sheet adds up less than it says. */
export const hiddenRows = rule({
  id: "hidden-rows",
  tier: "check",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["hidden-rows", "hidden-rows.columns"],
  *check(table) {
    const hidden = hiddenAmounts(table);
    const [first] = hidden;
    if (first === undefined) return;
    const rows = new Set(hidden.filter(({ cell }) => table.grid.hiddenRows.has(cell.row)).map(rowOf));
    const columns = new Set(hidden.map(({ cell }) => cell.column));
    const related = hidden.slice(1).map(({ cell }) => cell);
    if (rows.size > 0) yield { severity: "warning", cell: first.cell, related, data: { rows: rows.size } };
    else {
      yield {
        severity: "warning",
        message: "hidden-rows.columns",
        cell: first.cell,
        related,
        data: { columns: columns.size },
      };
    }
  },
});

function hiddenAmounts(table: Table): readonly Amount[] {
  const { hiddenRows: rows, hiddenColumns: columns } = table.grid;
  if (rows.size === 0 && columns.size === 0) return [];
  return [...amountFields(table)].filter(
    (amount) =>
      amount.state === "read" &&
      !amount.value.isZero() &&
      (rows.has(amount.cell.row) || columns.has(amount.cell.column)),
  );
}

function rowOf({ cell }: Amount): number {
  return cell.row;
}
