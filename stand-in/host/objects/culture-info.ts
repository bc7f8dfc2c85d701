import { defineKind } from "../kind";
import { numberFormatObject } from "./handles";

export const cultureInfo = defineKind<null>({
  name: "CultureInfo",
  properties: {
    Name: (_self, { workbook }) => workbook.culture.name,
  },
  links: {
    NumberFormat: () => numberFormatObject(),
  },
});
