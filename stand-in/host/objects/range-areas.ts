import { columnsOf, LAST_COLUMN, LAST_ROW, rowsOf } from "../../workbook";
import { fullAddress } from "../addresses";
import { defineKind } from "../kind";
import { conditionalFormatsObject } from "./conditional-handles";
import { rangeFormatObject } from "./format-handles";
import { clearAreas } from "./range-clear";
import { rangesObject, worksheetObject, type AreasSelf } from "./handles";

export const rangeAreas = defineKind<AreasSelf>({
  name: "RangeAreas",
  properties: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(","),
    AreaCount: ({ areas }) => areas.length,
    IsEntireColumn: ({ areas }) => areas.every((area) => rowsOf(area) > LAST_ROW),
    IsEntireRow: ({ areas }) => areas.every((area) => columnsOf(area) > LAST_COLUMN),
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
  },
  links: {
    ConditionalFormats: (self) => conditionalFormatsObject(self),
    Format: (self) => rangeFormatObject(self),
    Areas: (self) => rangesObject(self),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    Clear: (self, [applyTo], context) => {
      clearAreas(self, applyTo, context, "RangeAreas.clear");
      return undefined;
    },
    Select: ({ sheet, areas }, _args, { workbook }) => {
      workbook.select(sheet, areas);
      return undefined;
    },
  },
});
