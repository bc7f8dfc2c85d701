import { type Decimal, type Grid, type Offer, type Percentage, setCell } from "../../plan";
import { shareContent } from "../../sums";

/** Writing a percentage the way its cell holds it. */
export function offerPercentage(
  grid: Grid,
  stated: Extract<Percentage, { readonly state: "read" }>,
  value: Decimal,
): Offer | null {
  const edit = setCell(grid, stated.cell, shareContent(grid, stated, value));
  return edit === null ? null : { label: "write-percentage", data: { number: value }, edits: [edit] };
}
