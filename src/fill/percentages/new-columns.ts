import {
  cellAt,
  type CellRef,
  changedRow,
  type Column,
  mergeAt,
  type Percentage,
  type Plan,
  type Row,
} from "../../plan";
import { moneyColumns, partialPartitions, partitions } from "../../sums";
import type { Draft } from "../draft";
import { idOf } from "../place";
import type { NewShare } from "../proposal";
import words from "../sheet-words.json";

/** Columns of percentages that a table shall get, and the table as if it had them. */
export interface NewColumns {
  readonly columns: readonly Column[];
  readonly plan: Plan;
}

/** The shares that a table could show and does not yet. */
export function missingShares(plan: Plan): readonly NewShare[] {
  return SHARES.filter((share) => missing(plan, share).length > 0);
}

/**
 * Blank columns right of a table as columns of percentages: of each source in its row, of each row in the whole. None that the
 * table has already.
 * @returns the first cell that is in the way where those columns, or the one that keeps the table apart, are not blank; null
 * where there is no share to show
 */
export function newColumns(
  plan: Plan,
  wanted: readonly NewShare[],
): NewColumns | { readonly taken: CellRef } | null {
  const header = Math.max(...plan.headerRows);
  const shares = SHARES.filter((share) => wanted.includes(share)).flatMap((share) => missing(plan, share));
  const columns = shares.map(({ whole, part }, at) => newColumn(plan, { whole, part, header, at }));
  if (columns.length === 0) return null;
  const taken = firstTaken(plan, columns.length + 1);
  if (taken !== null) return { taken };
  const rows = plan.rows.map((row) => withPercentages(row, columns));
  return { columns, plan: { ...plan, columns: [...plan.columns, ...columns], rows } };
}

/** The order of the columns, whichever was asked for first. */
const SHARES: readonly NewShare[] = ["sources-in-row", "row-in-whole"];

interface ShareOf {
  readonly whole: Column;
  readonly part: Column;
}

function missing(plan: Plan, share: NewShare): readonly ShareOf[] {
  return wholeAndParts(plan, share).filter(({ whole, part }) => !hasColumn(plan, whole, part));
}

/** Nothing where there are several totals (by year, before and after an adjustment): a heading could not say of which. */
function wholeAndParts(plan: Plan, share: NewShare): readonly ShareOf[] {
  const [whole, another] = moneyColumns(plan, "total");
  const totals = plan.columns.filter(({ role }) => role === "total");
  if (whole === undefined || another !== undefined || totals.length > 1) return [];
  if (share === "row-in-whole") return [{ whole, part: whole }];
  const all = [...partitions(plan), ...partialPartitions(plan)];
  const sources = all.find((one) => one.whole === whole)?.parts ?? [];
  return sources.filter(({ role }) => role === "funding").map((part) => ({ whole, part }));
}

function hasColumn({ columns }: Plan, whole: Column, part: Column): boolean {
  return columns.some(({ shareOf, sharePart }) => shareOf === whole.column && sharePart === part.column);
}

/** Its heading names what it is the share of in the table's own words, by which it is known when the table is read again. */
function newColumn(
  { range }: Plan,
  { whole, part, header, at }: ShareOf & { readonly header: number; readonly at: number },
): Column {
  const column = range.right + 1 + at;
  const template = whole === part ? words.newColumns.row : words.newColumns.source;
  return {
    column,
    role: "percentage",
    headings: [template.replace("{source}", nameOf(part))],
    header: { row: header, column },
    source: null,
    class: null,
    parts: [],
    year: null,
    version: part.version,
    moneyUnit: null,
    shareOf: whole.column,
    sharePart: part.column,
    sure: "certain",
  };
}

/** "Vốn NS" of "Vốn NS (triệu đồng)". */
function nameOf({ source, headings }: Column): string {
  const own = source ?? headings.at(-1) ?? "";
  return own
    .replace(/\(.*\)/su, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** From the header to below the last row, where a grand total may come to stand. */
function firstTaken({ grid, range: { top, bottom, right } }: Plan, count: number): CellRef | null {
  for (let row = top; row <= bottom + 1; row++) {
    for (let column = right + 1; column <= right + count; column++) {
      const cell = { row, column };
      const { value, formula } = cellAt(grid, cell);
      const merged = mergeAt(grid, cell) !== null;
      if (merged || formula !== null || (value !== null && value !== "") || grid.hiddenColumns.has(column))
        return cell;
    }
  }
  return null;
}

function withPercentages(row: Row, columns: readonly Column[]): Row {
  const blank = columns.map(({ column }): [number, Percentage] => [
    column,
    { cell: { row: row.row, column }, text: "", state: "blank" },
  ]);
  return changedRow(row, { percentages: new Map([...row.percentages, ...blank]) });
}

/**
 * The headings of new columns, each with its figures or not at all; again where the header is typed again, which else would no
 * longer be read as the same.
 */
export function headNewColumns(draft: Draft, columns: readonly Column[]): void {
  for (const { header, headings, column } of columns) {
    const figures = draft.changes.filter(({ place }) => place.column === column);
    if (figures.length === 0) continue;
    const heading = headings[0] ?? "";
    const ticked = figures.some((figure) => figure.ticked);
    for (const row of [header.row, ...headersAgain(draft.plan)]) {
      const place = { row, column };
      const id = idOf(place);
      draft.propose({
        id,
        kind: "percentages",
        place,
        before: "",
        after: heading,
        recipe: { type: "text", text: heading },
        result: null,
        format: null,
        ticked: ticked && draft.ticks(id, true),
      });
    }
  }
}

/** The lowest row of each header that is typed again. */
function headersAgain({ rows }: Plan): readonly number[] {
  const all = rows.filter(({ kind }) => kind === "repeated-header").map(({ row }) => row);
  return all.filter((row) => !all.includes(row + 1));
}
