import type { CellRange, RowSpan } from "../../plan";
import { blocksOf } from "../blocks";
import { rangeOf } from "./cells-now";
import { layoutOn, rowIn, type Change, type Layout, type Side } from "./change";
import type { Block } from "./pages";
import type { Wanted } from "./wanted";

/** What tells whether cells have looks of their own; each is null where they differ. */
const LOOKS =
  "format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/fill/color," +
  "format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/color";
const EDGES = ["EdgeTop", "EdgeRight", "EdgeBottom"] as const;

/** What was asked about columns that shall look like their neighbour. */
export interface AskedLooks {
  readonly bare: Excel.Range;
  readonly edges: readonly Excel.RangeBorder[];
  readonly widths: readonly Excel.RangeFormat[];
}

/** Asks how the new columns, and the one right of them, look; to be looked into (`dressingOf`) after a sync. */
export function askLooks(sheet: Excel.Worksheet, { dressing }: Wanted): AskedLooks | null {
  if (dressing === null) return null;
  const { rows, columns, like } = dressing;
  const bare = rangeOf(sheet, { ...rows, left: columns.left, right: columns.right + 1 });
  const width = (column: number): Excel.RangeFormat =>
    sheet.getCell(rows.top, column).untrack().format.load("columnWidth");
  return {
    bare: bare.load(LOOKS),
    edges: EDGES.map((edge) => bare.format.borders.getItem(edge).load("style")),
    widths: [like, ...columnsOf(columns)].map(width),
  };
}

/**
 * How new columns are dressed; null where they have looks of their own, which could not be given back: the blank column right of
 * them, that looks as they do, is what they look like again.
 */
export function dressingOf({ dressing }: Wanted, asked: AskedLooks | null): Change["dressing"] {
  if (dressing === null || asked === null) return null;
  const { format } = asked.bare;
  const looks: readonly unknown[] = [
    format.wrapText,
    format.horizontalAlignment,
    format.verticalAlignment,
    format.fill.color,
    format.font.name,
    format.font.size,
    format.font.bold,
    format.font.italic,
    format.font.color,
  ];
  const isBare = looks.every((look) => look !== null) && asked.edges.every(({ style }) => style === "None");
  const [widthLike = 0, ...widths] = asked.widths.map(({ columnWidth }) => columnWidth);
  return isBare ? { ...dressing, widthLike, widths } : null;
}

/** Takes the looks of new columns away again, before what they hold. */
export function queueUndress(sheet: Excel.Worksheet, change: Change, side: Side): void {
  const { dressing } = change;
  if (dressing === null || side !== "before") return;
  const { columns, widths } = dressing;
  const rows = rowsIn(change, layoutOn(change, side));
  const apart = columns.right + 1;
  rangeOf(sheet, { ...rows, ...columns }).copyFrom(
    rangeOf(sheet, { ...rows, left: apart, right: apart }),
    "Formats",
  );
  columnsOf(columns).forEach((column, at) => {
    const width = widths[at];
    if (width !== undefined) sheet.getCell(rows.top, column).untrack().format.columnWidth = width;
  });
}

/** Dresses new columns as their neighbour is, after they hold what they shall; their number formats stay their own. */
export function queueDress(sheet: Excel.Worksheet, change: Change, side: Side, page: readonly Block[]): void {
  const { dressing } = change;
  if (dressing === null || side !== "after") return;
  const { columns, like, widthLike } = dressing;
  for (const { rows, from } of runsOf(change)) {
    const source = { ...from, left: like, right: like };
    rangeOf(sheet, { ...rows, ...columns }).copyFrom(rangeOf(sheet, source), "Formats");
  }
  for (const { area, targets } of page) {
    if (area.right < columns.left || area.left > columns.right) continue;
    rangeOf(sheet, area).numberFormat = targets.map((row) => row.map(({ state }) => state.format));
  }
  // The neighbour may hold words, which stand at the left.
  const figures = page.flatMap(({ targets }) =>
    targets
      .flat()
      .filter(({ cell, state: { content } }) => cell.column >= columns.left && content.type !== "text"),
  );
  for (const area of blocksOf(figures.map(({ cell }) => cell)))
    rangeOf(sheet, area).format.horizontalAlignment = "Right";
  const { top } = rowsIn(change, layoutOn(change, side));
  for (const column of columnsOf(columns))
    sheet.getCell(top, column).untrack().format.columnWidth = widthLike;
}

/** The rows of the table in a layout, with a new one right below it. */
function rowsIn(change: Change, layout: Layout): RowSpan {
  const { top = 0, bottom = 0 } = change.dressing?.rows ?? {};
  const below = change.insertions.slice(layout).filter(({ above }) => above === bottom + 1);
  const added = below.reduce((rows, { count }) => rows + count, 0);
  return { top: rowIn(change, layout, top), bottom: rowIn(change, layout, bottom) + added };
}

interface Run {
  readonly rows: RowSpan;
  /** Where their looks are taken from. */
  readonly from: RowSpan;
}

/** Rows in which the neighbour stands alone take its looks; those in which it is merged, that of the nearest row above or below. */
function runsOf(change: Change): readonly Run[] {
  const layout = layoutOn(change, "after");
  const { top, bottom } = rowsIn(change, layout);
  const merged = new Set(change.dressing?.merged.map((row) => rowIn(change, layout, row)));
  const runs: Run[] = [];
  let start = top;
  for (let row = top; row <= bottom + 1; row++) {
    if (row <= bottom && !merged.has(row)) continue;
    if (start < row)
      runs.push({ rows: { top: start, bottom: row - 1 }, from: { top: start, bottom: row - 1 } });
    start = row + 1;
  }
  const alone = runs.flatMap(({ rows }) => [rows.top, rows.bottom]);
  for (const row of merged) {
    const nearest = alone.toSorted((a, b) => Math.abs(a - row) - Math.abs(b - row))[0];
    if (nearest !== undefined) runs.push({ rows: span(row), from: span(nearest) });
  }
  return runs;
}

function span(row: number): RowSpan {
  return { top: row, bottom: row };
}

function columnsOf({ left, right }: Pick<CellRange, "left" | "right">): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}
