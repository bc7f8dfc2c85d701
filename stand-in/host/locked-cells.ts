import type { Area, ProtectionOptions, Sheet } from "../workbook";
import { accessDenied } from "./excel-error";
import type { HostContext } from "./host-context";

type Allowed = Exclude<keyof ProtectionOptions, "selectionMode">;

/**
 * Refuses to write to a locked cell of a protected sheet; nothing of the write is done, whatever stands in it for
 * that cell (graph#4546 of microsoft-graph-docs). ASSUMPTION: a workbook that is open for reading refuses in the same words.
 */
export function refuseLocked(context: HostContext, sheet: Sheet, area: Area, member?: string): void {
  refuseReadOnly(context, member);
  if (sheet.extras.lock && hasLockedCell(sheet, area)) throw accessDenied(member);
}

/** Refuses what a protected sheet does not allow by its options. ASSUMPTION: the code. */
export function refuseWhenProtected(
  context: HostContext,
  sheet: Sheet,
  option: Allowed,
  member?: string,
): void {
  refuseReadOnly(context, member);
  const { lock } = sheet.extras;
  if (lock && !lock.options[option]) throw accessDenied(member);
}

/** ASSUMPTION: on a protected sheet rows or columns are deleted only where none of their cells is locked, as by hand. */
export function refuseDeletion(
  context: HostContext,
  sheet: Sheet,
  area: Area,
  option: "allowDeleteRows" | "allowDeleteColumns",
  member?: string,
): void {
  refuseWhenProtected(context, sheet, option, member);
  refuseLocked(context, sheet, area, member);
}

/** Refuses to add, delete, rename, move, hide or show sheets of a protected workbook. ASSUMPTION: the code. */
export function refuseLockedStructure(context: HostContext, member?: string): void {
  refuseReadOnly(context, member);
  if (context.workbook.extras.lock) throw accessDenied(member);
}

export function refuseReadOnly({ workbook }: HostContext, member?: string): void {
  if (workbook.extras.readOnly === true) throw accessDenied(member);
}

function hasLockedCell(sheet: Sheet, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) if (sheet.locked(row, column)) return true;
  return false;
}
