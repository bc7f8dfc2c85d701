import { defineKind } from "../kind";
import { cultureObject } from "./handles";

export const application = defineKind<null>({
  name: "Application",
  properties: {
    // Univer always calculates by itself.
    CalculationMode: () => "Automatic",
    CalculationState: () => "Done",
    DecimalSeparator: (_self, { workbook }) => workbook.culture.decimalSeparator,
    ThousandsSeparator: (_self, { workbook }) => workbook.culture.thousandsSeparator,
    UseSystemSeparators: () => true,
  },
  links: {
    CultureInfo: () => cultureObject(),
  },
});
