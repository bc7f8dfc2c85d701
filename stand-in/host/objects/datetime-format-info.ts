import { defineKind } from "../kind";

export const datetimeFormatInfo = defineKind<null>({
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: (_self, { workbook }) => workbook.culture.dates.dateSeparator,
    LongDatePattern: (_self, { workbook }) => workbook.culture.dates.longDatePattern,
    LongTimePattern: (_self, { workbook }) => workbook.culture.dates.longTimePattern,
    ShortDatePattern: (_self, { workbook }) => workbook.culture.dates.shortDatePattern,
    TimeSeparator: (_self, { workbook }) => workbook.culture.dates.timeSeparator,
  },
});
