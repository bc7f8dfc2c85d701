import { readPageMemory } from "../../excel";
import type { Store } from "../state/store";
import { memoryName } from "./keep-reports";
import { unpacked } from "./packed";

/** Brings back what the page before this one had found, of each sheet that is still there, renamed or not. */
export function restoreReports(store: Store): void {
  const { workbook, sheets } = store.state();
  if (workbook === null) return;
  for (const { id } of sheets) {
    const kept = unpacked(readPageMemory(memoryName(workbook, id)));
    if (kept?.report.sheet.id === id) store.tell({ type: "restored", ...kept });
  }
}
