import type { HostState, ProblemKey } from "../../excel";
import type { Language } from "../../locales";
import type { Corrections, Datum, SheetRef } from "../../plan";
import { NO_CAPS, type ChosenCaps } from "../caps/chosen-caps";
import type { CheckReport } from "../report/check-report";
import { NO_EXPLANATIONS, type Explanations } from "../report/explained";
import type { PaneText } from "../words/pane-text";
import type { Filling } from "./filling";
import { NO_PROGRAMME, type ProgrammeState } from "./programme";
import { NOTHING_WRITTEN, type SheetWrites } from "./sheet-writes";
import { NEW_VIEW, type View } from "./view";

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
  /** Begun by the pane itself, which then keeps quiet about it. */
  readonly automatic: boolean;
  readonly phase: "reading" | "checking";
  /** Which share of the phase is done, from 0 to 1. */
  readonly share: number;
  /** Sheets that changed meanwhile: what is found of them may be of before or of after. */
  readonly disturbed: ReadonlySet<string>;
}

/** Why a report may no longer be true: the sheet has changed since, or the report is of a page before this one. */
export type Aged = "changed" | "earlier";

/** Whether the pane checks again by itself. */
export interface Automatic {
  /** What the person chose. */
  readonly wanted: boolean;
  /** Whether this Excel tells changes. */
  readonly possible: boolean;
}

/** Everything that the pane shows. */
export interface PaneState {
  readonly host: HostState | "starting";
  readonly language: Language;
  /** Which workbook this is; null until Excel told. */
  readonly workbook: string | null;
  readonly sheets: readonly SheetRef[];
  /** The sheet in front, which the pane speaks about; null until Excel told. */
  readonly activeSheet: string | null;
  /** The latest check of each sheet, by its id. */
  readonly reports: ReadonlyMap<string, CheckReport>;
  /** The reports that may no longer be true. */
  readonly aged: ReadonlyMap<string, Aged>;
  /** What a person has said about the warnings of each sheet. */
  readonly explanations: ReadonlyMap<string, Explanations>;
  /** What of each sheet's list a person looks at. */
  readonly views: ReadonlyMap<string, View>;
  readonly running: Running | null;
  /** What of each sheet the pages Điền and Chương trình have read; no more of a sheet that has changed since. */
  readonly fillings: ReadonlyMap<string, Filling>;
  /** What the pane has written into each sheet. */
  readonly writes: ReadonlyMap<string, SheetWrites>;
  /** The sheet that is being written into; null: none. */
  readonly writing: string | null;
  readonly automatic: Automatic;
  readonly caps: ChosenCaps;
  /** What a person said of each sheet. */
  readonly corrections: ReadonlyMap<string, Corrections>;
  readonly programme: ProgrammeState;
  readonly problem: Problem | null;
  readonly note: Note | null;
}

/** The pane before anything is known. */
export function initialState(language: Language, checksAgain = true, caps: ChosenCaps = NO_CAPS): PaneState {
  return {
    host: "starting",
    language,
    workbook: null,
    sheets: [],
    activeSheet: null,
    reports: new Map(),
    aged: new Map(),
    explanations: new Map(),
    views: new Map(),
    running: null,
    fillings: new Map(),
    writes: new Map(),
    writing: null,
    automatic: { wanted: checksAgain, possible: true },
    caps,
    corrections: new Map(),
    programme: NO_PROGRAMME,
    problem: null,
    note: null,
  };
}

/** How a person looks at a sheet's list. */
export function viewOf({ views }: PaneState, sheetId: string): View {
  return views.get(sheetId) ?? NEW_VIEW;
}

/** What the pane has written into a sheet. */
export function writesOf({ writes }: PaneState, sheetId: string): SheetWrites {
  return writes.get(sheetId) ?? NOTHING_WRITTEN;
}

/** What a person has said about the warnings of a sheet. */
export function explanationsOf({ explanations }: PaneState, sheetId: string): Explanations {
  return explanations.get(sheetId) ?? NO_EXPLANATIONS;
}
