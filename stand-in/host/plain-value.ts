import { isErrorValue, type CellContent } from "../workbook";

/** A cell in Range.values: a blank is "", an error its string. */
export function plainValue({ value }: CellContent): string | number | boolean {
  if (value === null) return "";
  return isErrorValue(value) ? value.error : value;
}

/** A cell in Range.formulas: the formula, or the value where there is none. */
export const formulaOrValue = (content: CellContent): string | number | boolean =>
  content.formula ?? plainValue(content);

/** A cell in Range.valueTypes. ASSUMPTION: every number is "Double", whole ones too. */
export function valueTypeOf({ value }: CellContent): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (isErrorValue(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
