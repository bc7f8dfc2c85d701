import { shared, type Area, type TableFacts } from "../workbook";
import { addressOf } from "./addresses";
import { ALL_SHEETS, EVENT, entry, type EventEntry } from "./events";
import type { HostContext } from "./host-context";

const tablesOf = (sheetId: string, { workbook }: HostContext): readonly TableFacts[] =>
  workbook.sheets().find(({ id }) => id === sheetId)?.extras.tables ?? [];

/** A change of cells is one of the tables that they belong to, with the same arguments. */
export function tableChanges(
  sheetId: string,
  area: Area,
  args: Readonly<Record<string, unknown>>,
  context: HostContext,
): EventEntry[] {
  return tablesOf(sheetId, context)
    .filter((table) => shared(table.area, area))
    .flatMap(({ id: tableId }) =>
      [tableId, sheetId, ALL_SHEETS].map((target) =>
        entry(EVENT.tableChanged, target, { ...args, worksheetId: sheetId, tableId }),
      ),
    );
}

/** A table hears what of it is selected; nothing where the selection is outside of it. */
export function tableSelections(sheetId: string, areas: readonly Area[], context: HostContext): EventEntry[] {
  return tablesOf(sheetId, context).map(({ id, area }) => {
    const within = areas.flatMap((selected) => shared(area, selected) ?? []);
    return entry(EVENT.tableSelectionChanged, id, {
      address: within.map(addressOf).join(","),
      worksheetId: sheetId,
    });
  });
}
