import { Decimal, sum } from "../../plan";

/**
 * Shares of one whole rounded so that they come to a given sum (100, or the share of what they are parts of): each is rounded
 * down, and what is left goes to those with the largest remainders, the first of equals (method of the largest remainder,
 * Hare and Niemeyer).
 * @param total a number of so many decimals, at least the sum of all rounded down and at most that of all rounded up
 */
export function largestRemainder(
  exact: readonly Decimal[],
  total: Decimal,
  decimals: number,
): readonly Decimal[] {
  const digit = new Decimal(10).pow(-decimals);
  const down = exact.map((share) => share.toDecimalPlaces(decimals, Decimal.ROUND_FLOOR));
  const left = total.minus(sum(down)).dividedBy(digit).round().toNumber();
  const order = exact
    .map((share, index) => ({ index, remainder: share.minus(down[index] ?? share) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  const up = new Set(order.slice(0, left).map(({ index }) => index));
  return down.map((share, index) => (up.has(index) ? share.plus(digit) : share));
}
