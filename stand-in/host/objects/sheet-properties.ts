import type { Sheet } from "../../workbook";
import { invalidArgument, itemNotFound } from "../excel-error";
import { defineKind } from "../kind";
import { sheetPropertyObject, type SheetPropertySelf } from "./sheet-handles";

/** Longer keys are an InvalidArgument (documented). */
const LONGEST_KEY = 255;

/** Keys are found whatever their case (documented). */
function keyOf(sheet: Sheet, key: unknown): string | null {
  if (typeof key !== "string") return null;
  const wanted = key.toLowerCase();
  return Object.keys(sheet.extras.properties ?? {}).find((known) => known.toLowerCase() === wanted) ?? null;
}

const store = (sheet: Sheet): Record<string, string> => (sheet.extras.properties ??= {});

export const sheetPropertyCollection = defineKind<Sheet>({
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => Object.keys(store(sheet)).map((key) => sheetPropertyObject(sheet, key)),
  item: (sheet, wanted) => {
    const key = keyOf(sheet, wanted);
    if (key === null) throw itemNotFound("WorksheetCustomPropertyCollection.getItem");
    return sheetPropertyObject(sheet, key);
  },
  methods: {
    /** Adds it, or overwrites one of the same key (documented as "adds a new or overwrites"). */
    Add: (sheet, [key, value]) => {
      const member = "WorksheetCustomPropertyCollection.add";
      if (typeof key !== "string" || key === "" || key.length > LONGEST_KEY) throw invalidArgument(member);
      if (typeof value !== "string") throw invalidArgument(member);
      const known = keyOf(sheet, key) ?? key;
      store(sheet)[known] = value;
      return sheetPropertyObject(sheet, known);
    },
    GetCount: (sheet) => ({ value: Object.keys(store(sheet)).length }),
    GetItemOrNullObject: (sheet, [wanted]) => {
      const key = keyOf(sheet, wanted);
      return key === null ? null : sheetPropertyObject(sheet, key);
    },
  },
});

export const sheetProperty = defineKind<SheetPropertySelf>({
  name: "WorksheetCustomProperty",
  properties: {
    Key: ({ key }) => key,
    Value: ({ sheet, key }) => {
      const value = store(sheet)[key];
      if (value === undefined) throw itemNotFound("WorksheetCustomProperty.value");
      return value;
    },
  },
  setters: {
    Value: ({ sheet, key }, value) => {
      if (typeof value !== "string") throw invalidArgument("WorksheetCustomProperty.value");
      store(sheet)[key] = value;
    },
  },
  methods: {
    Delete: ({ sheet, key }) => {
      const left = Object.entries(store(sheet)).filter(([known]) => known !== key);
      sheet.extras.properties = Object.fromEntries(left);
      return undefined;
    },
  },
});
