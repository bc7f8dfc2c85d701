import { isErrorValue, type DefinedName } from "../../workbook";
import { excelError, invalidArgument, itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, type HostObject } from "../kind";
import { refuseLockedStructure } from "../locked-cells";
import { rangeObject, worksheetObject } from "./handles";
import { cellsOf } from "./named-areas";
import { formulaOf } from "./named-item-collection";
import type { NamedItemSelf } from "./sheet-handles";

export const namedItem = defineKind<NamedItemSelf>({
  name: "NamedItem",
  identity: ({ id }) => ({ _Id: id }),
  properties: {
    Comment: (self, context) => itemOf(self, context).comment,
    Formula: (self, context) => itemOf(self, context).formula,
    Name: (self, context) => itemOf(self, context).name,
    Scope: (self, context) => (itemOf(self, context).sheetId === null ? "Workbook" : "Worksheet"),
    Type: (self, context) => valueOf(itemOf(self, context), context).type,
    Value: (self, context) => valueOf(itemOf(self, context), context).value,
    Visible: (self, context) => itemOf(self, context).visible,
    _Id: ({ id }) => id,
  },
  setters: {
    Comment: (self, comment, context) => {
      if (typeof comment !== "string") throw invalidArgument("NamedItem.comment");
      change(self, { comment }, context);
    },
    Formula: (self, formula, context) => {
      change(self, { formula: formulaOf(formula, "NamedItem.formula") }, context);
    },
    Visible: (self, visible, context) => {
      if (typeof visible !== "boolean") throw invalidArgument("NamedItem.visible");
      change(self, { visible }, context);
    },
  },
  links: {
    /** Throws where the name is the workbook's (documented). ASSUMPTION: its code. */
    Worksheet: (self, context) => {
      const sheet = scopeOf(self, context);
      if (!sheet) throw itemNotFound("NamedItem.worksheet");
      return sheet;
    },
    WorksheetOrNullObject: (self, context) => scopeOf(self, context),
  },
  methods: {
    Delete: (self, _args, context) => {
      refuseLockedStructure(context, "NamedItem.delete");
      context.workbook.names.remove(itemOf(self, context).id);
      return undefined;
    },
    /** Throws where the name stands for no cells (documented). ASSUMPTION: its code. */
    GetRange: (self, _args, context) => {
      const cells = cellsOf(itemOf(self, context), context);
      if (!cells) throw excelError("InvalidReference", "NamedItem.getRange");
      return rangeObject(cells.sheet, cells.area);
    },
    GetRangeOrNullObject: (self, _args, context) => {
      const cells = cellsOf(itemOf(self, context), context);
      return cells && rangeObject(cells.sheet, cells.area);
    },
  },
});

function itemOf({ id }: NamedItemSelf, { workbook }: HostContext): DefinedName {
  const found = workbook.names.all().find((name) => name.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function change(self: NamedItemSelf, to: Partial<DefinedName>, context: HostContext): void {
  refuseLockedStructure(context);
  context.workbook.names.set({ ...itemOf(self, context), ...to });
}

function scopeOf(self: NamedItemSelf, context: HostContext): HostObject | null {
  const { sheetId } = itemOf(self, context);
  const sheet = context.workbook.sheets().find(({ id }) => id === sheetId);
  return sheet ? worksheetObject(sheet) : null;
}

/** For cells their address (documented). ASSUMPTION: as it stands in the formula; numbers without a fraction are "Integer". */
function valueOf(item: DefinedName, context: HostContext): { type: string; value: unknown } {
  const text = item.formula.slice(1);
  if (cellsOf(item, context)) return { type: "Range", value: text };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { type: "String", value: quoted[1]?.replaceAll('""', '"') };
  if (/^-?[\d.]+$/.test(text)) return typed(Number(text));
  const value = context.workbook.names.valueOf(item.id);
  return isErrorValue(value) ? { type: "Error", value: value.error } : typed(value);
}

function typed(value: string | number | boolean | null): { type: string; value: unknown } {
  if (typeof value === "number") return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  return { type: typeof value === "boolean" ? "Boolean" : "String", value: value ?? "" };
}
