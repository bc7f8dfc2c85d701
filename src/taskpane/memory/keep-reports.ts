import { keepPageMemory } from "../../excel";
import type { PaneState } from "../state/pane-state";
import { viewOf } from "../state/pane-state";
import type { Store } from "../state/store";
import { packed } from "./packed";

/** The name under which the report of a sheet is remembered. */
export function memoryName(workbook: string, sheetId: string): string {
  return `report.${workbook}.${sheetId}`;
}

/** Remembers every report, and how its list is looked at, for the page that may replace this one. */
export function keepReports(store: Store): () => void {
  let before: PaneState = store.state();
  return store.subscribe(() => {
    const state = store.state();
    const { workbook } = state;
    if (workbook !== null && (state.reports !== before.reports || state.views !== before.views)) {
      for (const id of new Set([...state.reports.keys(), ...before.reports.keys()])) {
        const report = state.reports.get(id);
        if (report === before.reports.get(id) && state.views.get(id) === before.views.get(id)) continue;
        keepPageMemory(
          memoryName(workbook, id),
          report === undefined ? null : packed(report, viewOf(state, id)),
        );
      }
    }
    before = state;
  });
}
