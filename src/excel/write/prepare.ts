import {
  BLANK_ROW,
  groupedFormat,
  Decimal,
  type CellContent,
  type CellRef,
  type RowPrints,
} from "../../plan";
import { readRows, type RowsNow } from "./cells-now";
import { cellIn, firstRowIn, layoutOn, type Change, type ChangedCell, type Side } from "./change";
import { askLooks, dressingOf, type AskedLooks } from "./dressing";
import { refusal, type Refusal } from "./outcome";
import { askPermission, permissionOf, refusedBy, type Permission } from "./permission";
import { rowsAround, rowsInUse, rowsToRead, witnessesOf } from "./rows-around";
import { askTitles, titlesAre, titlesNow, titlesPlace } from "./titles";
import { holds } from "./typed";
import type { Wanted, WantedCell } from "./wanted";

/** A change that may be carried out now, and what must be known to do so. */
export interface Prepared {
  readonly change: Change;
  /** What the rows held; those that are hidden among them. */
  readonly now: RowsNow;
  readonly permission: Permission;
}

/** Either that, or why not. */
export type Preparation = Prepared | { readonly refused: Refusal };

/**
 * Verifies that a sheet is what the edits were worked out for, and takes the before-image: one request.
 * @throws whatever Excel says
 */
export async function prepareEdits(
  context: Excel.RequestContext,
  wanted: Wanted,
  seen: RowPrints,
): Promise<Preparation> {
  const { sheet, columns, insertions, printTitles } = wanted;
  const rows = rowsAround(wanted);
  const heights = new Map<number, Excel.RangeFormat>();
  let asked = askPermission(context, sheet.id);
  let titles: Excel.Range | null = null;
  let looks: AskedLooks | null = null;
  const now = await readRows(context, sheet.id, rows, columns, () => {
    asked = askPermission(context, sheet.id);
    titles = askTitles(context.workbook.worksheets.getItem(sheet.id), wanted);
    looks = askLooks(context.workbook.worksheets.getItem(sheet.id), wanted);
    for (const { like } of insertions) {
      const { format } = context.workbook.worksheets.getItem(sheet.id).getCell(like, columns.left).untrack();
      heights.set(like, format.load("rowHeight"));
    }
  });
  const moved = rows.filter((row) => now.print(row) !== (seen.rows.get(row) ?? BLANK_ROW));
  const cells = wanted.cells.map((cell) => changedCell(cell, wanted, now));
  const differing = cells.flatMap((cell, at) => {
    const before = wanted.cells[at];
    if (!("row" in cell.place) || before === undefined || !("before" in before)) return [];
    return holds(now.at(cell.place), before.before) ? [] : [cell.place];
  });
  if (differing.length > 0) return { refused: refusal("changed", differing) };
  if (printTitles !== null && !titlesAre(wanted, "before", titlesNow(titles)))
    return { refused: refusal("changed", [titlesPlace(printTitles, columns.left)]) };
  if (moved.length > 0) {
    const touched = cells.flatMap(({ place }) => ("row" in place ? [place] : []));
    const near = touched.filter(({ row }) => moved.some((other) => Math.abs(other - row) <= 1));
    const [first = 0] = moved;
    return { refused: refusal("changed", near.length > 0 ? near : [{ row: first, column: columns.left }]) };
  }
  const change: Change = {
    sheet,
    columns,
    insertions: insertions.map((one, at) => ({
      ...one,
      height: needsMoreRoom(cells, at, one.like, now) ? null : (heights.get(one.like)?.rowHeight ?? null),
    })),
    cells,
    witnesses: [],
    printTitles,
    // What a protected sheet lets nobody format stays as it is.
    dressing: permissionOf(asked).protection === null ? dressingOf(wanted, looks) : null,
  };
  return permitted(
    context,
    { ...change, witnesses: witnessesOf(change, layoutOn(change, "before"), now) },
    {
      now,
      permission: permissionOf(asked),
      side: "before",
    },
  );
}

/** Whether all is taken back or nothing, or those cells alone that still hold what was written (where no rows were put in). */
export type PartOfUndo = "all" | "unchanged";

/**
 * Verifies that a sheet still holds what was written, so that it may be taken back: one request.
 */
export async function prepareUndo(
  context: Excel.RequestContext,
  change: Change,
  part: PartOfUndo,
): Promise<Preparation> {
  const { sheet, columns, insertions, printTitles } = change;
  const layout = layoutOn(change, "after");
  let asked = askPermission(context, sheet.id);
  const beyond: Excel.Range[] = [];
  let titles: Excel.Range | null = null;
  const now = await readRows(context, sheet.id, rowsToRead(change, layout), columns, () => {
    asked = askPermission(context, sheet.id);
    beyond.length = 0;
    titles = askTitles(context.workbook.worksheets.getItem(sheet.id), change);
    insertions.forEach(({ count }, at) => {
      const first = firstRowIn(change, layout, at) + 1;
      const used = context.workbook.worksheets
        .getItem(sheet.id)
        .getRange(`${String(first)}:${String(first + count - 1)}`)
        .untrack()
        .getUsedRangeOrNullObject(true)
        .untrack();
      beyond.push(used.load("columnIndex,columnCount"));
    });
  });
  if (printTitles !== null && !titlesAre(change, "after", titlesNow(titles)))
    return { refused: refusal("changed", [titlesPlace(printTitles, columns.left)]) };
  const changed = change.cells.filter((cell) => {
    const at = cellIn(change, layout, cell);
    return at === null || !holds(now.at(at), cell.after.content);
  });
  const rest = change.cells.filter((cell) => !changed.includes(cell));
  const goesOn = part === "unchanged" && rest.length > 0 && insertions.length === 0;
  const inUse = rowsInUse(change, layout, now);
  const outside = beyond.some(
    (used) =>
      !used.isNullObject &&
      (used.columnIndex < columns.left || used.columnIndex + used.columnCount - 1 > columns.right),
  );
  if (changed.length > 0 && !goesOn) {
    return {
      refused: refusal(
        "changed",
        changed.flatMap((cell) => cellIn(change, layout, cell) ?? []),
      ),
    };
  }
  if (inUse.length > 0 || outside) {
    return {
      refused: refusal(
        "rows-in-use",
        inUse.map((row) => ({ row, column: columns.left })),
      ),
    };
  }
  const cells = rest.map((cell) => withFormatNow(cell, cellIn(change, layout, cell), now));
  const taken = { ...change, cells, dressing: changed.length > 0 ? null : change.dressing };
  return permitted(
    context,
    { ...taken, witnesses: witnessesOf(taken, layout, now) },
    { now, permission: permissionOf(asked), side: "after" },
  );
}

/** A number format that a person has given since is theirs: it goes only where the change itself had set another. */
function withFormatNow(cell: ChangedCell, at: CellRef | null, now: RowsNow): ChangedCell {
  if (at === null) return cell;
  const { format } = now.at(at);
  const after = { ...cell.after, format };
  if (cell.before === null) return { ...cell, after };
  const before = cell.before.format === cell.after.format ? { ...cell.before, format } : cell.before;
  return { ...cell, before, after };
}

async function permitted(
  context: Excel.RequestContext,
  change: Change,
  { now, permission, side }: { now: RowsNow; permission: Permission; side: Side },
): Promise<Preparation> {
  const layout = layoutOn(change, side);
  const refused = await refusedBy(permission, context, change.sheet.id, {
    cells: change.cells.flatMap((cell) => cellIn(change, layout, cell) ?? []),
    movesRows: change.insertions.length > 0,
    changesFormats: change.cells.some(
      ({ before, after }) => before !== null && before.format !== after.format,
    ),
  });
  return refused === null ? { change, now, permission } : { refused };
}

/** A cell with its format before and after: a number or a formula never goes into a cell formatted as text. */
function changedCell(wanted: WantedCell, { insertions }: Wanted, now: RowsNow): ChangedCell {
  const { after, place } = wanted;
  if ("row" in place) {
    const before = { content: "before" in wanted ? wanted.before : BLANK, format: now.at(place).format };
    return { place, before, after: { content: after, format: formatFor(wanted, before.format) } };
  }
  const like = insertions[place.insertion]?.like ?? 0;
  const own = now.at({ row: like, column: place.column }).format;
  return { place, before: null, after: { content: after, format: formatFor(wanted, own) } };
}

/** Whether new rows hold words that are longer than those of the row that they look like: these may be cut off at its height. */
function needsMoreRoom(
  cells: readonly ChangedCell[],
  insertion: number,
  like: number,
  now: RowsNow,
): boolean {
  return cells.some(({ place, after: { content } }) => {
    if ("row" in place || place.insertion !== insertion || content.type !== "text") return false;
    const { value } = now.at({ row: like, column: place.column });
    return content.text.length > (typeof value === "string" ? value.length : 0);
  });
}

const BLANK: CellContent = { type: "blank" };

function formatFor({ after, format }: WantedCell, own: string): string {
  if (format !== null) return format;
  if (own !== "@" || after.type === "text" || after.type === "blank") return own;
  return after.type === "number" ? groupedFormat(new Decimal(after.number).decimalPlaces()) : "General";
}
