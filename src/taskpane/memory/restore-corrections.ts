import { readCorrections } from "../corrections/kept-corrections";
import type { Store } from "../state/store";

/** Brings back what a person said of each sheet before. */
export function restoreCorrections(store: Store): void {
  const { workbook, sheets } = store.state();
  if (workbook === null) return;
  for (const { id } of sheets) {
    const corrections = readCorrections(workbook, id);
    if (corrections.period !== null || corrections.moneyUnit !== null)
      store.tell({ type: "corrections", sheetId: id, corrections });
  }
}
