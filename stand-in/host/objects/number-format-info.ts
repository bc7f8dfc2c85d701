import { defineKind } from "../kind";

export const numberFormatInfo = defineKind<null>({
  name: "NumberFormatInfo",
  properties: {
    CurrencySymbol: (_self, { workbook }) => (workbook.culture.name === "vi-VN" ? "₫" : "$"),
    NumberDecimalSeparator: (_self, { workbook }) => workbook.culture.decimalSeparator,
    NumberGroupSeparator: (_self, { workbook }) => workbook.culture.thousandsSeparator,
  },
});
