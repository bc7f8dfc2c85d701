import { columnsOf, rowsOf } from "../../workbook";
import { fullAddress } from "../addresses";
import { defineKind } from "../kind";
import { rangesObject, worksheetObject, type AreasSelf } from "./handles";

export const rangeAreas = defineKind<AreasSelf>({
  name: "RangeAreas",
  properties: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
  },
  links: {
    Areas: (self) => rangesObject(self),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    Select: ({ sheet, areas }, _args, { workbook }) => {
      workbook.select(sheet, areas);
      return undefined;
    },
  },
});
