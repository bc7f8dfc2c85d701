import { asProblem, type ExcelProblem } from "../problem";
import { hasOptional } from "../requirements";
import { run } from "../run";
import { carryOut, type CarriedOut, type Sent } from "./carry-out";
import { opposite, type Change, type Side } from "./change";
import { isOnSide, look } from "./look";
import { refusal, type Refusal, type WriteOutcome } from "./outcome";
import type { Preparation } from "./prepare";
import { patiently, restore } from "./restore";

/** A way from one side of a change to the other. */
export interface Way {
  /** Where to. */
  readonly side: Side;
  /** Verifies that the sheet is on the other side. */
  readonly prepare: (context: Excel.RequestContext) => Promise<Preparation>;
  /** Told before anything is written, so that it can be kept for a page that comes after this one. */
  readonly begin: (change: Change) => void;
}

/**
 * Goes a way: verifies, writes and reads back in one session of Excel (two requests). What comes of it is one of three, whatever
 * fails: where it is not known whether a request was carried out, the sheet is read again.
 */
export async function transit(way: Way): Promise<WriteOutcome> {
  const outcome = await attempt(way, hasOptional("mergeUndoGroup"));
  // Excel cannot undo some of it as one step: then it is several, and Hoàn tác is ours all the same.
  const again = outcome.kind === "not-done" && outcome.reason.code === "UndoNotSupported";
  return again ? attempt(way, false) : outcome;
}

async function attempt({ side, prepare, begin }: Way, asOneStep: boolean): Promise<WriteOutcome> {
  const sent: Sent = { writes: 0 };
  const begun: { change: Change | null } = { change: null };
  try {
    // Not tested here: the client library of npm does not pass `mergeUndoGroup` on, Excel's own does (ExcelApi 1.20).
    const came = await run<CarriedOut | Refusal>(
      async (context) => {
        const prepared = await prepare(context);
        if ("refused" in prepared) return prepared.refused;
        begun.change = prepared.change;
        begin(prepared.change);
        return carryOut(context, prepared, side, sent);
      },
      asOneStep ? { mergeUndoGroup: true } : {},
    );
    if ("key" in came) return { kind: "not-done", reason: came };
    const reason = reasonOf(came);
    if (reason === null) return { kind: "done", change: came.change };
    return await takenBack(came.change, opposite(side), reason);
  } catch (error) {
    const problem = asProblem(error);
    const reason = refusal(problem.key, [], problem.code);
    if (begun.change === null || nothingDone(problem, sent)) return { kind: "not-done", reason };
    return settled(begun.change, side, reason);
  }
}

function reasonOf({ overwritten, differing }: CarriedOut): Refusal | null {
  if (overwritten.length > 0) return refusal("changed", overwritten);
  return differing.length > 0 ? refusal("not-as-shown", differing) : null;
}

/** What Excel refuses before it looks into a request. */
const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
]);

function nothingDone({ code }: ExcelProblem, { writes }: Sent): boolean {
  return writes === 0 || (writes === 1 && REFUSED_WHOLE.has(code));
}

/** Nobody knows whether the last request was carried out: the sheet tells. */
async function settled(change: Change, side: Side, reason: Refusal): Promise<WriteOutcome> {
  try {
    const seen = await patiently((context) => look(context, change));
    if (isOnSide(seen, change, side)) return { kind: "done", change };
  } catch (error) {
    if (asProblem(error).key === "sheet-gone") return { kind: "not-done", reason };
  }
  return takenBack(change, opposite(side), reason);
}

/** Brings the sheet back, or says what is left. */
export async function takenBack(change: Change, back: Side, reason: Refusal): Promise<WriteOutcome> {
  const { cells, moved, titles } = await restore(change, back);
  if (cells.length === 0 && !titles) return { kind: "not-done", reason };
  return { kind: "partly", cells, change, back, reason: moved ? refusal("moved") : reason };
}
