import type { HostState, SheetList } from "../../excel";
import type { Language } from "../../locales";
import type { Corrections } from "../../plan";
import type { CheckReport } from "../report/check-report";
import type { Explanations } from "../report/explained";
import type { ChosenCaps } from "../caps/chosen-caps";
import { againstOthers, checkDone, sheetChanged, sheetDeleted } from "./checked";
import type { ProgrammeState } from "./programme";
import type { SheetWrites } from "./sheet-writes";
import type { Filling } from "./filling";
import { viewOf, type Note, type PaneState, type Problem, type Running } from "./pane-state";
import type { View } from "./view";

/** What happened. */
export type PaneEvent =
  | { readonly type: "host"; readonly host: HostState }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "sheets"; readonly list: SheetList }
  | { readonly type: "sheet-activated"; readonly sheetId: string }
  | { readonly type: "sheet-changed"; readonly sheetId: string }
  | { readonly type: "sheet-deleted"; readonly sheetId: string }
  | { readonly type: "restored"; readonly report: CheckReport; readonly view: View }
  | { readonly type: "check-started"; readonly sheetId: string | null; readonly automatic: boolean }
  | { readonly type: "check-progress"; readonly phase: Running["phase"]; readonly share: number }
  | { readonly type: "check-done"; readonly report: CheckReport }
  /** Null: it will be tried again, and nobody needs to know. */
  | { readonly type: "check-failed"; readonly problem: Problem | null }
  | { readonly type: "filling"; readonly sheetId: string; readonly filling: Filling }
  /** Null: nothing is being written any more. */
  | { readonly type: "writing"; readonly sheetId: string | null }
  | { readonly type: "writes"; readonly sheetId: string; readonly writes: SheetWrites }
  | { readonly type: "explanations"; readonly sheetId: string; readonly explanations: Explanations }
  | { readonly type: "automatic"; readonly wanted?: boolean; readonly possible?: boolean }
  | { readonly type: "caps"; readonly caps: ChosenCaps }
  | { readonly type: "corrections"; readonly sheetId: string; readonly corrections: Corrections }
  | { readonly type: "programme"; readonly programme: Partial<ProgrammeState> }
  | { readonly type: "problem"; readonly problem: Problem | null }
  | { readonly type: "note"; readonly note: Note | null }
  | { readonly type: "view"; readonly sheetId: string; readonly view: Partial<View> };

/** The pane after something happened. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "host":
      return { ...state, host: event.host };
    case "language":
      return { ...state, language: event.language };
    case "sheets": {
      const { sheets, active, workbook } = event.list;
      return { ...state, sheets, activeSheet: active, workbook };
    }
    case "sheet-activated":
      return { ...state, activeSheet: event.sheetId, note: null };
    case "sheet-changed":
      return sheetChanged(withoutFilling(state, event.sheetId), event.sheetId);
    case "sheet-deleted":
      return sheetDeleted(state, event.sheetId);
    case "restored":
      return restored(state, event.report, event.view);
    case "check-started":
      return started(state, event.sheetId, event.automatic);
    case "check-progress": {
      const { phase, share } = event;
      return state.running === null ? state : { ...state, running: { ...state.running, phase, share } };
    }
    case "check-done":
      return checkDone(state, event.report);
    case "check-failed":
      return { ...state, running: null, problem: event.problem ?? state.problem };
    case "filling":
      return { ...state, fillings: new Map(state.fillings).set(event.sheetId, event.filling) };
    case "writing":
      return { ...state, writing: event.sheetId };
    case "writes":
      return { ...state, writes: new Map(state.writes).set(event.sheetId, event.writes) };
    case "explanations":
      return {
        ...state,
        explanations: new Map(state.explanations).set(event.sheetId, event.explanations),
      };
    case "automatic": {
      const { wanted = state.automatic.wanted, possible = state.automatic.possible } = event;
      return { ...state, automatic: { wanted, possible } };
    }
    case "caps":
      return { ...againstOthers(state), caps: event.caps };
    case "corrections": {
      const { sheetId, corrections } = event;
      const next = { ...state, corrections: new Map(state.corrections).set(sheetId, corrections) };
      return sheetChanged(withoutFilling(next, sheetId), sheetId);
    }
    case "programme": {
      const programme = { ...state.programme, ...event.programme };
      const same = programme.kept === state.programme.kept;
      return { ...(same ? state : againstOthers(state)), programme };
    }
    case "problem":
      return { ...state, problem: event.problem };
    case "note":
      return { ...state, note: event.note };
    case "view": {
      const view = { ...viewOf(state, event.sheetId), ...event.view };
      return { ...state, views: new Map(state.views).set(event.sheetId, view) };
    }
  }
}

/** What was read of a sheet is no longer true once it has changed. */
function withoutFilling(state: PaneState, sheetId: string): PaneState {
  if (!state.fillings.has(sheetId)) return state;
  return { ...state, fillings: new Map([...state.fillings].filter(([id]) => id !== sheetId)) };
}

function restored(state: PaneState, report: CheckReport, view: View): PaneState {
  const { id } = report.sheet;
  if (state.reports.has(id)) return state;
  return {
    ...state,
    reports: new Map(state.reports).set(id, report),
    aged: new Map(state.aged).set(id, "earlier"),
    views: new Map(state.views).set(id, view),
  };
}

/** What a person was told stays while the pane works by itself. */
function started(state: PaneState, sheetId: string | null, automatic: boolean): PaneState {
  const running = { sheetId, automatic, phase: "reading", share: 0, disturbed: new Set<string>() } as const;
  return automatic ? { ...state, running } : { ...state, running, problem: null, note: null };
}
