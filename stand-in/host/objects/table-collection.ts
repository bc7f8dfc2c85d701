import type { Sheet, TableFacts } from "../../workbook";
import { itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, type HostObject } from "../kind";
import { indexArgument } from "./arguments";
import { tableObject } from "./sheet-handles";

interface Found {
  readonly sheet: Sheet;
  readonly table: TableFacts;
}

/** The tables of a sheet, or of all sheets in their order. */
export const tableCollection = defineKind<Sheet | null>({
  name: "TableCollection",
  properties: {
    Count: (sheet, context) => tablesOf(sheet, context).length,
  },
  items: (sheet, context) => tablesOf(sheet, context).map(objectOf),
  item: (sheet, key, context) => {
    const found = find(sheet, key, context);
    if (!found) throw itemNotFound("TableCollection.getItem");
    return objectOf(found);
  },
  methods: {
    GetCount: (sheet, _args, context) => ({ value: tablesOf(sheet, context).length }),
    GetItemAt: (sheet, [index], context) => {
      const found = tablesOf(sheet, context)[indexArgument(index, "TableCollection.getItemAt")];
      if (!found) throw itemNotFound("TableCollection.getItemAt");
      return objectOf(found);
    },
    GetItemOrNullObject: (sheet, [key], context) => {
      const found = find(sheet, key, context);
      return found ? objectOf(found) : null;
    },
  },
});

const objectOf = ({ sheet, table }: Found): HostObject => tableObject(sheet, table);

const tablesOf = (only: Sheet | null, { workbook }: HostContext): readonly Found[] =>
  (only ? [only] : workbook.sheets()).flatMap((sheet) =>
    (sheet.extras.tables ?? []).map((table) => ({ sheet, table })),
  );

/** By name in any case, or by id. */
function find(only: Sheet | null, key: unknown, context: HostContext): Found | undefined {
  if (typeof key !== "string") return undefined;
  const wanted = key.toLowerCase();
  return tablesOf(only, context).find(
    ({ table }) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted,
  );
}
