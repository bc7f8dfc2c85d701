import type { CellRef } from "./cell";
import type { Amount } from "./field";
import { Decimal } from "./money";

/** One mark, with three digits behind it: "8.000" can also be 8. */
const PARTED_ONCE = /^\d{1,3}[.,]\d{3}$/;

/**
 * An amount that is a whole number, typed as a number or kept as text ("1.234.567"): nearly every amount of a sheet. It holds
 * a double, which is exact for whole numbers, and makes its Decimal when asked, so that a hundred thousand rows fit into memory
 * and sums of them take no time.
 */
export class WholeAmount {
  readonly text: string;
  readonly how: "number" | "text";
  /** The number; whole, and exact. */
  readonly whole: number;
  private readonly row: number;
  private readonly column: number;

  constructor({ row, column }: CellRef, text: string, whole: number, how: "number" | "text") {
    this.text = text;
    this.how = how;
    this.whole = whole;
    this.row = row;
    this.column = column;
  }

  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- a field would take room in every amount
  get state(): "read" {
    return "read";
  }

  get cell(): CellRef {
    return { row: this.row, column: this.column };
  }

  get value(): Decimal {
    return new Decimal(this.whole);
  }

  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- as above
  get formula(): null {
    return null;
  }

  /** Of "8.000" the thousandth. */
  get alternative(): Decimal | null {
    const twoWays = this.how === "text" && this.whole !== 0 && PARTED_ONCE.test(this.text);
    return twoWays ? new Decimal(this.whole).dividedBy(1000) : null;
  }
}

/** A number that was read. */
type ReadAmount = Extract<Amount, { state: "read" }>;

/** Whether an amount is surely a whole number; false says nothing. */
export function isWhole(amount: ReadAmount): boolean {
  return amount instanceof WholeAmount;
}

/** What an amount adds to a sum, where that is surely a whole number; else NaN, which says nothing. */
export function wholeOf(amount: Amount): number {
  if (amount instanceof WholeAmount) return amount.whole;
  return amount.state === "blank" ? 0 : NaN;
}
