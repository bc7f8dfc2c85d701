import { NO_CORRECTIONS, type Corrections, type SheetRef } from "../../plan";
import type { TableReport } from "../report/table-report";
import type { PaneState } from "../state/pane-state";

/** What a person said of the sheet in front, and what its plan was read as. */
export interface SheetCorrections {
  readonly sheet: SheetRef;
  readonly corrections: Corrections;
  /** Null before the sheet was checked. */
  readonly plan: TableReport | null;
}

/** What a person said of a sheet. */
export function correctionsOf({ corrections }: PaneState, sheetId: string): Corrections {
  return corrections.get(sheetId) ?? NO_CORRECTIONS;
}

/** The same with what it is about; null while no sheet is known to be in front. */
export function correctionsInFront(state: PaneState): SheetCorrections | null {
  const sheet = state.sheets.find(({ id }) => id === state.activeSheet);
  if (sheet === undefined) return null;
  const plan = state.reports.get(sheet.id)?.tables.find(({ kind }) => kind === "plan") ?? null;
  return { sheet, corrections: correctionsOf(state, sheet.id), plan };
}
