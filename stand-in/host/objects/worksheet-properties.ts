import type { Sheet, Visibility } from "../../workbook";
import { colourArgument } from "../colours";
import { excelError, invalidArgument } from "../excel-error";
import type { Kind } from "../kind";
import { refuseLockedStructure } from "../locked-cells";
import { visibleSheets } from "./worksheet-neighbours";
import { sheetName, sheetNamed } from "./sheet-names";

const VISIBILITIES: readonly unknown[] = ["Visible", "Hidden", "VeryHidden"] satisfies readonly Visibility[];

const isVisibility = (value: unknown): value is Visibility => VISIBILITIES.includes(value);

const flag = (value: unknown, member: string): boolean => {
  if (typeof value !== "boolean") throw invalidArgument(member);
  return value;
};

export const worksheetProperties: NonNullable<Kind<Sheet>["properties"]> = {
  Id: ({ id }) => id,
  Name: ({ name }) => name,
  Position: (sheet, { workbook }) => workbook.sheets().findIndex(({ id }) => id === sheet.id),
  ShowGridlines: ({ view }) => view.gridlines,
  ShowHeadings: ({ view }) => view.headings,
  /** Null for a sheet that is not to be seen, "" where Excel chooses (documented). */
  TabColor: ({ view, visibility }) => (visibility === "Visible" ? view.tabColor : null),
  Visibility: ({ visibility }) => visibility,
};

export const worksheetSetters: NonNullable<Kind<Sheet>["setters"]> = {
  Gridlines: ({ view }, shown) => {
    view.gridlines = flag(shown, "Worksheet.showGridlines");
  },
  Headings: ({ view }, shown) => {
    view.headings = flag(shown, "Worksheet.showHeadings");
  },
  Name: (sheet, value, context) => {
    const member = "Worksheet.name";
    const name = sheetName(value, member);
    const taken = sheetNamed(name, context.workbook);
    // ASSUMPTION: "ItemAlreadyExists" is documented for what is created; a rename to a name that is taken is an argument that will not do.
    if (taken && taken.id !== sheet.id) throw invalidArgument(member);
    refuseLockedStructure(context, member);
    if (name !== sheet.name) context.workbook.tabs.rename(sheet.id, name);
  },
  Position: (sheet, value, context) => {
    const { workbook } = context;
    const within = typeof value === "number" && Number.isInteger(value) && value >= 0;
    if (!within || value >= workbook.sheets().length) throw invalidArgument("Worksheet.position");
    refuseLockedStructure(context, "Worksheet.position");
    workbook.tabs.move(sheet.id, value);
  },
  TabColor: ({ view }, value) => {
    // "" is the colour that Excel chooses (documented).
    view.tabColor = value === "" ? "" : colourArgument(value, "Worksheet.tabColor");
  },
  Visibility: (sheet, value, context) => {
    const member = "Worksheet.visibility";
    if (!isVisibility(value)) throw invalidArgument(member);
    refuseLockedStructure(context, member);
    if (value !== "Visible") refuseLastVisible(sheet, context.workbook, member);
    context.workbook.tabs.show(sheet.id, value);
  },
};

/** A workbook shows at least one sheet. ASSUMPTION: the code. */
export function refuseLastVisible(
  sheet: Sheet,
  workbook: Parameters<typeof visibleSheets>[0],
  member: string,
): void {
  const visible = visibleSheets(workbook, true);
  if (visible.length === 1 && visible[0]?.id === sheet.id) throw excelError("InvalidOperation", member);
}
