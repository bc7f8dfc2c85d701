import { Decimal } from "../../../src/plan";
import type { ValueChoices } from "./choices";
import { BLANK, number, words, type Written } from "./canvas";

/** A cell with what must be read from it. */
export interface Printing {
  readonly cell: Written;
  /** The number in plain decimal writing, or "blank", "words". */
  readonly reads: string;
}

type Habit = "vi" | "en";

/** The separators of a workbook. */
export const SEPARATORS = {
  vi: { decimal: ",", thousands: "." },
  en: { decimal: ".", thousands: "," },
} as const;

/** A number as text. */
export function written(
  value: Decimal,
  habit: Habit,
  thousands: ValueChoices["thousands"],
  decimals?: number,
): string {
  const fixed = decimals === undefined ? value.abs().toFixed() : value.abs().toFixed(decimals);
  const [whole = "", rest] = fixed.split(".");
  const mark = thousands === "none" ? "" : thousands === "space" ? "\u00a0" : SEPARATORS[habit].thousands;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const sign = value.isNegative() && !value.isZero() ? "-" : "";
  return sign + grouped + (rest === undefined ? "" : SEPARATORS[habit].decimal + rest);
}

/** How many of a table's unit of money one million đồng is printed as. */
const SCALES: Readonly<Record<ValueChoices["unit"], number>> = {
  "million-dong": 1,
  "thousand-dong": 1_000,
  dong: 1_000_000,
  "billion-dong": 1,
  unknown: 1,
};

/** An amount of the plan in the unit that its table prints. */
export function inUnit(amount: Decimal, how: ValueChoices): Decimal {
  return amount.times(SCALES[how.unit]);
}

const ZEROS: Readonly<Record<ValueChoices["zero"], string>> = {
  blank: "",
  hyphen: "-",
  "en-dash": "–",
  "spaced-dash": " - ",
  nought: "0",
};

/** The marks that numbers kept as text have. */
export function textHabit({ amounts, workbook }: ValueChoices): Habit {
  return amounts === "numbers" ? workbook : amounts === "vi-text" ? "vi" : "en";
}

/** Prints an amount of a table. */
export function amountPrinted(amount: Decimal, how: ValueChoices): Printing {
  const value = inUnit(amount, how);
  if (value.isZero() && how.zero !== "nought") {
    return how.zero === "blank"
      ? { cell: BLANK, reads: "blank" }
      : { cell: words(ZEROS[how.zero]), reads: "0" };
  }
  const reads = value.toFixed();
  if (how.amounts === "numbers") {
    const shown = written(value, how.workbook, how.thousands === "none" ? "none" : "mark");
    return { cell: number(value.toNumber(), shown, "#,##0.##"), reads };
  }
  const text = written(value, textHabit(how), how.thousands);
  return { cell: words(how.carriesUnit && how.unit === "dong" ? `${text} đồng` : text), reads };
}

/** Prints a share in percent. */
export function sharePrinted(share: Decimal, how: ValueChoices, variant: number): Printing {
  const value = share.toDecimalPlaces(2);
  const text = written(value, textHabit(how), "none", 2);
  const reads = value.toFixed();
  if (how.amounts !== "numbers") return { cell: words(variant % 2 === 0 ? `${text}%` : `${text} %`), reads };
  const shown = written(value, how.workbook, "none", 2);
  return { cell: number(value.dividedBy(100).toNumber(), `${shown}%`, "0.00%"), reads };
}

/** Prints a count of things. */
export function quantityPrinted(count: number, how: ValueChoices, variant: number): Printing {
  const reads = String(count);
  const ten = variant % 10;
  if (ten === 9) return { cell: words(`${String(count)}-${String(count + 2)}`), reads: "words" };
  if (ten === 8) return { cell: words(`khoảng ${String(count)}`), reads: "words" };
  if (ten === 7 && how.amounts !== "numbers")
    return { cell: words(written(new Decimal(count), textHabit(how), "mark")), reads };
  if (ten > 3 && count < 10) return { cell: words(`0${reads}`), reads };
  if (ten > 2) return { cell: words(reads), reads };
  return { cell: number(count, reads), reads };
}
