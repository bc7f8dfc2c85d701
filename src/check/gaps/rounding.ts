import { Decimal, type Amount } from "../../plan";

/** The value of the last digit of a figure: 1 for 47585, 0.1 for 47.6. */
export function lastDigit(value: Decimal): Decimal {
  return new Decimal(10).pow(-value.decimalPlaces());
}

/** The finest last digit among amounts. */
export function finestDigit(amounts: readonly Amount[]): Decimal {
  const places = amounts.map((amount) => (amount.state === "read" ? amount.value.decimalPlaces() : 0));
  return new Decimal(10).pow(-places.reduce((most, one) => Math.max(most, one), 0));
}

/**
 * Whether rounding can be all that parts a stated sum from its rows. Each of n rows is off by at most half of its last
 * digit, so they are never off by more than n/2 together; and as rounding goes both ways, √n is already beyond three
 * standard deviations of their sum (√(n/12)). The stated figure's own half digit comes on top.
 */
export function withinRounding(difference: Decimal, rows: readonly Amount[], ownDigit: Decimal): boolean {
  const rounded = rows.filter((amount) => amount.state === "read" && !amount.value.isZero()).length;
  const worst = new Decimal(rounded).dividedBy(2);
  const likely = new Decimal(rounded).sqrt();
  const ofRows = Decimal.min(worst, likely).times(finestDigit(rows));
  return difference.abs().lessThanOrEqualTo(ofRows.plus(ownDigit.dividedBy(2)));
}
