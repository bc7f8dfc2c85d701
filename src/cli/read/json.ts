import {
  type Amount,
  type Column,
  type ColumnRole,
  type Decimal,
  type FundingClass,
  type MoneyUnit,
  type Period,
  type PlanKind,
  type PlanVersion,
  type Printed,
  type Quantity,
  type Row,
  type RowKind,
  type Sheet,
  type Table,
  type Time,
  a1Range,
  columnLetters,
} from "../../plan";
import { type Sums, planSums, rowSums } from "../../sums";

/**
 * What `read --format json` prints of one sheet. Names, order and forms of the keys are a contract with scripts:
 * rows are Excel's, from 1; columns letters; amounts and quantities decimal strings in the table's unit, "0" for a dash;
 * null where nothing is written or it could not be read.
 */
export interface SheetJson {
  readonly sheet: string;
  readonly tables: readonly TableJson[];
}

export interface TableJson {
  readonly range: string;
  readonly kind: Table["kind"];
  readonly planKind: PlanKind;
  readonly title: string | null;
  readonly period: Period | null;
  readonly moneyUnit: MoneyUnit;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnJson[];
  readonly rows: readonly RowJson[];
  readonly sums: SumsJson;
}

export interface ColumnJson {
  readonly column: string;
  readonly role: ColumnRole;
  readonly source: string | null;
  readonly class: FundingClass | null;
  readonly year: number | null;
  readonly version: PlanVersion | null;
}

export interface SumsJson {
  readonly total: string | null;
  readonly budget: string | null;
  readonly other: string | null;
}

export interface RowJson extends SumsJson {
  readonly row: number;
  readonly kind: RowKind;
  readonly level: number;
  readonly parent: number | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly unit: string | null;
  readonly quantity: string | null;
  readonly amounts: Readonly<Record<string, string | null>>;
  readonly time: { readonly text: string; readonly years: readonly number[] } | null;
  readonly lead: string | null;
  readonly partner: string | null;
  readonly beneficiary: string | null;
  readonly place: string | null;
  readonly note: string | null;
}

/** Everything that was read on a sheet. */
export function sheetJson(sheet: Sheet): SheetJson {
  return { sheet: sheet.grid.sheet.name, tables: sheet.tables.map(tableJson) };
}

function tableJson(table: Table): TableJson {
  const { period } = table;
  return {
    range: a1Range(table.range),
    kind: table.kind,
    planKind: table.planKind,
    title: text(table.title),
    period: period === null ? null : { from: period.from, to: period.to },
    moneyUnit: table.moneyUnit,
    headerRows: table.headerRows.map((row) => row + 1),
    columns: table.columns.map(columnJson),
    rows: table.rows.map((row) => rowJson(table, row)),
    sums: sumsJson(planSums(table)),
  };
}

function columnJson({ column, role, source, class: of, year, version }: Column): ColumnJson {
  return { column: columnLetters(column), role, source, class: of, year, version };
}

function rowJson(table: Table, row: Row): RowJson {
  const { total, budget, other } = rowSums(table, row);
  return {
    row: row.row + 1,
    kind: row.kind,
    level: row.level,
    parent: row.parent === null ? null : row.parent + 1,
    number: text(row.number),
    name: text(row.name),
    unit: text(row.unit),
    quantity: figure(row.quantity),
    total: showsYearsOnly(table) ? decimal(total) : figure(row.total),
    budget: decimal(budget),
    other: decimal(other),
    amounts: Object.fromEntries(
      [...row.amounts].map(([column, amount]) => [columnLetters(column), figure(amount)]),
    ),
    time: timeJson(row.time),
    lead: text(row.lead),
    partner: text(row.partner),
    beneficiary: text(row.beneficiary),
    place: text(row.place),
    note: text(row.note),
  };
}

/** Whether all totals are of single years: then what a row comes to is their sum, as it is with its budget. */
function showsYearsOnly({ columns }: Table): boolean {
  const totals = columns.filter(({ role }) => role === "total");
  return totals.length > 0 && totals.every(({ year }) => year !== null);
}

function sumsJson({ total, budget, other }: Sums): SumsJson {
  return { total: decimal(total), budget: decimal(budget), other: decimal(other) };
}

function timeJson(time: Time | null): RowJson["time"] {
  const printed = text(time);
  return time === null || printed === null ? null : { text: printed, years: time.years };
}

function text(field: Printed | null): string | null {
  const trimmed = field?.text.trim() ?? "";
  return trimmed === "" ? null : trimmed;
}

function figure(field: Amount | Quantity | null): string | null {
  return field?.state === "read" ? decimal(field.value) : null;
}

function decimal(value: Decimal | null): string | null {
  return value === null ? null : value.toFixed();
}
