import { oneCell, type Area, type CellContent, type Change } from "../workbook";
import { addressOf } from "./addresses";
import { bindingChanges, bindingSelections } from "./binding-entries";
import { eventReference } from "./event-reference";
import { ALL_SHEETS, EVENT, entry, type EventEntry } from "./events";
import type { HostContext } from "./host-context";
import { tableChanges, tableSelections } from "./table-entries";
import { plainValue, valueTypeOf } from "./plain-value";

/** Who changed something. */
export interface Origin {
  readonly byAddIn: boolean;
  /** Another person's doing, in co-authoring. */
  readonly remote: boolean;
}

/** The events of a change, for listeners to its sheet and to all sheets, with the arguments that Excel documents. */
export function entriesFor(change: Change, { byAddIn, remote }: Origin, context: HostContext): EventEntry[] {
  const { sheetId } = change;
  const source = remote ? "Remote" : "Local";
  const both = (event: number, args: Readonly<Record<string, unknown>> = {}, id = sheetId): EventEntry[] =>
    [id, ALL_SHEETS].map((target) => entry(event, target, { ...args, worksheetId: id }));
  const changed = { source, triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown", shiftDirection: "None" };
  switch (change.kind) {
    case "cells": {
      const { area, before } = change;
      const place = placeOf(sheetId, area);
      const details = before ? detailsOf(sheetId, area, before, context) : {};
      const args = { ...changed, ...place, changeType: "RangeEdited", ...details };
      return [
        ...both(EVENT.changed, args),
        ...formulaChanges(change, source, both),
        ...tableChanges(sheetId, area, args, context),
        ...bindingChanges(sheetId, area, context),
      ];
    }
    case "structure": {
      const { area, change: changeType, direction } = change;
      // ASSUMPTION: of blocks of cells alone it is told where the others moved.
      const shiftDirection = direction ? `ShiftCell${direction}` : "None";
      const args = { ...changed, ...placeOf(sheetId, area), changeType, shiftDirection };
      return [
        ...both(EVENT.changed, args),
        ...tableChanges(sheetId, area, args, context),
        ...bindingChanges(sheetId, area, context),
      ];
    }
    case "calculated":
      return [
        ...both(EVENT.calculated, { address: addressOf(change.area) }),
        ...bindingChanges(sheetId, change.area, context),
      ];
    case "sorted":
      return both(change.line === "row" ? EVENT.rowSorted : EVENT.columnSorted, {
        source,
        address: change.areas.map(addressOf).join(","),
      });
    case "selection":
      return [
        ...both(EVENT.selectionChanged, { address: change.areas.map(addressOf).join(",") }),
        ...tableSelections(sheetId, change.areas, context),
        ...bindingSelections(sheetId, change.areas, context),
      ];
    case "activated":
      return [
        ...(change.left === null ? [] : both(EVENT.deactivated, {}, change.left)),
        ...both(EVENT.activated),
      ];
    case "added":
      return both(EVENT.added, { source });
    case "deleted":
      return both(EVENT.deleted, { source });
    case "renamed":
      return both(EVENT.nameChanged, { source, nameBefore: change.before, nameAfter: change.after });
    case "moved":
      return both(EVENT.moved, { source, positionBefore: change.before, positionAfter: change.after });
    case "shown":
      return both(EVENT.visibilityChanged, {
        source,
        visibilityBefore: change.before,
        visibilityAfter: change.after,
      });
    case "tableAdded":
    case "tableDeleted": {
      const { kind, tableId, tableName } = change;
      return both(EVENT[kind], { source, tableId, tableName });
    }
    case "protected":
      return both(EVENT.protectionChanged, { source, isProtected: change.isProtected });
  }
}

/** Formulas themselves and not what they come to (documented). ASSUMPTION: one that replaces a plain value counts too. */
function formulaChanges(
  { formulas }: Extract<Change, { kind: "cells" }>,
  source: string,
  both: (event: number, args: Readonly<Record<string, unknown>>) => EventEntry[],
): EventEntry[] {
  if (formulas.length === 0) return [];
  const formulaDetails = formulas.map(({ row, column, before }) => ({
    cellAddress: addressOf(oneCell(row, column)),
    previousFormula: before,
  }));
  return both(EVENT.formulaChanged, { source, formulaDetails });
}

/** Where a change was, without the sheet's name; the client gives the reference back for `getRange`. */
const placeOf = (sheetId: string, area: Area): Record<string, string> => ({
  address: addressOf(area),
  referenceId: eventReference(sheetId, area),
});

/** The value before and after, for one cell only (as documented for WorksheetChangedEventArgs.details). */
function detailsOf(
  sheetId: string,
  area: Area,
  before: CellContent,
  { workbook }: HostContext,
): Record<string, unknown> {
  const sheet = workbook.sheets().find(({ id }) => id === sheetId);
  if (!sheet) return {};
  const after = sheet.cell(area.top, area.left);
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}
