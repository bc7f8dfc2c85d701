import type { CustomValue } from "../../workbook";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind } from "../kind";
import { refuseReadOnly } from "../locked-cells";
import { customPropertyObject, type CustomPropertySelf } from "./sheet-handles";

/** Outside of Excel on the web longer ones are cut without a word (documented); on the web they are kept. ASSUMPTION: as on the web. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const store = ({ workbook }: HostContext): Readonly<Record<string, CustomValue>> =>
  workbook.extras.document?.custom ?? {};

function setStore(context: HostContext, custom: Readonly<Record<string, CustomValue>>): void {
  refuseReadOnly(context);
  context.workbook.extras.document = { ...context.workbook.extras.document, custom };
}

/** Keys are found whatever their case (documented). */
function keyOf(key: unknown, context: HostContext): string | null {
  if (typeof key !== "string") return null;
  const wanted = key.toLowerCase();
  return Object.keys(store(context)).find((known) => known.toLowerCase() === wanted) ?? null;
}

/** A date comes from the client as text. */
function valueOf(value: unknown, member: string): CustomValue {
  if (typeof value === "string") return ISO_DATE.test(value) ? { date: value } : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument(member);
}

export const customPropertyCollection = defineKind<null>({
  name: "CustomPropertyCollection",
  items: (_self, context) => Object.keys(store(context)).map(customPropertyObject),
  item: (_self, wanted, context) => {
    const key = keyOf(wanted, context);
    if (key === null) throw itemNotFound("CustomPropertyCollection.getItem");
    return customPropertyObject(key);
  },
  methods: {
    /** Adds it, or sets the one of that key (documented). */
    Add: (_self, [key, value], context) => {
      const member = "CustomPropertyCollection.add";
      if (typeof key !== "string" || key === "") throw invalidArgument(member);
      const known = keyOf(key, context) ?? key;
      setStore(context, { ...store(context), [known]: valueOf(value, member) });
      return customPropertyObject(known);
    },
    DeleteAll: (_self, _args, context) => {
      setStore(context, {});
      return undefined;
    },
    GetCount: (_self, _args, context) => ({ value: Object.keys(store(context)).length }),
    GetItemOrNullObject: (_self, [wanted], context) => {
      const key = keyOf(wanted, context);
      return key === null ? null : customPropertyObject(key);
    },
  },
});

export const customProperty = defineKind<CustomPropertySelf>({
  name: "CustomProperty",
  properties: {
    Key: ({ key }) => key,
    Type: ({ key }, context) => typeOf(found(key, context)),
    Value: ({ key }, context) => {
      const value = found(key, context);
      return typeof value === "object" ? value.date : value;
    },
  },
  setters: {
    Value: ({ key }, value, context) => {
      setStore(context, { ...store(context), [key]: valueOf(value, "CustomProperty.value") });
    },
  },
  methods: {
    Delete: ({ key }, _args, context) => {
      setStore(
        context,
        Object.fromEntries(Object.entries(store(context)).filter(([known]) => known !== key)),
      );
      return undefined;
    },
  },
});

function found(key: string, context: HostContext): CustomValue {
  const value = store(context)[key];
  if (value === undefined) throw itemNotFound("CustomProperty.value");
  return value;
}

function typeOf(value: CustomValue): "Boolean" | "Date" | "Float" | "Number" | "String" {
  if (typeof value === "object") return "Date";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "string") return "String";
  return Number.isInteger(value) ? "Number" : "Float";
}
