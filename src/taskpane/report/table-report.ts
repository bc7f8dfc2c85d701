import type {
  CellRange,
  ColumnRole,
  FundingClass,
  MoneyUnit,
  Period,
  PlanKind,
  PlanVersion,
  Sheet,
  Table,
} from "../../plan";
import { countsOf, type TableCounts } from "./table-counts";

/** A column and what it was understood as. */
export interface ColumnReport {
  readonly column: number;
  readonly headings: readonly string[];
  readonly role: ColumnRole;
  readonly class: FundingClass | null;
  readonly year: number | null;
  readonly version: PlanVersion | null;
}

/** How a table was understood, and what it holds. */
export interface TableReport {
  readonly kind: Table["kind"];
  readonly range: CellRange;
  readonly planKind: PlanKind;
  readonly period: Period | null;
  readonly headerRows: readonly number[];
  readonly moneyUnit: MoneyUnit;
  readonly columns: readonly ColumnReport[];
  /** How many rows it has. */
  readonly rows: number;
  readonly counts: TableCounts;
}

/** The tables of a sheet as the pane speaks of them. */
export function tableReports({ tables }: Sheet): TableReport[] {
  return tables.map((table) => ({
    kind: table.kind,
    range: table.range,
    planKind: table.planKind,
    period: table.period,
    headerRows: table.headerRows,
    moneyUnit: table.moneyUnit,
    columns: table.columns.map(({ column, headings, role, class: source, year, version }) => ({
      column,
      headings,
      role,
      class: source,
      year,
      version,
    })),
    rows: table.rows.length,
    counts: countsOf(table),
  }));
}
