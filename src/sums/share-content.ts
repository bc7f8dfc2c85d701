import { cellAt, type CellContent, type Decimal, type Grid, type Percentage } from "../plan";

/**
 * What a cell holds for another percentage than it states, the way it holds its own: as a share of one where its format shows
 * percent, as a number, or as text with its own marks and decimals.
 * @param value in percent
 */
export function shareContent(
  grid: Grid,
  stated: Extract<Percentage, { readonly state: "read" }>,
  value: Decimal,
): CellContent {
  const cell = cellAt(grid, stated.cell);
  if (typeof cell.value !== "string") {
    const number = cell.format.includes("%") ? value.dividedBy(100) : value;
    return { type: "number", number: number.toFixed() };
  }
  const digits = value.toFixed(stated.decimals);
  const comma = stated.text.includes(",") || (!stated.text.includes(".") && grid.separators.decimal === ",");
  const shown = comma ? digits.replace(".", ",") : digits;
  return { type: "text", text: cell.text.replace(/[\d.,]+/, () => shown) };
}
