import type { AddedSheet, Workbook } from "../../excel";
import type { NewSheet, Plan, Sheet } from "../../plan";
import type { KeptProgramme } from "../../programme";
import { correctionsOf } from "../corrections/sheet-corrections";
import type { ProgrammeState } from "../state/programme";
import type { Store } from "../state/store";
import type { Compared } from "./compare";
import type { SliceOptions } from "./in-slices";
import { problemOf } from "./problem-of";
import type * as parts from "./programme-parts";

/** What the page Chương trình asks for. None of these rejects. */
export interface ProgrammeCommands {
  /** Works with a programme from now on, or with none, and keeps that in the workbook; the sheet in front is checked again. */
  setProgramme(kept: KeptProgramme | null): Promise<void>;
  /** Brings back the programme that was given up last. */
  undoProgramme(): Promise<void>;
  /** Keeps the programme in the workbook again, after Excel had refused. */
  saveProgramme(): Promise<void>;
  /** Holds a plan of a sheet against what is kept; null where that was stopped, or failed, which is told. */
  compare(
    plan: Plan,
    kept: KeptProgramme,
    onSheet: readonly Plan[],
    options: SliceOptions,
  ): Promise<Compared | null>;
  /** Sheets of this workbook with what stands on them; null where one could not be read. */
  readSheets(sheetIds: readonly string[]): Promise<readonly Sheet[] | null>;
  /** Adds a sheet behind the others; null where Excel refused. */
  addSheet(sheet: NewSheet): Promise<AddedSheet | null>;
  /** Deletes a sheet that was added unless somebody has used it since; tells whether it is gone. */
  removeAddedSheet(added: AddedSheet): Promise<boolean>;
}

/** What knows programmes is not needed to open the pane: it is loaded beside. */
function programmeParts(): Promise<typeof parts> {
  return import("./programme-parts");
}

/** Learns what the workbook keeps. @throws ExcelProblem */
export async function restoreProgramme(workbook: Workbook, { tell }: Store): Promise<void> {
  const json = await workbook.store.read("programme");
  if (json === null) return;
  const { readKept } = await programmeParts();
  tell({ type: "programme", programme: readKept(json) });
}

/** @param checkAgain checks a sheet against what was chosen just now */
export function createProgrammeCommands(
  workbook: Workbook,
  store: Store,
  checkAgain: (sheetId: string) => Promise<void>,
): ProgrammeCommands {
  const { tell } = store;
  let saving: Promise<void> = Promise.resolve();

  const saveNow = async (): Promise<void> => {
    const { kept } = store.state().programme;
    try {
      const { writeKept } = await programmeParts();
      if (kept === null) await workbook.store.remove("programme");
      else await workbook.store.keep("programme", writeKept(kept));
      tell({ type: "programme", programme: { saved: true } });
    } catch (error) {
      tell({ type: "programme", programme: { saved: false } });
      tell({ type: "problem", problem: problemOf(error) });
    }
  };
  /** One after the other: of several changes in a hurry the last is what the workbook keeps. */
  const save = (): Promise<void> => (saving = saving.then(saveNow));

  const put = async (programme: Partial<ProgrammeState>): Promise<void> => {
    tell({ type: "programme", programme });
    const { activeSheet, reports } = store.state();
    const checking =
      activeSheet !== null && reports.has(activeSheet) ? checkAgain(activeSheet) : Promise.resolve();
    await save();
    await checking;
  };
  const attempt = async <T>(action: () => Promise<T>): Promise<T | null> => {
    try {
      return await action();
    } catch (error) {
      tell({ type: "problem", problem: problemOf(error) });
      return null;
    }
  };

  return {
    async setProgramme(kept) {
      const { kept: now, before } = store.state().programme;
      const givenUp = now !== null && now.programme !== kept?.programme;
      await put({ kept, before: givenUp ? now : before, refusal: null });
    },
    async undoProgramme() {
      const { kept, before } = store.state().programme;
      if (before !== null) await put({ kept: before, before: kept });
    },
    saveProgramme: save,
    async compare(plan, kept, onSheet, options) {
      try {
        const { compare } = await programmeParts();
        return await compare(plan, kept, onSheet, options);
      } catch (error) {
        if (options.signal?.aborted !== true) tell({ type: "problem", problem: problemOf(error) });
        return null;
      }
    },
    readSheets: (sheetIds) =>
      attempt(async () => {
        const { readPlans } = await programmeParts();
        const sheets: Sheet[] = [];
        for (const id of sheetIds) {
          // One after the other: Excel answers no faster when it is asked for all at once.
          sheets.push((await readPlans(workbook, id, correctionsOf(store.state(), id), {})).sheet);
        }
        return sheets;
      }),
    addSheet: (sheet) => attempt(() => workbook.addSheet(sheet)),
    removeAddedSheet: async (added) => (await attempt(() => workbook.removeAddedSheet(added))) ?? false,
  };
}
