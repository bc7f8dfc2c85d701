import { oneCell, WHOLE_SHEET, type Sheet } from "../../workbook";
import { excelError, invalidArgument, itemNotFound } from "../excel-error";
import { defineKind } from "../kind";
import { refuseLockedStructure } from "../locked-cells";
import { isLeftOut, areasNamed, areaOfCounts, indexArgument } from "./arguments";
import { autoFilterObject } from "./filter-handles";
import { rangeAreasObject, rangeObject, worksheetObject } from "./handles";
import { areaOrName } from "./named-areas";
import {
  freezePanesObject,
  namesObject,
  pageLayoutObject,
  sheetPropertiesObject,
  sheetProtectionObject,
  tablesObject,
} from "./sheet-handles";
import { registrationsFor } from "./sheet-events";
import { worksheetFinding } from "./worksheet-finding";
import { worksheetNeighbours } from "./worksheet-neighbours";
import { copySheet } from "./worksheet-copy";
import { refuseLastVisible, worksheetProperties, worksheetSetters } from "./worksheet-properties";

export const worksheet = defineKind<Sheet>({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: worksheetProperties,
  setters: worksheetSetters,
  links: {
    AutoFilter: (sheet) => autoFilterObject({ sheet, tableId: null }),
    CustomProperties: (sheet) => sheetPropertiesObject(sheet),
    FreezePanes: (sheet) => freezePanesObject(sheet),
    Names: (sheet) => namesObject(sheet),
    PageLayout: (sheet) => pageLayoutObject(sheet),
    Protection: (sheet) => sheetProtectionObject(sheet),
    Tables: (sheet) => tablesObject(sheet),
  },
  methods: {
    ...registrationsFor((self) => (self as Sheet).id),
    ...worksheetFinding,
    ...worksheetNeighbours,
    /** ASSUMPTION: a hidden sheet cannot be activated. */
    Activate: (sheet, _args, { workbook }) => {
      if (sheet.visibility !== "Visible") throw invalidArgument("Worksheet.activate");
      workbook.activate(sheet);
      return undefined;
    },
    /** Formulas have their values before anything is read in any case. */
    Calculate: () => undefined,
    Copy: (sheet, args, context) => copySheet(sheet, args, context),
    /** A VeryHidden sheet is refused (documented). Nothing before it can be undone afterwards (documented). */
    Delete: (sheet, _args, context) => {
      const member = "Worksheet.delete";
      if (sheet.visibility === "VeryHidden") throw excelError("InvalidOperation", member);
      refuseLastVisible(sheet, context.workbook, member);
      refuseLockedStructure(context, member);
      context.workbook.tabs.remove(sheet.id);
      context.workbook.clearUndo();
      return undefined;
    },
    _GetAnotherWorksheetById: (_sheet, [id], context) => {
      const found = context.workbook.sheets().find((one) => one.id === id);
      if (!found) throw itemNotFound();
      return worksheetObject(found);
    },
    GetCell: (sheet, [row, column]) => {
      const top = indexArgument(row, "Worksheet.getCell");
      const left = indexArgument(column, "Worksheet.getCell");
      return rangeObject(sheet, oneCell(top, left));
    },
    /** By address or by name (documented). */
    GetRange: (sheet, [address], context) =>
      isLeftOut(address)
        ? rangeObject(sheet, WHOLE_SHEET)
        : areaOrName(address, sheet, context, "Worksheet.getRange"),
    GetRangeByIndexes: (sheet, args) => rangeObject(sheet, areaOfCounts(args, "Worksheet.getRangeByIndexes")),
    GetRanges: (sheet, [address]) =>
      rangeAreasObject(
        sheet,
        isLeftOut(address) ? [WHOLE_SHEET] : areasNamed(address, sheet, "Worksheet.getRanges"),
      ),
    /** A blank sheet gives its top left cell (documented). */
    GetUsedRange: (sheet, [valuesOnly]) =>
      rangeObject(sheet, sheet.usedArea(valuesOnly === true) ?? oneCell(0, 0)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = sheet.usedArea(valuesOnly === true);
      return area && rangeObject(sheet, area);
    },
  },
});
