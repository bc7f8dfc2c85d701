import { readSetting, type Workbook } from "../../excel";
import { OWN_CATALOGUE } from "../catalogue/own-setting";
import { correctionsOf } from "../corrections/sheet-corrections";
import type { CheckReport } from "../report/check-report";
import type { Problem } from "../state/pane-state";
import type { Store } from "../state/store";
import type { checkSheet } from "./check-sheet";
import type { KeptCatalogue } from "./kept-catalogue";
import { problemOf } from "./problem-of";
import { createRecheck, type Attempt, type Recheck } from "./recheck";

/** Checks that a person asks for, and those that the pane makes by itself. */
export interface Checking {
  check(sheetId: string | null): Promise<void>;
  /** Checks a sheet again by itself, whether or not the person wants that after changes of their own. */
  checkWritten(sheetId: string): Promise<void>;
  stop(): void;
  readonly recheck: Recheck;
}

/** What passes by itself, so that a check nobody asked for says nothing of it. */
const PASSING: ReadonlySet<Problem["key"]> = new Set(["cell-edit", "busy"]);
const UNTOLD: ReadonlySet<Problem["key"]> = new Set([...PASSING, "sheet-gone"]);

/** What reads and checks is half of the program and is not needed to open the pane: it is loaded beside. */
export function checkingParts(): Promise<{ readonly checkSheet: typeof checkSheet }> {
  return import("./check-sheet");
}

/** Excel tells of a change after it has answered: what is told by then is part of what the next check finds. */
function eventsTold(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}

/** Checking over a workbook: one check at a time. */
export function createChecking(
  workbook: Workbook,
  store: Store,
  now: () => Date,
  kept: KeptCatalogue,
): Checking {
  const { tell } = store;
  let stopper: AbortController | null = null;

  const begin = async (sheetId: string | null, automatic: boolean): Promise<Problem | null> => {
    const { signal } = (stopper = new AbortController());
    tell({ type: "check-started", sheetId, automatic });
    try {
      const parts = await checkingParts();
      const report: CheckReport = await parts.checkSheet(workbook, sheetId, now, {
        signal,
        caps: store.state().caps,
        correctionsOf: (id) => correctionsOf(store.state(), id),
        programme: store.state().programme.kept,
        catalogues: [readSetting(OWN_CATALOGUE) ?? "", (await kept.known()) ?? ""],
        onProgress: (phase, share) => {
          tell({ type: "check-progress", phase, share });
        },
      });
      tell({ type: "check-done", report });
      return null;
    } catch (error) {
      const problem = problemOf(error);
      tell({ type: "check-failed", problem: automatic && UNTOLD.has(problem.key) ? null : problem });
      return problem;
    } finally {
      stopper = null;
    }
  };

  const again = async (): Promise<Attempt> => {
    const { activeSheet, aged, automatic } = store.state();
    if (stopper !== null || !automatic.wanted || activeSheet === null) return "unneeded";
    if (aged.get(activeSheet) !== "changed") return "unneeded";
    const problem = await begin(activeSheet, true);
    if (problem === null) goOn();
    return problem !== null && PASSING.has(problem.key) ? "busy" : "done";
  };
  const recheck = createRecheck(again);

  /** What changed while a check was under way is still to be checked. */
  const goOn = (): void => {
    if ([...store.state().aged.values()].includes("changed")) recheck.soon();
  };

  return {
    async check(sheetId) {
      if (stopper !== null) return;
      recheck.cancel();
      await begin(sheetId, false);
      goOn();
    },
    async checkWritten(sheetId) {
      if (!store.state().reports.has(sheetId)) return;
      await eventsTold();
      // A check that is under way hears that the sheet has changed, and another one follows it.
      if (stopper !== null) return;
      recheck.cancel();
      await begin(sheetId, true);
      goOn();
    },
    stop() {
      stopper?.abort();
    },
    recheck,
  };
}
