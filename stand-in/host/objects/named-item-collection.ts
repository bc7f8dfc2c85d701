import type { DefinedName } from "../../workbook";
import { parseAddress, absoluteAddress } from "../addresses";
import { excelError, invalidArgument, itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, HostObject } from "../kind";
import { refuseLockedStructure } from "../locked-cells";
import type { RangeSelf } from "./handles";
import { namedItemObject, type NamesSelf } from "./sheet-handles";

/** The rules for names: a letter, "_" or "\" first, no blanks, nothing that could be a cell; at most 255 characters. */
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u;
const R1C1 = /^(r\d*c?\d*|c\d*)$/i;

export const namedItemCollection = defineKind<NamesSelf>({
  name: "NamedItemCollection",
  items: (sheet, context) => within(sheet, context).map(namedItemObject),
  item: (sheet, key, context) => {
    const found = find(sheet, key, context);
    if (!found) throw itemNotFound("NamedItemCollection.getItem");
    return namedItemObject(found);
  },
  methods: {
    Add: (sheet, [name, reference, comment], context) => {
      const member = "NamedItemCollection.add";
      refuseLockedStructure(context, member);
      const free = freeName(sheet, name, context, member);
      const item: DefinedName = {
        id: crypto.randomUUID(),
        name: free,
        formula: formulaOf(reference, member),
        comment: typeof comment === "string" ? comment : "",
        visible: true,
        sheetId: sheet?.id ?? null,
      };
      context.workbook.names.set(item);
      return namedItemObject(item);
    },
    GetCount: (sheet, _args, context) => ({ value: within(sheet, context).length }),
    GetItemOrNullObject: (sheet, [key], context) => {
      const found = find(sheet, key, context);
      return found ? namedItemObject(found) : null;
    },
  },
});

/** The workbook's collection holds the names of its own scope; a sheet's those of the sheet. */
const within = (sheet: NamesSelf, { workbook }: HostContext): readonly DefinedName[] =>
  workbook.names.all().filter(({ sheetId }) => sheetId === (sheet?.id ?? null));

/** By name in any case, or by the id that the client was given. */
function find(sheet: NamesSelf, key: unknown, context: HostContext): DefinedName | undefined {
  if (typeof key !== "string") return undefined;
  const wanted = key.toLowerCase();
  return within(sheet, context).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

/** ASSUMPTION: a name against the rules is an InvalidArgument; one that is taken was reported so (issue 2875 of office-js). */
function freeName(sheet: NamesSelf, name: unknown, context: HostContext, member: string): string {
  if (typeof name !== "string" || !NAME.test(name) || R1C1.test(name) || parseAddress(name))
    throw invalidArgument(member);
  if (find(sheet, name, context)) throw excelError("ItemAlreadyExists", member);
  return name;
}

/** From a range, or from a formula as it would be typed. */
export function formulaOf(reference: unknown, member: string): string {
  if (reference instanceof HostObject) {
    if (reference.kind !== "Range") throw invalidArgument(member);
    const { sheet, area } = reference.self as RangeSelf;
    return `=${absoluteAddress(sheet.name, area)}`;
  }
  if (typeof reference !== "string" || reference === "") throw invalidArgument(member);
  return reference.startsWith("=") ? reference : `=${reference}`;
}
