import type { Sheet, TableFacts } from "../../workbook";
import { parseAddress } from "../addresses";
import { ALL_SHEETS, EVENT } from "../events";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { defineKind, HostObject } from "../kind";
import { indexArgument, rangeArgument } from "./arguments";
import type { RangeSelf } from "./handles";
import { registering } from "./sheet-events";
import { tableObject } from "./sheet-handles";
import { sheetNamed } from "./sheet-names";
import { makeTable } from "./table-making";

interface Found {
  readonly sheet: Sheet;
  readonly table: TableFacts;
}

/** The client asks for the events of a sheet's tables by the sheet's id. */
const targetOf = (self: unknown): string => (self as Sheet | null)?.id ?? ALL_SHEETS;

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
    ...registering("AddedEvent", EVENT.tableAdded, targetOf),
    ...registering("DataChangedEvent", EVENT.tableChanged, targetOf),
    ...registering("DeletedEvent", EVENT.tableDeleted, targetOf),
    /** Of a range or an address; one without a sheet is on the active sheet (documented). */
    Add: (only, [where, hasHeaders], context) => {
      const member = "TableCollection.add";
      if (typeof hasHeaders !== "boolean") throw invalidArgument(member);
      const sheet = only ?? sheetOf(where, context);
      const area = rangeArgument(where, sheet, member);
      return objectOf({ sheet, table: makeTable(context, sheet, area, hasHeaders, member) });
    },
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

function sheetOf(where: unknown, { workbook }: HostContext): Sheet {
  if (where instanceof HostObject && where.kind === "Range") return (where.self as RangeSelf).sheet;
  const name = typeof where === "string" ? parseAddress(where)?.sheet : null;
  if (name === null || name === undefined) return workbook.activeSheet();
  const sheet = sheetNamed(name, workbook);
  if (!sheet) throw invalidArgument("TableCollection.add");
  return sheet;
}

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
