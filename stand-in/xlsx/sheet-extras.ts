import type ExcelJS from "exceljs";
import { parseAddress } from "../host";
import type { ProtectionOptions, SheetExtras, SheetLock, TableFacts } from "../workbook";
import type { Printed } from "./file-names";
import { linksOf } from "./links";
import { pageSetup } from "./page-setup";

/** What the file library tells of a sheet beyond its types. */
interface Untyped {
  readonly sheetProtection?: Readonly<Record<string, unknown>> | null;
  readonly model: { readonly tables?: readonly FileTable[] | null };
}

interface FileTable {
  readonly name: string;
  readonly displayName?: string;
  readonly tableRef: string;
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
  readonly style?: {
    readonly theme?: string;
    readonly showFirstColumn?: boolean;
    readonly showLastColumn?: boolean;
    readonly showRowStripes?: boolean;
    readonly showColumnStripes?: boolean;
  };
}

/** What Univer does not know of a sheet. */
export function sheetExtras(sheet: ExcelJS.Worksheet, index: number, printed: Printed): SheetExtras {
  const { sheetProtection, model } = sheet as unknown as Untyped;
  const links = linksOf(sheet);
  const tables = (model.tables ?? []).flatMap((table, place) => tableFacts(table, index, place));
  return {
    ...(sheet.state === "veryHidden" ? { visibility: "VeryHidden" as const } : {}),
    ...(sheetProtection ? { lock: lockOf(sheetProtection) } : {}),
    ...(tables.length > 0 ? { tables } : {}),
    ...(links.length > 0 ? { links } : {}),
    page: pageSetup(sheet.pageSetup, printed),
  };
}

/** From the words of files to those of the object model; what is allowed stands there as true. */
function lockOf(file: Readonly<Record<string, unknown>>): SheetLock {
  const allows = (name: string): boolean => file[name] === true;
  const options: ProtectionOptions = {
    allowAutoFilter: allows("autoFilter"),
    allowDeleteColumns: allows("deleteColumns"),
    allowDeleteRows: allows("deleteRows"),
    allowEditObjects: allows("objects"),
    allowEditScenarios: allows("scenarios"),
    allowFormatCells: allows("formatCells"),
    allowFormatColumns: allows("formatColumns"),
    allowFormatRows: allows("formatRows"),
    allowInsertColumns: allows("insertColumns"),
    allowInsertHyperlinks: allows("insertHyperlinks"),
    allowInsertRows: allows("insertRows"),
    allowPivotTables: allows("pivotTables"),
    allowSort: allows("sort"),
    selectionMode:
      file["selectLockedCells"] !== false
        ? "Normal"
        : file["selectUnlockedCells"] === false
          ? "None"
          : "Unlocked",
  };
  const hashed = typeof file["hashValue"] === "string";
  return { options, password: null, ...(hashed ? { hashed } : {}) };
}

/** In the form that Excel gives to its own ids. */
const tableId = (sheet: number, place: number): string =>
  `{00000000-000C-0000-${hex(sheet)}-0000${hex(place)}0000}`;

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(4, "0");

function tableFacts(table: FileTable, sheet: number, place: number): readonly TableFacts[] {
  const area = parseAddress(table.tableRef)?.area;
  if (!area) return [];
  const { style = {} } = table;
  return [
    {
      id: tableId(sheet, place),
      name: table.displayName ?? table.name,
      area,
      headers: table.headerRow !== false,
      totals: table.totalsRow === true,
      style: style.theme ?? "",
      bandedRows: style.showRowStripes === true,
      bandedColumns: style.showColumnStripes === true,
      firstColumn: style.showFirstColumn === true,
      lastColumn: style.showLastColumn === true,
      filterButton: true,
    },
  ];
}
