import { ALL_SHEETS } from "../events";
import { itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, type HostObject } from "../kind";
import { refuseLockedStructure } from "../locked-cells";
import { isLeftOut } from "./arguments";
import { worksheetObject } from "./handles";
import { registrationsFor } from "./sheet-events";
import { freeName, nextName, sheetNamed } from "./sheet-names";
import { visibleSheets } from "./worksheet-neighbours";

export const worksheetCollection = defineKind<null>({
  name: "WorksheetCollection",
  items: (_self, { workbook }) => workbook.sheets().map(worksheetObject),
  item: (_self, key, context) => {
    const sheet = find(key, context);
    if (!sheet) throw itemNotFound("WorksheetCollection.getItem");
    return sheet;
  },
  methods: {
    ...registrationsFor(() => ALL_SHEETS),
    /** At the end, and nobody is taken there (documented). */
    Add: (_self, [name], context) => {
      const member = "WorksheetCollection.add";
      const { workbook } = context;
      refuseLockedStructure(context, member);
      const id = workbook.tabs.add(isLeftOut(name) ? nextName(workbook) : freeName(name, workbook, member));
      return find(id, context);
    },
    GetActiveWorksheet: (_self, _args, { workbook }) => worksheetObject(workbook.activeSheet()),
    GetCount: (_self, [visibleOnly], { workbook }) => ({
      value: visibleSheets(workbook, visibleOnly).length,
    }),
    GetFirst: (_self, [visibleOnly], context) => end(context, visibleOnly, 0),
    GetItemOrNullObject: (_self, [key], context) => find(key, context),
    GetLast: (_self, [visibleOnly], context) => end(context, visibleOnly, -1),
  },
});

/** By name, in any case, or by id: the client asks by id once it knows it. */
function find(key: unknown, { workbook }: HostContext): HostObject | null {
  if (typeof key !== "string") return null;
  const sheet = workbook.sheets().find(({ id }) => id === key) ?? sheetNamed(key, workbook);
  return sheet ? worksheetObject(sheet) : null;
}

function end({ workbook }: HostContext, visibleOnly: unknown, index: number): HostObject {
  const sheet = visibleSheets(workbook, visibleOnly).at(index);
  if (!sheet) throw itemNotFound();
  return worksheetObject(sheet);
}
