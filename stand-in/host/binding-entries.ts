import { shared, type Area } from "../workbook";
import { areaOfBinding, bindingsOf, type Bound } from "./bindings";
import { entry, EVENT, type EventEntry } from "./events";
import type { HostContext } from "./host-context";

/** Data or formatting within a binding has changed (documented); what a formula comes to is data too. */
export function bindingChanges(sheetId: string, area: Area, context: HostContext): EventEntry[] {
  return boundOn(sheetId, context).flatMap(({ sheet, binding }) => {
    const place = areaOfBinding(sheet, binding);
    return place && shared(place, area) ? [entry(EVENT.bindingDataChanged, binding.id, {})] : [];
  });
}

/**
 * What is selected within a binding; of several ranges one alone is told (documented).
 * ASSUMPTION: rows and columns are counted from the binding's own first cell.
 */
export function bindingSelections(
  sheetId: string,
  areas: readonly Area[],
  context: HostContext,
): EventEntry[] {
  return boundOn(sheetId, context).flatMap(({ sheet, binding }) => {
    const place = areaOfBinding(sheet, binding);
    const selected = place && areas.flatMap((area) => shared(place, area) ?? [])[0];
    if (!selected) return [];
    const args = {
      startRow: selected.top - place.top,
      startColumn: selected.left - place.left,
      rowCount: selected.bottom - selected.top + 1,
      columnCount: selected.right - selected.left + 1,
    };
    return [entry(EVENT.bindingSelectionChanged, binding.id, args)];
  });
}

const boundOn = (sheetId: string, context: HostContext): readonly Bound[] =>
  bindingsOf(context).filter(({ sheet }) => sheet.id === sheetId);
