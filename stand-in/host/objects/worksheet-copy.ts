import type { Sheet, TableFacts, Workbook } from "../../workbook";
import { invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import { HostObject } from "../kind";
import { refuseLockedStructure } from "../locked-cells";
import { isLeftOut } from "./arguments";
import { worksheetObject } from "./handles";
import { sheetNamed } from "./sheet-names";
import { allTables } from "./table-making";

const MEMBER = "Worksheet.copy";
/** Excel's limit for names of sheets. */
const LONGEST = 31;

/** [position type, the sheet beside which it goes]; at the beginning for "None" (documented). Clears what could be undone (documented). */
export function copySheet(
  sheet: Sheet,
  [type, beside]: readonly unknown[],
  context: HostContext,
): HostObject {
  const { workbook } = context;
  refuseLockedStructure(context, MEMBER);
  const position = positionOf(isLeftOut(type) ? "None" : type, beside, workbook);
  const id = workbook.tabs.copy(sheet.id, nameOfCopy(sheet.name, workbook), position);
  const copy = workbook.sheets().find((one) => one.id === id);
  if (!copy) throw new Error("The copy is not there.");
  renameTables(copy, context);
  workbook.clearUndo();
  return worksheetObject(copy);
}

function positionOf(type: unknown, beside: unknown, workbook: Workbook): number {
  const sheets = workbook.sheets();
  const place =
    beside instanceof HostObject && beside.kind === "Worksheet"
      ? sheets.findIndex(({ id }) => id === (beside.self as Sheet).id)
      : -1;
  switch (type) {
    case "None":
    case "Beginning":
      return 0;
    case "End":
      return sheets.length;
    case "Before":
    case "After":
      if (place < 0) throw invalidArgument(MEMBER);
      return type === "Before" ? place : place + 1;
    default:
      throw invalidArgument(MEMBER);
  }
}

/** As by hand: "Sheet1 (2)", "Sheet1 (3)", … */
function nameOfCopy(name: string, workbook: Workbook): string {
  const base = name.replace(/ \(\d+\)$/, "");
  let number = 2;
  const named = (): string => {
    const end = ` (${String(number)})`;
    return `${base.slice(0, LONGEST - end.length)}${end}`;
  };
  while (sheetNamed(named(), workbook)) number += 1;
  return named();
}

/** No two tables of a workbook have one name. ASSUMPTION: a copy's take the next free number. */
function renameTables(copy: Sheet, context: HostContext): void {
  const tables = copy.extras.tables ?? [];
  // ASSUMPTION: bindings stay with the sheet that they were made for; their ids are the workbook's.
  delete copy.extras.bindings;
  const taken = new Set(allTables(context).map(({ name }) => name.toLowerCase()));
  copy.extras.tables = tables.map((table): TableFacts => {
    let number = 1;
    while (taken.has(`${table.name}${String(number)}`.toLowerCase())) number += 1;
    const name = `${table.name}${String(number)}`;
    taken.add(name.toLowerCase());
    return { ...table, id: `{${crypto.randomUUID().toUpperCase()}}`, name };
  });
}
