import type { Workbook } from "../../excel";
import type { Store } from "../state/store";
import { showCells, type Target } from "./show-cells";

/** Selects cells, one request at a time: of several calls in a hurry the last one counts. */
export function createShowing(
  workbook: Workbook,
  tell: Store["tell"],
  attempt: (action: () => Promise<void>) => Promise<void>,
): (target: Target) => Promise<void> {
  let showing = false;
  let wanted: Target[] = [];
  let shown: { cells: Target["cells"] | null; times: number } = { cells: null, times: 0 };

  const showNext = async (): Promise<void> => {
    for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
      wanted = [];
      const { cells } = next;
      shown = { cells, times: shown.cells === cells ? shown.times + 1 : 0 };
      tell({ type: "note", note: await showCells(workbook, next, shown.times) });
    }
  };
  return async (target) => {
    wanted.push(target);
    if (showing) return;
    showing = true;
    await attempt(showNext);
    showing = false;
  };
}
