import type { Decimal, Grid, Offer } from "../../plan";
import { numberFromText, type ReadAmount } from "../../sums";

/** What turning a number kept as text into a number comes to. */
export interface ToNumber {
  readonly offer: Offer;
  /** True when the cell will look as it does now. */
  readonly looksTheSame: boolean;
}

/** Making a number of a text, with what Excel will display in its label where that is something else. */
export function toNumber(grid: Grid, amount: ReadAmount, value: Decimal): ToNumber | null {
  const change = numberFromText(grid, amount, value);
  if (change === null) return null;
  const { edit, shown, looksTheSame } = change;
  const label = looksTheSame ? "to-number" : "to-number-shown";
  return { offer: { label, data: { shown }, edits: [edit] }, looksTheSame };
}
