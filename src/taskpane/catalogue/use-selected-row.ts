import type { Plan, Row } from "../../plan";
import { useCommands } from "../commands/use-commands";
import type { PaneText } from "../words/pane-text";

/** A row of one of the tables that is selected in Excel. */
export interface SelectedRow {
  readonly plan: Plan;
  readonly row: Row;
}

/** Asks Excel which row is selected: the row, a text that says why there is none, or null where Excel refused and the pane says so. */
export function useSelectedRow(
  sheetId: string | null,
  plans: readonly Plan[],
): () => Promise<SelectedRow | PaneText | null> {
  const commands = useCommands();
  return async () => {
    if (sheetId === null) return null;
    const cell = await commands.selectedCell(sheetId);
    if (cell === null) return null;
    const found =
      cell === "elsewhere"
        ? []
        : plans.flatMap((plan) => {
            const row = plan.rows.find((one) => one.row === cell.row);
            return row === undefined ? [] : [{ plan, row }];
          });
    return found[0] ?? "catalogue.selected.outside";
  };
}
