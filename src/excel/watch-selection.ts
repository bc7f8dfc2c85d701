import type { CellRef } from "../plan";
import { forget, listen } from "./handlers";
import { selectedCell } from "./select";

/**
 * Tells the active cell of a sheet, now and after each change of the selection, until it is stopped; null while another sheet is
 * in front, or where Excel does not say.
 * @returns the way to stop it
 */
export function watchSelection(sheetId: string, listener: (cell: CellRef | null) => void): () => void {
  let stopped = false;
  let latest = 0;
  const ask = async (): Promise<void> => {
    const turn = (latest += 1);
    const cell = await selectedCell(sheetId).catch(() => null);
    // Answers may come late: only that to the last question counts.
    if (!stopped && turn === latest) listener(cell);
  };
  const heard = listen((sheets) => [sheets.onSelectionChanged.add(ask), sheets.onActivated.add(ask)]);
  void ask();
  return () => {
    stopped = true;
    void heard.then(forget);
  };
}
