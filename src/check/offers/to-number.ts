import type { Decimal, Grid, Offer, Printed } from "../../plan";
import { numberFromText } from "../../sums";

/** What turning a number kept as text into a number comes to. */
export interface ToNumber {
  readonly offer: Offer;
  /** True when the cell will look as it does now. */
  readonly looksTheSame: boolean;
}

/** Making a number of a text, with what Excel will display in its label where that is something else. */
export function toNumber(grid: Grid, amount: Printed, value: Decimal): ToNumber | null {
  const change = numberFromText(grid, amount, value);
  if (change === null) return null;
  const { edit, shown, looksTheSame } = change;
  const label = looksTheSame ? "to-number" : "to-number-shown";
  return { offer: { label, data: { shown }, edits: [edit] }, looksTheSame };
}

/** The same for each number that a text can mean: what it is then worth, and what Excel will display. */
export function toEachNumber(grid: Grid, amount: Printed, readings: readonly Decimal[]): readonly Offer[] {
  return readings.flatMap((number) => {
    const change = numberFromText(grid, amount, number);
    if (change === null) return [];
    const { edit, shown } = change;
    return [{ label: "to-number-reading", data: { number, shown }, edits: [edit] }];
  });
}
