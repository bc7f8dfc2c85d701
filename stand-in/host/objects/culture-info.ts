import { defineKind } from "../kind";
import { numberFormatObject } from "./handles";
import { dateFormatObject } from "./sheet-handles";

export const cultureInfo = defineKind<null>({
  name: "CultureInfo",
  properties: {
    Name: (_self, { workbook }) => workbook.culture.name,
  },
  links: {
    DatetimeFormat: () => dateFormatObject(),
    NumberFormat: () => numberFormatObject(),
  },
});
