import type { Workbook } from "../../excel";
import { withWritten, type SheetWrites } from "../state/sheet-writes";
import type { Store } from "../state/store";
import { forgetPending, readPending, readWritten } from "./keep-writes";

/** After a working day nobody expects to be asked about a write; what is older waits until something newer is taken back. */
const RECENT = 12 * 60 * 60 * 1000;

/**
 * Brings back what pages before this one have written, so that it can still be taken back; and of a write that was cut off tells
 * where the sheet stands now: it was done, or nothing of it was, or it is halfway and can be brought back.
 */
export async function restoreWrites(workbook: Workbook, store: Store, now: Date): Promise<void> {
  const { workbook: name, sheets } = store.state();
  if (name === null) return;
  for (const { id: sheetId } of sheets) {
    const undoable = readWritten(name, sheetId);
    const pending = readPending(name, sheetId);
    if (undoable.length === 0 && pending === null) continue;
    const latest = undoable.at(-1);
    const recent = latest !== undefined && now.getTime() - latest.at.getTime() < RECENT;
    let writes: SheetWrites = { undoable, news: recent ? { kind: "earlier", ...latest } : null };
    if (pending !== null) {
      const { change, back, at } = pending;
      // Seldom more than one: a pane is closed in the middle of a write once in a blue moon.
      const side = await workbook.sideOf(change).catch(() => null);
      if (side === null) {
        const cells = await workbook.cellsLeft(change, back).catch(() => []);
        writes = { undoable, news: { kind: "interrupted", at, cells, change, back } };
      } else forgetPending(name, sheetId);
      if (side === "after" && back === "before") writes = withWritten(writes, { at, change });
      if (side === "before" && back === "after") writes = { ...writes, undoable: undoable.slice(0, -1) };
    }
    store.tell({ type: "writes", sheetId, writes });
  }
}
