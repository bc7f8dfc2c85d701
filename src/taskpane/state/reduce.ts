import type { HostState, SheetList } from "../../excel";
import type { Language } from "../../locales";
import type { Severity } from "../../plan";
import type { CheckReport } from "../report/check-report";
import type { Note, PaneState, Problem } from "./pane-state";

/** What happened. */
export type PaneEvent =
  | { readonly type: "host"; readonly host: HostState }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "sheets"; readonly list: SheetList }
  | { readonly type: "sheet-activated"; readonly sheetId: string }
  | { readonly type: "check-started"; readonly sheetId: string | null }
  | { readonly type: "check-progress"; readonly share: number }
  | { readonly type: "check-done"; readonly report: CheckReport }
  | { readonly type: "check-failed"; readonly problem: Problem }
  | { readonly type: "problem"; readonly problem: Problem | null }
  | { readonly type: "note"; readonly note: Note | null }
  | { readonly type: "filter"; readonly severity: Severity | null };

/** The pane after something happened. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "host":
      return { ...state, host: event.host };
    case "language":
      return { ...state, language: event.language };
    case "sheets":
      return { ...state, sheets: event.list.sheets, activeSheet: event.list.active };
    case "sheet-activated":
      return { ...state, activeSheet: event.sheetId, note: null, filter: null };
    case "check-started":
      return { ...state, running: { sheetId: event.sheetId, share: 0 }, problem: null, note: null };
    case "check-progress":
      return state.running === null ? state : { ...state, running: { ...state.running, share: event.share } };
    case "check-done":
      return checkDone(state, event.report);
    case "check-failed":
      return { ...state, running: null, problem: event.problem };
    case "problem":
      return { ...state, problem: event.problem };
    case "note":
      return { ...state, note: event.note };
    case "filter":
      return { ...state, filter: event.severity };
  }
}

function checkDone(state: PaneState, report: CheckReport): PaneState {
  const reports = new Map(state.reports).set(report.sheet.grid.sheet.id, report);
  const kept = report.findings.some(({ severity }) => severity === state.filter) ? state.filter : null;
  return { ...state, reports, running: null, filter: kept };
}
