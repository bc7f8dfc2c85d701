import { keepSetting, type Workbook } from "../../excel";
import type { Language } from "../../locales";
import type { Severity } from "../../plan";
import type { PaneEvent } from "../state/reduce";
import { checkSheet } from "./check-sheet";
import { problemOf } from "./problem-of";
import { showCells, type Target } from "./show-cells";

/** Everything that a person can ask of the pane; what comes of it is told to the state. None ever rejects. */
export interface Commands {
  /** Learns the sheets and follows the one in front; then does what the ribbon's button asked for. */
  open(action: string | null): Promise<void>;
  refreshSheets(): Promise<void>;
  chooseSheet(sheetId: string): Promise<void>;
  /** Checks a sheet, or the one in front; a check that is under way is not begun again. */
  check(sheetId: string | null): Promise<void>;
  stopCheck(): void;
  /** Selects cells in the sheet; of several calls in a hurry the last one counts. */
  show(target: Target): Promise<void>;
  /** Whether cells that lie apart are selected at once, or one block after the other. */
  showsAllAtOnce(): boolean;
  filter(severity: Severity | null): void;
  setLanguage(language: Language): void;
  dismissProblem(): void;
}

/** The commands over a workbook. */
export function createCommands(
  workbook: Workbook,
  tell: (event: PaneEvent) => void,
  now: () => Date = () => new Date(),
): Commands {
  let stopper: AbortController | null = null;
  let showing = false;
  let wanted: Target[] = [];
  let shown: { cells: Target["cells"] | null; times: number } = { cells: null, times: 0 };

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

  const check = async (sheetId: string | null): Promise<void> => {
    if (stopper !== null) return;
    stopper = new AbortController();
    tell({ type: "check-started", sheetId });
    try {
      const report = await checkSheet(workbook, sheetId, now, {
        signal: stopper.signal,
        onProgress: (share) => {
          tell({ type: "check-progress", share });
        },
      });
      tell({ type: "check-done", report });
    } catch (error) {
      tell({ type: "check-failed", problem: problemOf(error) });
    }
    stopper = null;
  };

  const showNext = async (): Promise<void> => {
    for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
      wanted = [];
      const { cells } = next;
      shown = { cells, times: shown.cells === cells ? shown.times + 1 : 0 };
      tell({ type: "note", note: await showCells(workbook, next, shown.times) });
    }
  };

  return {
    async open(action) {
      await refreshSheets();
      await attempt(() =>
        workbook.onSheetActivated((sheetId) => {
          tell({ type: "sheet-activated", sheetId });
          void refreshSheets();
        }),
      );
      if (action === "check") await check(null);
    },
    refreshSheets,
    chooseSheet: (sheetId) =>
      attempt(async () => {
        await workbook.activateSheet(sheetId);
        tell({ type: "sheet-activated", sheetId });
      }),
    check,
    stopCheck() {
      stopper?.abort();
    },
    async show(target) {
      wanted.push(target);
      if (showing) return;
      showing = true;
      await attempt(showNext);
      showing = false;
    },
    showsAllAtOnce: () => workbook.selectsManyBlocks(),
    filter(severity) {
      tell({ type: "filter", severity });
    },
    setLanguage(language) {
      keepSetting("language", language);
      tell({ type: "language", language });
    },
    dismissProblem() {
      tell({ type: "problem", problem: null });
    },
  };
}
