import { keepSetting, type Workbook } from "../../excel";
import { keepChosenCaps, type ChosenCaps } from "../caps/chosen-caps";
import { keepCorrections } from "../corrections/kept-corrections";
import type { Language } from "../../locales";
import { restoreCorrections } from "../memory/restore-corrections";
import type { Corrections } from "../../plan";
import { restoreExplanations } from "../memory/keep-explanations";
import { restoreReports } from "../memory/restore-reports";
import { restoreWrites } from "../memory/restore-writes";
import type { Store } from "../state/store";
import type { View } from "../state/view";
import { createCatalogue, type CatalogueCommands } from "./catalogue";
import { checkingParts, createChecking } from "./checking";
import { problemOf } from "./problem-of";
import { createShowing } from "./showing";
import type { Target } from "./show-cells";
import { follow } from "./follow";
import { createExplaining, type Explaining } from "./explaining";
import { createFilling, type FillCommands } from "./filling";
import { createKeptCatalogue } from "./kept-catalogue";
import { createProgrammeCommands, restoreProgramme, type ProgrammeCommands } from "./programme";
import { createWriting, type Writing } from "./writing";

/** Everything that a person can ask of the pane; what comes of it is told to the state. None ever rejects. */
export interface Commands extends Writing, FillCommands, Explaining, ProgrammeCommands, CatalogueCommands {
  /** Learns the sheets and follows the workbook; then does what the ribbon's button asked for. */
  open(action: string | null): Promise<void>;
  /** Follows the workbook no more: the pane goes away. */
  close(): void;
  refreshSheets(): Promise<void>;
  chooseSheet(sheetId: string): Promise<void>;
  /** Checks a sheet, or the one in front; a check that is under way is not begun again. */
  check(sheetId: string | null): Promise<void>;
  stopCheck(): void;
  /** Selects cells in the sheet; of several calls in a hurry the last one counts. */
  show(target: Target): Promise<void>;
  /** Whether cells that lie apart are selected at once, or one block after the other. */
  showsAllAtOnce(): boolean;
  setView(sheetId: string, view: Partial<View>): void;
  setLanguage(language: Language): void;
  /** Whether to check again by itself when the sheet changes. */
  setAutomatic(wanted: boolean): void;
  /** The support caps to check against; a sheet that was checked is checked again. */
  setCaps(caps: ChosenCaps): void;
  /** What a person says of a sheet in place of its tables; a sheet that was checked is checked again. */
  setCorrections(sheetId: string, corrections: Corrections): void;
  dismissProblem(): void;
}

/** The commands over a workbook. */
export function createCommands(
  workbook: Workbook,
  store: Store,
  now: () => Date = () => new Date(),
): Commands {
  const { tell } = store;
  const kept = createKeptCatalogue(workbook);
  const checking = createChecking(workbook, store, now, kept);
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      tell({ type: "problem", problem: problemOf(error) });
    }
  };
  const refreshSheets = (): Promise<void> =>
    attempt(async () => {
      tell({ type: "sheets", list: await workbook.listSheets() });
    });
  const showing = createShowing(workbook, tell, attempt);
  const writing = createWriting(workbook, store, now, (sheetId) => checking.checkWritten(sheetId));
  let life: AbortController | null = null;

  return {
    ...writing,
    ...createFilling(workbook, store, writing),
    ...createExplaining(store),
    ...createProgrammeCommands(workbook, store, (sheetId) => checking.check(sheetId)),
    ...createCatalogue(workbook, store, kept),
    async open(action) {
      const { signal } = (life = new AbortController());
      // Fetched before it is asked for; a check that cannot load it says so.
      checkingParts().catch(() => undefined);
      await refreshSheets();
      restoreCorrections(store);
      restoreExplanations(store);
      await attempt(() => restoreProgramme(workbook, store));
      restoreReports(store);
      await restoreWrites(workbook, store, now());
      const watch = await workbook.watch(follow(store, { refreshSheets, recheck: checking.recheck }));
      if (signal.aborted) {
        await watch.stop();
        return;
      }
      signal.addEventListener("abort", () => void watch.stop());
      tell({ type: "automatic", possible: watch.hearsChanges });
      if (action === "check") await checking.check(null);
    },
    close() {
      checking.recheck.cancel();
      checking.stop();
      life?.abort();
    },
    refreshSheets,
    chooseSheet: (sheetId) =>
      attempt(async () => {
        await workbook.activateSheet(sheetId);
        tell({ type: "sheet-activated", sheetId });
        checking.recheck.soon();
      }),
    check: (sheetId) => checking.check(sheetId),
    stopCheck() {
      checking.stop();
    },
    show: showing,
    showsAllAtOnce: () => workbook.selectsManyBlocks(),
    setView(sheetId, view) {
      tell({ type: "view", sheetId, view });
    },
    setLanguage(language) {
      keepSetting("language", language);
      tell({ type: "language", language });
    },
    setAutomatic(wanted) {
      keepSetting("checks-again", wanted ? "on" : "off");
      tell({ type: "automatic", wanted });
      if (wanted) checking.recheck.soon();
    },
    setCaps(caps) {
      keepChosenCaps(caps);
      tell({ type: "caps", caps });
      const { activeSheet, reports } = store.state();
      if (activeSheet !== null && reports.has(activeSheet)) void checking.check(activeSheet);
    },
    setCorrections(sheetId, corrections) {
      keepCorrections(store.state().workbook, sheetId, corrections);
      tell({ type: "corrections", sheetId, corrections });
      if (store.state().reports.has(sheetId)) void checking.check(sheetId);
    },
    dismissProblem() {
      tell({ type: "problem", problem: null });
    },
  };
}
