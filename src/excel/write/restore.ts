import type { CellRef } from "../../plan";
import { ExcelProblem, asProblem } from "../problem";
import { run } from "../run";
import { cellIn, layoutOn, stateOn, type Change, type Side } from "./change";
import { isOnSide, look, type Looked } from "./look";
import type { LeftCell } from "./outcome";
import { blocksToWrite, pagesOf, targetsOf, type Block } from "./pages";
import { queueBlocks, queueMoves } from "./queue";
import { contentOf } from "./typed";

/** A failure that struck once may not strike again; one that strikes three times is told. */
const TRIES = 3;

/**
 * Brings a sheet back to a side, from wherever it is; a cell that somebody else has given another content meanwhile is left to
 * them. Each try looks at the sheet first (one request) and writes what is not back yet (one more); it waits where a person is
 * typing into a cell.
 * @returns the cells that are not back; none: the sheet is as it was
 */
export async function restore(change: Change, back: Side): Promise<readonly LeftCell[]> {
  let seen: Looked | null = null;
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      seen = await patiently((context) => look(context, change));
      if (isOnSide(seen, change, back) || !canBring(seen, change, back)) return leftCells(change, back, seen);
      const from = seen;
      await patiently((context) => bring(context, change, back, from));
    } catch (error) {
      if (asProblem(error).key === "sheet-gone") return [];
      seen = null;
    }
  }
  const last = await patiently((context) => look(context, change)).catch((error: unknown) =>
    asProblem(error),
  );
  if (last instanceof ExcelProblem) return last.key === "sheet-gone" ? [] : leftCells(change, back, null);
  return isOnSide(last, change, back) ? [] : leftCells(change, back, last);
}

/** Waits while a person types into a cell: what is half done must not stay so. */
export function patiently<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return run(batch, { delayForCellEdit: true });
}

/** Rows are taken out, or put in, only where it is certain which are there. */
function canBring({ standings, layout, sure }: Looked, change: Change, back: Side): boolean {
  if (layout !== layoutOn(change, back)) return sure;
  return standings.some((standing) => standing !== back && standing !== "neither");
}

async function bring(context: Excel.RequestContext, change: Change, back: Side, from: Looked): Promise<void> {
  const { now, layout, standings } = from;
  const wanted = (at: number): boolean => standings[at] !== back && standings[at] !== "neither";
  const targets = targetsOf(change, back, { now, layout }, wanted);
  const bringPage = async (page: readonly Block[], first: boolean): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem(change.sheet.id);
    if (first) queueMoves(sheet, change, layout, layoutOn(change, back));
    queueBlocks(sheet, page, true);
    await context.sync();
  };
  // One request a page: that is what pages are for.
  for (const [number, page] of pagesOf(blocksToWrite(targets)).entries()) await bringPage(page, number === 0);
}

/** Every cell that is not back; where nothing can be read, every cell of the change. */
function leftCells(change: Change, back: Side, seen: Looked | null): readonly LeftCell[] {
  const layout = seen?.layout ?? layoutOn(change, back);
  return change.cells.flatMap((cell, at): readonly LeftCell[] => {
    if (seen !== null && seen.standings[at] === back) return [];
    const place: CellRef | null = cellIn(change, layout, cell);
    if (place === null) return [];
    const now = seen?.now.at(place);
    return [
      {
        cell: place,
        shall: stateOn(cell, back)?.content ?? null,
        now: now === undefined ? null : contentOf(now),
      },
    ];
  });
}
