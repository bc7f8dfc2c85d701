import { headingEvidence, headingMeaning, headingTimeEnd } from "../../knowledge";
import type { Column, ColumnRole } from "../../plan";
import type { Header } from "../header/columns";

/** Where the fields of a row stand: columns of the sheet, from 0. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly number: number | null;
  readonly name: number | null;
  /** Other columns under its heading, where some rows have their names or bullets. */
  readonly namesBeside: readonly number[];
  /** True where its numbers are those of categories that are named there. */
  readonly numbersCategories: boolean;
  readonly unit: readonly number[];
  readonly quantity: readonly number[];
  readonly amounts: readonly number[];
  readonly percentages: readonly number[];
  readonly details: readonly number[];
  readonly total: number | null;
  readonly time: number | null;
  /** The column that says until when, where `time` says but from when; else null. */
  readonly timeEnd: number | null;
  readonly lead: number | null;
  readonly partner: number | null;
  readonly beneficiary: number | null;
  readonly place: number | null;
  readonly note: number | null;
  /** The quantity column whose cells hold the unit too, or null. */
  readonly combined: number | null;
}

/** Lays out the rows of a table by its columns. */
export function layoutOf({ columns, range, combined, namesBeside, numbersCategories }: Header): Layout {
  const all = (...roles: readonly ColumnRole[]): readonly number[] =>
    columns.filter(({ role }) => roles.includes(role)).map(({ column }) => column);
  const first = (role: ColumnRole): number | null => current(columns, role)?.column ?? null;
  const last = (role: ColumnRole): readonly number[] => {
    const column = first(role);
    return column === null ? [] : [column];
  };
  return {
    left: range.left,
    right: range.right,
    number: first("number"),
    name: first("name"),
    namesBeside,
    numbersCategories,
    unit: last("unit"),
    quantity: last("quantity"),
    amounts: all("total", "funding"),
    percentages: all("percentage"),
    details: all("time", "lead", "partner", "beneficiary", "place"),
    total: first("total"),
    time: first("time"),
    timeEnd: timeEnd(columns),
    lead: first("lead"),
    partner: first("partner"),
    beneficiary: first("beneficiary"),
    place: first("place"),
    note: first("note"),
    combined,
  };
}

/** The second of two columns of times ("Bắt đầu | Kết thúc"). */
function timeEnd(columns: readonly Column[]): number | null {
  const [from, until] = columns.filter(({ role }) => role === "time");
  const end = (column: Column | undefined): ReturnType<typeof headingTimeEnd> =>
    headingTimeEnd(column?.headings.at(-1) ?? "");
  return end(from) === "from" && end(until) === "until" ? (until?.column ?? null) : null;
}

/**
 * Of several columns of a role the one that holds the plan as it now is: no results ("Thực hiện năm 2024"), with parts, over all
 * years, after adjustment.
 */
function current(columns: readonly Column[], role: ColumnRole): Column | undefined {
  const candidates = columns.filter((column) => column.role === role);
  const inner = new Set(role === "total" ? candidates.flatMap(({ parts }) => parts) : []);
  const ofResults = ({ headings }: Column): boolean =>
    candidates.length > 1 && headings.some((text) => headingEvidence(text) === "results");
  const rank = (column: Column): number =>
    (ofResults(column) ? 32 : 0) +
    (role === "quantity" && isOfSource(column) ? 16 : 0) +
    (inner.has(column.column) ? 1 : 0) +
    rankOf(column, role);
  return candidates.reduce<Column | undefined>(
    (best, column) => (best === undefined || rank(column) < rank(best) ? column : best),
    undefined,
  );
}

/** "Số đề án" in the group of one source ("KCQG"), beside that of them all. */
function isOfSource({ headings }: Column): boolean {
  const kinds = headings.slice(0, -1).map((text) => headingMeaning(text)?.as);
  return kinds.includes("state") || kinds.includes("other");
}

function rankOf({ year, version, parts }: Column, role: ColumnRole): number {
  return (
    (role === "total" && parts.length === 0 ? 16 : 0) +
    (year === null ? 0 : 8) +
    2 * (version === "after" ? 0 : version === null ? 1 : version === "before" ? 2 : 3)
  );
}
