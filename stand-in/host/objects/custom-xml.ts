import type { XmlPart } from "../../workbook";
import { excelError, invalidArgument, itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, type Kind } from "../kind";
import { refuseReadOnly } from "../locked-cells";
import { xmlPartObject, xmlPartsOfNamespace, type XmlPartSelf, type XmlPartsSelf } from "./sheet-handles";
import { namespaceOf } from "./xml-namespace";

const partsOf = ({ namespace }: XmlPartsSelf, { workbook }: HostContext): readonly XmlPart[] =>
  (workbook.extras.xmlParts ?? []).filter(({ xml }) => namespace === null || namespaceOf(xml) === namespace);

const find = (self: XmlPartsSelf, id: unknown, context: HostContext): XmlPart | undefined =>
  partsOf(self, context).find((part) => part.id === id);

const shared: Pick<Kind<XmlPartsSelf>, "items" | "item"> & {
  methods: NonNullable<Kind<XmlPartsSelf>["methods"]>;
} = {
  items: (self, context) => partsOf(self, context).map(({ id }) => xmlPartObject(id)),
  item: (self, id, context) => {
    const found = find(self, id, context);
    if (!found) throw itemNotFound("CustomXmlPartCollection.getItem");
    return xmlPartObject(found.id);
  },
  methods: {
    GetCount: (self, _args, context) => ({ value: partsOf(self, context).length }),
    GetItemOrNullObject: (self, [id], context) => {
      const found = find(self, id, context);
      return found ? xmlPartObject(found.id) : null;
    },
  },
};

export const customXmlParts = defineKind<XmlPartsSelf>({
  name: "CustomXmlPartCollection",
  ...shared,
  methods: {
    ...shared.methods,
    Add: (_self, [xml], context) => {
      const member = "CustomXmlPartCollection.add";
      refuseReadOnly(context, member);
      const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: xmlOf(xml, member) };
      context.workbook.extras.xmlParts = [...(context.workbook.extras.xmlParts ?? []), part];
      return xmlPartObject(part.id);
    },
    GetByNamespace: (_self, [namespace]) => {
      if (typeof namespace !== "string") throw invalidArgument("CustomXmlPartCollection.getByNamespace");
      return xmlPartsOfNamespace(namespace);
    },
  },
});

export const customXmlPartsOfNamespace = defineKind<XmlPartsSelf>({
  name: "CustomXmlPartScopedCollection",
  ...shared,
  methods: {
    ...shared.methods,
    /** An error unless there is exactly one (documented). ASSUMPTION: its codes. */
    GetOnlyItem: (self, _args, context) => {
      const [only, ...more] = partsOf(self, context);
      const member = "CustomXmlPartScopedCollection.getOnlyItem";
      if (!only) throw itemNotFound(member);
      if (more.length > 0) throw excelError("InvalidOperation", member);
      return xmlPartObject(only.id);
    },
    /** Null unless there is exactly one (documented). */
    GetOnlyItemOrNullObject: (self, _args, context) => {
      const [only, ...more] = partsOf(self, context);
      return only && more.length === 0 ? xmlPartObject(only.id) : null;
    },
  },
});

export const customXmlPart = defineKind<XmlPartSelf>({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: ({ id }) => id,
    NamespaceUri: (self, context) => namespaceOf(partOf(self, context).xml) ?? "",
  },
  methods: {
    Delete: (self, _args, context) => {
      refuseReadOnly(context, "CustomXmlPart.delete");
      change(self, [], context);
      return undefined;
    },
    GetXml: (self, _args, context) => ({ value: partOf(self, context).xml }),
    SetXml: (self, [xml], context) => {
      refuseReadOnly(context, "CustomXmlPart.setXml");
      change(self, [{ id: self.id, xml: xmlOf(xml, "CustomXmlPart.setXml") }], context);
      return undefined;
    },
  },
});

function partOf({ id }: XmlPartSelf, { workbook }: HostContext): XmlPart {
  const found = workbook.extras.xmlParts?.find((part) => part.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function change(self: XmlPartSelf, to: readonly XmlPart[], context: HostContext): void {
  partOf(self, context);
  const { extras } = context.workbook;
  extras.xmlParts = (extras.xmlParts ?? []).flatMap((part) => (part.id === self.id ? to : [part]));
}

/** Well-formed XML. ASSUMPTION: the code for anything else. */
function xmlOf(value: unknown, member: string): string {
  if (typeof value !== "string" || namespaceOf(value) === null) throw invalidArgument(member);
  return value;
}
