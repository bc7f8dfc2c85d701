import { oneCell, WHOLE_SHEET, type Sheet } from "../../workbook";
import { invalidArgument } from "../excel-error";
import { defineKind } from "../kind";
import { isLeftOut, areaNamed, areasNamed, areaOfCounts, indexArgument } from "./arguments";
import { rangeAreasObject, rangeObject } from "./handles";
import { registrationsFor } from "./sheet-events";

export const worksheet = defineKind<Sheet>({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { workbook }) => workbook.sheets().findIndex(({ id }) => id === sheet.id),
    Visibility: ({ visibility }) => visibility,
  },
  methods: {
    ...registrationsFor((self) => (self as Sheet).id),
    /** ASSUMPTION: a hidden sheet cannot be activated. */
    Activate: (sheet, _args, { workbook }) => {
      if (sheet.visibility !== "Visible") throw invalidArgument("Worksheet.activate");
      workbook.activate(sheet);
      return undefined;
    },
    GetCell: (sheet, [row, column]) => {
      const top = indexArgument(row, "Worksheet.getCell");
      const left = indexArgument(column, "Worksheet.getCell");
      return rangeObject(sheet, oneCell(top, left));
    },
    GetRange: (sheet, [address]) =>
      rangeObject(sheet, isLeftOut(address) ? WHOLE_SHEET : areaNamed(address, sheet, "Worksheet.getRange")),
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
