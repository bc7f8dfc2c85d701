import { Decimal as Base } from "decimal.js";

/**
 * Money and quantities. Wide enough that no sum of amounts that a sheet can hold is ever rounded
 * (a column of 1,048,576 amounts of 15 digits has 22).
 */
export const Decimal = Base.clone({ precision: 40, toExpNeg: -30, toExpPos: 40 });
export type Decimal = Base;

/** The unit in which a table writes its money (đơn vị tiền). */
export type MoneyUnit = "dong" | "thousand-dong" | "million-dong" | "billion-dong" | "unknown";

/** How many đồng one of a unit is; null when the unit is not known. */
export const DONG: Readonly<Record<MoneyUnit, number | null>> = {
  dong: 1,
  "thousand-dong": 1_000,
  "million-dong": 1_000_000,
  "billion-dong": 1_000_000_000,
  unknown: null,
};

/**
 * A number of a sheet as the decimal that Excel shows for it: Excel keeps 15 significant digits,
 * so the double 0.1 + 0.2 is 0.3.
 * @throws RangeError for NaN and infinities, which no sheet holds.
 */
export function fromDouble(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a number of a sheet: ${String(value)}`);
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15
    ? new Decimal(value)
    : new Decimal(value).toSignificantDigits(15);
}

/** The exact sum of amounts of one unit; 0 for none. */
export function sum(amounts: Iterable<Decimal>): Decimal {
  let total: Decimal = new Decimal(0);
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

/** Two amounts together, where either may not be known: what only one of them knows counts. */
export function plusKnown(a: Decimal | null, b: Decimal | null): Decimal | null {
  return a === null || b === null ? (a ?? b) : a.plus(b);
}

/** An amount in another unit of money, exactly; null when either unit is unknown. */
export function convert(amount: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal | null {
  const many = DONG[from];
  const per = DONG[to];
  return many === null || per === null ? null : amount.times(many).dividedBy(per);
}
