import type { CheckReport } from "../report/check-report";
import { viewOf, type Aged, type PaneState } from "./pane-state";

/** After a check: its report is true, unless the sheet changed while it was under way. */
export function checkDone(state: PaneState, report: CheckReport): PaneState {
  const { id } = report.sheet;
  const { running } = state;
  const before = state.reports.get(id);
  const silent = running?.automatic === true && before !== undefined && saysSame(before, report);
  const told = silent ? { ...report, toldAt: before.toldAt } : report;
  const aged = new Map<string, Aged>(state.aged);
  if (changedMeanwhile(report, running?.disturbed ?? new Set())) aged.set(id, "changed");
  else aged.delete(id);
  const view = viewOf(state, id);
  const filter = view.filter === null || report.counts[view.filter] === 0 ? null : view.filter;
  return {
    ...state,
    reports: new Map(state.reports).set(id, told),
    aged,
    views: new Map(state.views).set(id, { ...view, filter }),
    running: null,
  };
}

/** After cells of a sheet changed: its report is no longer true, and neither is that of a sheet whose formulas name others. */
export function sheetChanged(state: PaneState, sheetId: string): PaneState {
  const { running } = state;
  const disturbs = running !== null && !running.disturbed.has(sheetId);
  const touched = [...state.reports.values()].filter(
    ({ sheet, leansOnSheets }) =>
      (sheet.id === sheetId || leansOnSheets) && state.aged.get(sheet.id) !== "changed",
  );
  if (touched.length === 0 && !disturbs) return state;
  const aged = new Map<string, Aged>(state.aged);
  for (const { sheet } of touched) aged.set(sheet.id, "changed");
  return {
    ...state,
    aged,
    running: disturbs ? { ...running, disturbed: new Set(running.disturbed).add(sheetId) } : running,
  };
}

/**
 * After something else was chosen to check against: what was found with what was chosen before is kept only of the sheet in
 * front, which is checked again at once, and a check that is under way still used that of before.
 */
export function againstOthers(state: PaneState): PaneState {
  const { running, activeSheet } = state;
  const inFront = <Kept>(kept: ReadonlyMap<string, Kept>): ReadonlyMap<string, Kept> =>
    new Map([...kept].filter(([id]) => id === activeSheet));
  const disturbed = new Set(state.sheets.map(({ id }) => id));
  return {
    ...state,
    reports: inFront(state.reports),
    aged: inFront(state.aged),
    running: running === null ? null : { ...running, disturbed },
  };
}

/** After a sheet was deleted nothing is kept of it. */
export function sheetDeleted(state: PaneState, sheetId: string): PaneState {
  const without = <Kept>(kept: ReadonlyMap<string, Kept>): ReadonlyMap<string, Kept> =>
    new Map([...kept].filter(([id]) => id !== sheetId));
  return {
    ...state,
    sheets: state.sheets.filter(({ id }) => id !== sheetId),
    reports: without(state.reports),
    aged: without(state.aged),
    views: without(state.views),
    writes: without(state.writes),
  };
}

function changedMeanwhile({ sheet, leansOnSheets }: CheckReport, disturbed: ReadonlySet<string>): boolean {
  return leansOnSheets ? disturbed.size > 0 : disturbed.has(sheet.id);
}

function saysSame(a: CheckReport, b: CheckReport): boolean {
  const { counts } = a;
  return (
    a.tables.length === b.tables.length &&
    counts.error === b.counts.error &&
    counts.warning === b.counts.warning &&
    counts.info === b.counts.info
  );
}
