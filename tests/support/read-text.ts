import { readSheet } from "../../src/read";
import type { Amount, Column, Quantity, Row, Sheet, Table } from "../../src/plan";
import { textTable, type TableOptions } from "./text-table";

/** The sheet that a table written as text is read as. */
export function sheetOf(text: string, options?: TableOptions): Sheet {
  return readSheet(textTable(text, options).grid);
}

/** The only table of a sheet written as text. */
export function tableOf(text: string, options?: TableOptions): Table {
  const { tables } = sheetOf(text, options);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${String(tables.length)} tables, not one`);
  return table;
}

/** An amount or quantity as one word: its number, "blank", "words", "open", or why it is unread. */
export function valueOf(field: Amount | Quantity | null): string | null {
  if (field === null) return null;
  if (field.state === "read") return field.value.toString();
  return field.state === "unread" ? field.why : field.state;
}

/** A row as "kind level parent": rows of the sheet counted from 1, "-" for none. */
export function placeOf(row: Row): string {
  const parent = row.parent === null ? "-" : String(row.parent + 1);
  return `${String(row.row + 1)} ${row.kind} ${String(row.level)} ${parent}`;
}

/** A column as its role, with class, year and version where it has them. */
export function roleOf(column: Column): string {
  const facts = [column.role, column.class, column.year, column.version];
  return facts.filter((fact) => fact !== null).join(" ");
}

/** The row of a table that stands in this row of the sheet, counted from 1. */
export function rowAt(table: Table, row: number): Row {
  const found = table.rows.find((candidate) => candidate.row === row - 1);
  if (found === undefined) throw new Error(`no row ${String(row)}`);
  return found;
}
