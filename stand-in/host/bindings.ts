import type { Area, Binding, Sheet } from "../workbook";
import type { HostContext } from "./host-context";

export const BINDING_TYPES = ["Range", "Table", "Text"] as const;

export interface Bound {
  readonly sheet: Sheet;
  readonly binding: Binding;
}

/** All bindings of the workbook, in the order in which they were made. */
export const bindingsOf = ({ workbook }: HostContext): readonly Bound[] =>
  workbook
    .sheets()
    .flatMap((sheet) => (sheet.extras.bindings ?? []).map((binding) => ({ sheet, binding })))
    .sort((one, other) => one.binding.order - other.binding.order);

export const bindingNamed = (id: unknown, context: HostContext): Bound | undefined =>
  bindingsOf(context).find(({ binding }) => binding.id === id);

/** A table's cells are where the table is by now; null when it is gone. */
export function areaOfBinding(sheet: Sheet, { area, tableId }: Binding): Area | null {
  if (tableId === null) return area;
  return sheet.extras.tables?.find(({ id }) => id === tableId)?.area ?? null;
}

/** Puts a binding in the place of the one of its id. ASSUMPTION: as Office.js's own bindings, whose id is used again. */
export function keepBinding(sheet: Sheet, binding: Omit<Binding, "order">, context: HostContext): void {
  const order = Math.max(0, ...bindingsOf(context).map((one) => one.binding.order)) + 1;
  dropBinding(binding.id, context);
  sheet.extras.bindings = [...(sheet.extras.bindings ?? []), { ...binding, order }];
}

export function dropBinding(id: string, { workbook }: HostContext): void {
  for (const { extras } of workbook.sheets())
    if (extras.bindings) extras.bindings = extras.bindings.filter((one) => one.id !== id);
}
