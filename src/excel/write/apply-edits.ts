import type { Edit, RowPrints } from "../../plan";
import type { Change, Side } from "./change";
import { refusal, type LeftCell, type WriteOutcome } from "./outcome";
import { prepareEdits, prepareUndo, type PartOfUndo } from "./prepare";
import { run } from "../run";
import { isOnSide, look } from "./look";
import { leftOf } from "./restore";
import { takenBack, transit } from "./transit";
import { wantedBy } from "./wanted";

/** A group of edits, and what the sheet looked like when they were worked out. */
export interface WriteRequest {
  readonly edits: readonly Edit[];
  readonly seen: RowPrints;
  /** Told before anything is written, so that it can be kept for a page that comes after this one. */
  readonly begin?: (change: Change) => void;
}

/**
 * Writes a group of edits into its sheet, all or none: the one road for everything that is written. The sheet is verified to
 * be what it was when they were worked out; afterwards it is as the edits say, or as it was, or what is left is listed.
 * Nothing that Excel does makes it reject. Two requests.
 * @throws RangeError for edits that are no group of one sheet
 */
export async function applyEdits({
  edits,
  seen,
  begin = () => undefined,
}: WriteRequest): Promise<WriteOutcome> {
  const wanted = wantedBy(edits, seen);
  if ("key" in wanted) return { kind: "not-done", reason: wanted };
  return transit({ side: "after", prepare: (context) => prepareEdits(context, wanted, seen), begin });
}

/**
 * Takes a change back, by the same road: verified to be still there, restored to its before-image, new rows removed.
 * @param part "unchanged" takes back those cells alone that still hold what was written
 */
export async function undoChange(
  change: Change,
  part: PartOfUndo = "all",
  begin: (change: Change) => void = () => undefined,
): Promise<WriteOutcome> {
  return transit({ side: "before", prepare: (context) => prepareUndo(context, change, part), begin });
}

/**
 * Which side of a change a sheet shows; null: neither, or both in part. One request.
 * @throws ExcelProblem
 */
export async function sideOf(change: Change): Promise<Side | null> {
  const seen = await run((context) => look(context, change));
  return (["after", "before"] as const).find((side) => isOnSide(seen, change, side)) ?? null;
}

/**
 * The cells that are not as they shall be on a side of a change, each with what it shall hold and what it holds. One request.
 * @throws ExcelProblem
 */
export async function cellsLeft(change: Change, back: Side): Promise<readonly LeftCell[]> {
  const seen = await run((context) => look(context, change));
  return leftOf(change, back, seen).cells;
}

/** Tries again to bring a sheet back to a side, after a write that was left halfway or of which no end is known. */
export async function bringBack(change: Change, back: Side): Promise<WriteOutcome> {
  return takenBack(change, back, refusal("unknown", [], "interrupted"));
}
