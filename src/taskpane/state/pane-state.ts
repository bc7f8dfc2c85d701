import type { HostState, ProblemKey } from "../../excel";
import type { Language } from "../../locales";
import type { Datum, Severity, SheetRef } from "../../plan";
import type { CheckReport } from "../report/check-report";
import type { PaneText } from "../words/pane-text";

/** Something in the way: Excel's refusal, or ("program") a fault of this program. */
export interface Problem {
  readonly key: ProblemKey | "program";
  readonly code: string;
}

/** A line that says what a command has done. */
export interface Note {
  readonly text: PaneText;
  readonly data: Readonly<Record<string, Datum>>;
}

/** A check that is under way. */
export interface Running {
  /** Null: the sheet in front. */
  readonly sheetId: string | null;
  /** Which share of the sheet was read, from 0 to 1. */
  readonly share: number;
}

/** Everything that the pane shows. */
export interface PaneState {
  readonly host: HostState | "starting";
  readonly language: Language;
  readonly sheets: readonly SheetRef[];
  /** The sheet in front, which the pane speaks about; null until Excel told. */
  readonly activeSheet: string | null;
  /** The latest check of each sheet, by its id. */
  readonly reports: ReadonlyMap<string, CheckReport>;
  readonly running: Running | null;
  readonly problem: Problem | null;
  readonly note: Note | null;
  /** The only severity that is listed; null lists all. */
  readonly filter: Severity | null;
}

/** The pane before anything is known. */
export function initialState(language: Language): PaneState {
  return {
    host: "starting",
    language,
    sheets: [],
    activeSheet: null,
    reports: new Map(),
    running: null,
    problem: null,
    note: null,
    filter: null,
  };
}
