import { inFirstState, saysOfWhich } from "../knowledge";
import type { Column, FundingClass, Period, Table } from "../plan";

/** An amount column with the columns it is the full sum of. */
export interface Partition {
  readonly whole: Column;
  readonly parts: readonly Column[];
}

/** Every column of a table that holds amounts of money, in sheet order. */
export function amountColumns(table: Table): readonly Column[] {
  return table.columns.filter((column) => column.role === "total" || column.role === "funding");
}

/** Funding columns that are no part of another funding column: adding these counts nothing twice. */
function outermostFunding(table: Table): readonly Column[] {
  const funding = table.columns.filter((column) => column.role === "funding");
  const inner = new Set(funding.flatMap((column) => column.parts));
  return funding.filter((column) => !inner.has(column.column));
}

/**
 * Which columns add up to which, inner sums before outer ones. A header says so by its groups; where it does not, a total
 * is the sum of the funding columns of its year and version.
 */
export function partitions(table: Table): readonly Partition[] {
  const found = groupings(table).filter(({ whole, parts }) => isFull(whole, parts));
  return found.sort((a, b) => spread(a, found) - spread(b, found));
}

/** Columns with some of their parts, where the table does not show all of them ("Tổng số" and the state budget alone). */
export function partialPartitions(table: Table): readonly Partition[] {
  return groupings(table).filter(({ whole, parts }) => parts.length > 0 && !isFull(whole, parts));
}

function groupings(table: Table): Partition[] {
  const byColumn = new Map(table.columns.map((column) => [column.column, column]));
  return amountColumns(table).map((whole): Partition => {
    const grouped = whole.parts.flatMap((part) => byColumn.get(part) ?? []);
    return { whole, parts: whole.parts.length > 0 ? grouped : ungroupedParts(table, whole) };
  });
}

/**
 * Whether parts are all there is: state budget and other funding, all that a "Trong đó" lists, the years of a total, the
 * inner sources of one source. One part alone is none: the rest of the money is simply not shown.
 */
function isFull(whole: Column, parts: readonly Column[]): boolean {
  if (parts.length < 2) return false;
  if (whole.role === "funding" || parts.every((part) => part.role === "total")) return true;
  const classes = new Set(parts.map((part) => part.class));
  return (
    (classes.has("state") && classes.has("other")) || parts.every((part) => part.headings.some(saysOfWhich))
  );
}

/** How many columns a sum reaches down to. */
function spread({ parts }: Partition, all: readonly Partition[]): number {
  let count = parts.length;
  for (const { whole, parts: inner } of all) if (parts.includes(whole)) count += inner.length;
  return count;
}

function ungroupedParts(table: Table, whole: Column): readonly Column[] {
  const beside = (column: Column): boolean => column.year === whole.year && column.version === whole.version;
  const rivals = table.columns.filter((column) => column.role === "total" && beside(column));
  return whole.role === "total" && rivals.length === 1
    ? inOneState(outermostFunding(table).filter(beside))
    : [];
}

/**
 * The columns whose sum is the plan's total, its state budget (vốn ngân sách) or its other funding (vốn khác):
 * after an adjustment where there is one; the years together where no column holds them all.
 * Empty where the table does not show it.
 */
export function moneyColumns(table: Table, of: "total" | FundingClass): readonly Column[] {
  const current = inPeriod(latest(amountColumns(table)), table.period);
  const wholeTime = current.filter((column) => column.year === null);
  const shown = new Set(wholeTime.some((column) => isOf(column, of)) ? wholeTime : current);
  const funding = outermostFunding(table).filter((column) => shown.has(column));
  if (of !== "total") return inOneState(funding.filter((column) => column.class === of));
  const totals = [...shown].filter((column) => column.role === "total");
  if (totals.length === 0)
    return inOneState(funding.some(isOfAllYears) ? funding.filter(isOfAllYears) : funding);
  if (totals[0]?.year !== null) return totals;
  // "Tổng mức đầu tư" beside the plan's own total, which is the one with parts, and not part of another ("KCQG: Tổng | …").
  const inner = new Set(totals.flatMap(({ parts }) => parts));
  const own = totals.find(({ column, parts }) => parts.length > 0 && !inner.has(column));
  return [own ?? totals[0]];
}

/** The same money in several states ("Kinh phí đề nghị" and "Kinh phí thẩm định", each by source) counts once: in the first. */
function inOneState(columns: readonly Column[]): readonly Column[] {
  return inFirstState(columns, ({ headings }) => headings);
}

function isOfAllYears({ year }: Column): boolean {
  return year === null;
}

function isOf(column: Column, of: "total" | FundingClass): boolean {
  return of === "total" ? column.role === "total" : column.class === of;
}

/** Without the years beside those of the plan ("Ước thực hiện năm 2024" in the plan of 2025), where it shows its own. */
function inPeriod(columns: readonly Column[], period: Period | null): readonly Column[] {
  const isOwn = ({ year }: Column): boolean =>
    year === null || period === null || (period.from <= year && year <= period.to);
  const own = columns.filter(isOwn);
  return own.some(({ year }) => year !== null) ? own : columns;
}

function latest(columns: readonly Column[]): readonly Column[] {
  const version = (["after", null, "before"] as const).find((one) =>
    columns.some((column) => column.version === one),
  );
  return columns.filter((column) => column.version === version);
}
