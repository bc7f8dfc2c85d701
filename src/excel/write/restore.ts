import { ExcelProblem, asProblem } from "../problem";
import { run } from "../run";
import { askBlocks, rowsNow, type RowsNow } from "./cells-now";
import { cellIn, layoutOn, stateOn, type Change, type Side } from "./change";
import { isOnSide, look, type Looked } from "./look";
import { queueDress, queueUndress } from "./dressing";
import type { LeftCell } from "./outcome";
import { blocksToWrite, pagesOf, targetsOf, type Block, type Target } from "./pages";
import { queueBlocks, queueMoves } from "./queue";
import { queueTitles } from "./titles";
import { contentOf } from "./typed";

/** A failure that struck once may not strike again; one that strikes three times is told. */
const TRIES = 3;

/** What could not be brought back. */
export interface Left {
  /** None: the sheet is as it was. */
  readonly cells: readonly LeftCell[];
  /** Somebody else has moved the rows meanwhile: no cell is where it was, and nothing is written any more. */
  readonly moved: boolean;
  /** The rows that are printed again are not what they were. */
  readonly titles: boolean;
}

const NOTHING_LEFT: Left = { cells: [], moved: false, titles: false };

/**
 * Brings a sheet back to a side, from wherever it is; a cell that somebody else has given another content meanwhile is left to
 * them. Each try looks at the sheet first (one request) and writes what is not back yet (one more); it waits where a person is
 * typing into a cell.
 */
export async function restore(change: Change, back: Side): Promise<Left> {
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      const seen = await patiently((context) => look(context, change));
      if (isOnSide(seen, change, back)) return NOTHING_LEFT;
      if (!canBring(seen, change, back)) return leftOf(change, back, seen);
      await patiently((context) => bring(context, change, back, seen));
    } catch (error) {
      if (asProblem(error).key === "sheet-gone") return NOTHING_LEFT;
    }
  }
  const last = await patiently((context) => look(context, change)).catch((error: unknown) =>
    asProblem(error),
  );
  if (last instanceof ExcelProblem) {
    return last.key === "sheet-gone" ? NOTHING_LEFT : leftOf(change, back, null);
  }
  return isOnSide(last, change, back) ? NOTHING_LEFT : leftOf(change, back, last);
}

/** Waits while a person types into a cell: what is half done must not stay so. */
export function patiently<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run(batch, { delayForCellEdit: true });
}

/** Rows are taken out, or put in, only where it is certain which are there. */
function canBring({ standings, layout, sure, moved, titles }: Looked, change: Change, back: Side): boolean {
  // Rows that somebody else has chosen meanwhile stay.
  if (titles !== null) return titles.length > 0;
  if (moved) return false;
  if (layout !== layoutOn(change, back)) return sure;
  return standings.some((standing) => standing !== back && standing !== "neither");
}

/** Writes what is not back; what somebody else has written in this very moment is given back to them at once. */
async function bring(context: Excel.RequestContext, change: Change, back: Side, from: Looked): Promise<void> {
  const { now, layout, standings } = from;
  const wanted = (at: number): boolean => standings[at] !== back && standings[at] !== "neither";
  const targets = targetsOf(change, back, { now, layout }, wanted);
  const moves = layout !== layoutOn(change, back);
  const bringPage = async (page: readonly Block[], first: boolean): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem(change.sheet.id);
    const asked = moves
      ? []
      : askBlocks(
          sheet,
          page.map(({ area }) => area),
        );
    if (first) queueMoves(sheet, change, layout, layoutOn(change, back));
    if (first) queueUndress(sheet, change, back);
    queueBlocks(sheet, page, true);
    if (first) queueDress(sheet, change, back, page);
    queueTitles(sheet, change, back);
    await context.sync();
    if (moves) return;
    const met = rowsNow(asked);
    const theirs = page.flatMap((block) =>
      block.targets.flat().flatMap((target) => notOurs(target, now, met)),
    );
    if (theirs.length === 0) return;
    queueBlocks(context.workbook.worksheets.getItem(change.sheet.id), blocksToWrite(theirs), true);
    await context.sync();
  };
  // One request a page: that is what pages are for.
  for (const [number, page] of pagesOf(blocksToWrite(targets)).entries()) await bringPage(page, number === 0);
}

/** A cell that held something else when it was written over than when it was looked at, as it shall stand again. */
function notOurs(target: Target, seen: RowsNow, met: RowsNow): readonly Target[] {
  const [then, later] = [seen.at(target.cell), met.at(target.cell)];
  const content = contentOf(later);
  const same = JSON.stringify(contentOf(then)) === JSON.stringify(content);
  if (same || content === null) return [];
  return [{ ...target, state: { content, format: later.format }, formatNow: target.state.format }];
}

/** Every cell that is not back; where nothing can be read, or no row is where it was, every cell of the change. */
export function leftOf(change: Change, back: Side, seen: Looked | null): Left {
  const layout = seen?.layout ?? layoutOn(change, back);
  const moved = seen?.moved ?? false;
  const cells = change.cells.flatMap((cell, at): readonly LeftCell[] => {
    if (seen?.standings[at] === back && !moved) return [];
    const place = cellIn(change, layout, cell) ?? cellIn(change, 0, cell);
    if (place === null) return [];
    const now = seen?.now.at(place);
    const shall = stateOn(cell, back)?.content ?? null;
    return [{ cell: place, shall, now: now === undefined ? null : contentOf(now) }];
  });
  return { cells, moved, titles: change.printTitles !== null && seen?.titles?.includes(back) !== true };
}
