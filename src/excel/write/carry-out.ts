import { isCellError, type CellRef, type RowSpan } from "../../plan";
import { askBlocks, askRows, rowsNow, type RowsNow } from "./cells-now";
import { layoutOn, opposite, type Change, type Side } from "./change";
import { queueDress, queueUndress } from "./dressing";
import { whatItWrites } from "./overwritten";
import { blocksToWrite, pagesOf, targetsOf, type Block, type Target } from "./pages";
import type { Prepared } from "./prepare";
import { queueBlocks, queueFits, queueMoves } from "./queue";
import { rowsToRead } from "./rows-around";
import { askTitles, queueTitles, titlesAre, titlesNow, titlesPlace, withTitlesMet } from "./titles";
import { holds } from "./typed";

/** What was seen of a change while it was carried out. */
export interface CarriedOut {
  /** Cells that somebody else changed between the verification and the write, and that were written over. */
  readonly overwritten: readonly CellRef[];
  /** The change with what really stood there just before. */
  readonly change: Change;
  /** Cells that do not hold what was written. */
  readonly differing: readonly CellRef[];
}

/** How many requests that write were sent off: of those that fail, the first may have been refused as a whole. */
export interface Sent {
  writes: number;
}

/**
 * Brings a sheet to a side of a change and reads back what was written: one request, and one more for each further page of a
 * change that does not fit one request of 5 MB. Excel carries out one request after another, so what a request itself reads
 * before it writes is exactly what it writes over.
 * @throws whatever Excel says; what the sheet is like then must be looked up
 */
export async function carryOut(
  context: Excel.RequestContext,
  { change, now, permission }: Prepared,
  side: Side,
  sent: Sent,
): Promise<CarriedOut> {
  const [before, after] = [layoutOn(change, opposite(side)), layoutOn(change, side)];
  const targets = targetsOf(change, side, { now, layout: before });
  const pages = pagesOf(blocksToWrite(targets));
  // Looks are given where all fits one request: what comes later would not follow them.
  const alone = pages.length === 1;
  const carryOutPage = async (page: readonly Block[], number: number): Promise<CarriedOut> => {
    const first = number === 0;
    const sheet = context.workbook.worksheets.getItem(change.sheet.id);
    const areas = page.map(({ area }) => area);
    const asked = first
      ? askRows(sheet, rowsToRead(change, before), change.columns)
      : askBlocks(sheet, areas);
    const titlesBefore = askTitles(sheet, change);
    if (first) queueMoves(sheet, change, before, after);
    if (alone) queueUndress(sheet, change, side);
    queueBlocks(sheet, page, permission.protection?.formatCells ?? true);
    if (alone) queueDress(sheet, change, side, page);
    if (number === pages.length - 1) queueFits(sheet, change, side);
    queueTitles(sheet, change, side);
    const written = askBlocks(sheet, areas);
    const titlesAfter = askTitles(sheet, change);
    sent.writes += 1;
    await context.sync();
    if (change.printTitles !== null) {
      return titlesSeen(change, side, rowsNow(asked), [titlesNow(titlesBefore), titlesNow(titlesAfter)]);
    }
    const met = whatItWrites(change, side, rowsNow(asked), first ? null : cellsOf(page));
    return { ...met, differing: differingCells(page, rowsNow(written), side) };
  };
  // One request a page: that is what pages are for.
  for (const [number, page] of pages.entries()) {
    const came = await carryOutPage(page, number);
    if (came.overwritten.length > 0 || came.differing.length > 0) return came;
  }
  return { overwritten: [], change, differing: [] };
}

/** What a change of print titles met, and what came of it; it has one request and no cells. */
function titlesSeen(
  change: Change,
  side: Side,
  met: RowsNow,
  [before, after]: readonly [RowSpan | null, RowSpan | null],
): CarriedOut {
  const seen = whatItWrites(change, side, met, null);
  const place = change.printTitles === null ? [] : [titlesPlace(change.printTitles, change.columns.left)];
  return {
    change: withTitlesMet(seen.change, opposite(side), before),
    overwritten: titlesAre(change, opposite(side), before) ? seen.overwritten : place,
    differing: titlesAre(change, side, after) ? [] : place,
  };
}

function differingCells(page: readonly Block[], held: RowsNow, side: Side): readonly CellRef[] {
  const targets = page.flatMap((block) => block.targets.flat());
  return targets.filter((target) => !isHeld(target, held, side)).map(({ cell }) => cell);
}

/** A new formula that shows an error is not what anybody was shown. */
function isHeld({ cell, state }: Target, held: RowsNow, side: Side): boolean {
  const now = held.at(cell);
  const failed = side === "after" && state.content.type === "formula" && isCellError(now.value);
  return holds(now, state.content) && now.format === state.format && !failed;
}

function cellsOf(page: readonly Block[]): readonly CellRef[] {
  return page.flatMap(({ targets }) => targets.flat().map(({ cell }) => cell));
}
