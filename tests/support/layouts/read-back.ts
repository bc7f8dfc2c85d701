import type { Amount, Column, Percentage, Quantity, Row, Table, Time, Words } from "../../../src/plan";
import { fieldAt, ordinalReads } from "./print";

/** What must be read of a column: role, class, year and version; source; header cell; parts. */
export interface ReadColumn {
  readonly column: number;
  readonly as: string;
  readonly source: string | null;
  readonly header: string;
  readonly parts: readonly number[];
  /** Of a percentage column: "part/whole", the columns of amounts it is a share of; else "". */
  readonly share: string;
}

/** What must be read of a row: every field as its cell and what it says, "" where it is blank. */
export interface ReadRow {
  readonly row: number;
  readonly kind: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What must be read of a table, in a form that shows differences in few lines. Rows and columns count as on the sheet. */
export interface ReadTable {
  readonly kind: string;
  readonly title: string | null;
  readonly period: string | null;
  readonly moneyUnit: string;
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
  readonly statements: readonly string[];
}

/** The same of a table that was read. */
export function readBack(table: Table): ReadTable {
  const { range, period } = table;
  return {
    kind: `${table.kind} ${table.planKind}`,
    title: table.title?.text ?? null,
    period: period === null ? null : `${String(period.from)}-${String(period.to)}`,
    moneyUnit: table.moneyUnit,
    range: [range.top, range.left, range.bottom, range.right].join(" "),
    headerRows: table.headerRows,
    columns: table.columns.map(columnBack),
    rows: table.rows.map(rowBack),
    statements: table.statements.map(({ of, value, unit }) => `${of} ${value.toFixed()} ${unit}`),
  };
}

function columnBack({
  column,
  role,
  source,
  header,
  parts,
  sharePart,
  shareOf,
  ...facts
}: Column): ReadColumn {
  const as = [role, facts.class, facts.year, facts.version].filter((fact) => fact !== null).join(" ");
  const share = role === "percentage" ? `${String(sharePart)}/${String(shareOf)}` : "";
  return { column, as, source, header: fieldAt(header, role), parts, share };
}

function rowBack(row: Row): ReadRow {
  const kind =
    row.kind === "note"
      ? "note"
      : `${row.kind} level ${String(row.level)} under ${row.parent === null ? "none" : String(row.parent)}`;
  if (row.kind === "column-numbers" || row.kind === "repeated-header")
    return { row: row.row, kind, fields: {} };
  const fields: Record<string, string> = {
    number: row.number === null ? "" : fieldAt(row.number.cell, ordinalBack(row)),
    name: wordsBack(row.name),
    unit: wordsBack(row.unit),
    quantity: figureBack(row.quantity),
    time: timeBack(row.time),
    lead: wordsBack(row.lead),
    partner: wordsBack(row.partner),
    beneficiary: wordsBack(row.beneficiary),
    place: wordsBack(row.place),
    note: wordsBack(row.note),
    total: figureBack(row.total),
  };
  for (const [column, amount] of row.amounts) fields[`amount ${String(column)}`] = figureBack(amount);
  for (const [column, share] of row.percentages) fields[`share ${String(column)}`] = figureBack(share);
  return { row: row.row, kind, fields };
}

function ordinalBack({ number }: Row): string {
  if (number === null || number.style === "other" || number.value === null) return number?.text ?? "";
  const { text, style, value, path } = number;
  return ordinalReads(text, { bare: text, style, value, path });
}

function wordsBack(field: Words | null): string {
  return field === null || field.text === "" ? "" : fieldAt(field.cell, field.text + inheritedMark(field));
}

function timeBack(time: Time | null): string {
  if (time === null || time.text === "") return "";
  const years = `${time.understood ? "" : " not understood"} ${time.years.join(",")}`;
  return fieldAt(time.cell, time.text + years + inheritedMark(time));
}

function inheritedMark({ inherited }: Words): string {
  return inherited ? " (as above)" : "";
}

function figureBack(field: Amount | Quantity | Percentage | null): string {
  if (field === null || field.state === "blank") return "";
  const reads =
    field.state === "read" ? field.value.toFixed() : field.state === "unread" ? field.why : field.state;
  return fieldAt(field.cell, `${reads} «${field.text}»`);
}
