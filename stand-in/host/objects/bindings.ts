import { contains, type Area, type Binding, type Sheet } from "../../workbook";
import { parseAddress } from "../addresses";
import {
  areaOfBinding,
  BINDING_TYPES,
  bindingNamed,
  bindingsOf,
  dropBinding,
  keepBinding,
} from "../bindings";
import { excelError, invalidArgument, invalidSelection, itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, HostObject } from "../kind";
import { indexArgument, isLeftOut } from "./arguments";
import { rangeObject, type RangeSelf } from "./handles";
import { tableObject } from "./sheet-handles";
import { sheetNamed } from "./sheet-names";

interface BindingSelf {
  readonly id: string;
}

export const bindingsObject = (): HostObject => new HostObject("BindingCollection", null);
const bindingObject = (id: string): HostObject => new HostObject("Binding", { id } satisfies BindingSelf);

export const bindingCollection = defineKind<null>({
  name: "BindingCollection",
  properties: {
    Count: (_self, context) => bindingsOf(context).length,
  },
  items: (_self, context) => bindingsOf(context).map(({ binding }) => bindingObject(binding.id)),
  item: (_self, id, context) => {
    const found = bindingNamed(id, context);
    if (!found) throw itemNotFound("BindingCollection.getItem");
    return bindingObject(found.binding.id);
  },
  methods: {
    Add: (_self, [where, type, id], context) =>
      bound(placeOf(where, context), type, id, context, "BindingCollection.add"),
    AddFromSelection: (_self, [type, id], context) => {
      const { sheet, areas } = context.workbook.selection();
      const [area, ...more] = areas;
      if (!area || more.length > 0) throw invalidSelection("BindingCollection.addFromSelection");
      return bound({ sheet, area }, type, id, context, "BindingCollection.addFromSelection");
    },
    GetCount: (_self, _args, context) => ({ value: bindingsOf(context).length }),
    GetItemAt: (_self, [index], context) => {
      const found = bindingsOf(context)[indexArgument(index, "BindingCollection.getItemAt")];
      if (!found) throw itemNotFound("BindingCollection.getItemAt");
      return bindingObject(found.binding.id);
    },
    GetItemOrNullObject: (_self, [id], context) => {
      const found = bindingNamed(id, context);
      return found ? bindingObject(found.binding.id) : null;
    },
  },
});

export const binding = defineKind<BindingSelf>({
  name: "Binding",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: ({ id }) => id,
    Type: (self, context) => found(self, context).binding.type,
  },
  methods: {
    Delete: (self, _args, context) => {
      found(self, context);
      dropBinding(self.id, context);
      return undefined;
    },
    GetRange: (self, _args, context) => {
      const { sheet, area } = ofType(self, "Range", context, "Binding.getRange");
      return rangeObject(sheet, area);
    },
    GetTable: (self, _args, context) => {
      const { sheet, tableId } = ofType(self, "Table", context, "Binding.getTable");
      const table = sheet.extras.tables?.find(({ id }) => id === tableId);
      if (!table) throw itemNotFound("Binding.getTable");
      return tableObject(sheet, table);
    },
    GetText: (self, _args, context) => {
      const { sheet, area } = ofType(self, "Text", context, "Binding.getText");
      return { value: context.workbook.textOf(sheet.cell(area.top, area.left)) };
    },
  },
});

function found({ id }: BindingSelf, context: HostContext): { sheet: Sheet; binding: Binding } {
  const bound = bindingNamed(id, context);
  if (!bound) throw itemNotFound();
  return bound;
}

/** "Will throw an error if the binding is not of the correct type" (documented). ASSUMPTION: its code. */
function ofType(
  self: BindingSelf,
  type: Binding["type"],
  context: HostContext,
  member: string,
): { sheet: Sheet; area: Area; tableId: string | null } {
  const { sheet, binding } = found(self, context);
  if (binding.type !== type) throw excelError("InvalidOperation", member);
  const area = areaOfBinding(sheet, binding);
  if (!area) throw itemNotFound(member);
  return { sheet, area, tableId: binding.tableId };
}

/** A range, or an address with its sheet (documented). */
function placeOf(where: unknown, { workbook }: HostContext): RangeSelf {
  if (where instanceof HostObject && where.kind === "Range") return where.self as RangeSelf;
  const named = typeof where === "string" ? parseAddress(where) : null;
  const sheet = named?.sheet ? sheetNamed(named.sheet, workbook) : null;
  if (!named || !sheet) throw invalidArgument("BindingCollection.add");
  return { sheet, area: named.area };
}

/** ASSUMPTION: a table is bound where its first cell is; elsewhere it is an InvalidArgument. A text is one cell. */
function bound(
  { sheet, area }: RangeSelf,
  type: unknown,
  name: unknown,
  context: HostContext,
  member: string,
): HostObject {
  const known = BINDING_TYPES.find((one) => one === type);
  const id = isLeftOut(name) ? crypto.randomUUID() : name;
  if (!known || typeof id !== "string") throw invalidArgument(member);
  const table = sheet.extras.tables?.find((one) => contains(one.area, { row: area.top, column: area.left }));
  if (known === "Table" && !table) throw invalidArgument(member);
  if (known === "Text" && (area.top !== area.bottom || area.left !== area.right))
    throw invalidArgument(member);
  keepBinding(
    sheet,
    { id, type: known, area, tableId: known === "Table" && table ? table.id : null },
    context,
  );
  return bindingObject(id);
}
