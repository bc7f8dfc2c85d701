import type { WorkbookEvent } from "../../excel";
import type { Store } from "../state/store";
import type { Recheck } from "./recheck";

interface Following {
  readonly refreshSheets: () => Promise<void>;
  readonly recheck: Recheck;
}

/** Keeps the pane with what happens in the workbook. A paste may tell thousands of changes: each costs next to nothing here. */
export function follow(
  { tell }: Store,
  { refreshSheets, recheck }: Following,
): (event: WorkbookEvent) => void {
  return (event) => {
    switch (event.type) {
      case "changed":
        tell({ type: "sheet-changed", sheetId: event.sheetId });
        recheck.soon();
        return;
      case "activated":
        tell({ type: "sheet-activated", sheetId: event.sheetId });
        void refreshSheets();
        recheck.soon();
        return;
      case "deleted":
        tell({ type: "sheet-deleted", sheetId: event.sheetId });
        void refreshSheets();
        return;
      case "sheets":
        void refreshSheets();
    }
  };
}
