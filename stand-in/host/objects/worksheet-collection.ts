import { ALL_SHEETS } from "../events";
import { itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, type HostObject } from "../kind";
import { worksheetObject } from "./handles";
import { registrationsFor } from "./sheet-events";

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
    GetActiveWorksheet: (_self, _args, { workbook }) => worksheetObject(workbook.activeSheet()),
    GetCount: (_self, [visibleOnly], { workbook }) => ({
      value: workbook.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible")
        .length,
    }),
    GetFirst: (_self, [visibleOnly], context) => end(context, visibleOnly, 0),
    GetItemOrNullObject: (_self, [key], context) => find(key, context),
    GetLast: (_self, [visibleOnly], context) => end(context, visibleOnly, -1),
  },
});

/** By name, in any case, or by id: the client asks by id once it knows it. */
function find(key: unknown, { workbook }: HostContext): HostObject | null {
  if (typeof key !== "string") return null;
  const sheets = workbook.sheets();
  const name = key.toLowerCase();
  const sheet = sheets.find(({ id }) => id === key) ?? sheets.find((one) => one.name.toLowerCase() === name);
  return sheet ? worksheetObject(sheet) : null;
}

function end({ workbook }: HostContext, visibleOnly: unknown, index: number): HostObject {
  const sheet = workbook
    .sheets()
    .filter(({ visibility }) => visibleOnly !== true || visibility === "Visible")
    .at(index);
  if (!sheet) throw itemNotFound();
  return worksheetObject(sheet);
}
