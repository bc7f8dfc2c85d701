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
  const plain = grouped + (rest === undefined ? "" : SEPARATORS[habit].decimal + rest);
  return value.isNegative() && !value.isZero() ? `-${plain}` : plain;
}

/** A number below 0 as bookkeepers write it: "(1.200)". */
function bracketed(text: string, { negatives }: ValueChoices): string {
  return negatives === "brackets" && text.startsWith("-") ? `(${text.slice(1)})` : text;
}

/** How many of a table's unit of money one million đồng is printed as. */
const SCALES: Readonly<Record<ValueChoices["unit"], number>> = {
  "million-dong": 1,
  "thousand-dong": 1_000,
  dong: 1_000_000,
  "billion-dong": 1,
  unknown: 1,
};

/** How many of a unit of money one million đồng, or what stands for it, is printed as. */
export function unitScale(unit: ValueChoices["unit"]): number {
  return SCALES[unit];
}

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
    const shown = bracketed(written(value, how.workbook, how.thousands === "none" ? "none" : "mark"), how);
    return { cell: number(value.toNumber(), shown, "#,##0.##;(#,##0.##)"), reads };
  }
  const text = bracketed(written(value, textHabit(how), how.thousands), how);
  if (how.lone) return { cell: words(text), reads: "ambiguous" };
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
  const odd = how.odd ? ODD_QUANTITIES[Math.floor(variant / 10) % 10] : undefined;
  if (odd !== undefined) return odd;
  if (ten === 9) return { cell: words(`${String(count)}-${String(count + 2)}`), reads: "words" };
  if (ten === 8) return { cell: words(`khoảng ${String(count)}`), reads: "words" };
  if (ten === 7 && how.amounts !== "numbers")
    return { cell: words(written(new Decimal(count), textHabit(how), "mark")), reads };
  if (ten > 3 && count < 10) return { cell: words(`0${reads}`), reads };
  if (ten > 2) return { cell: words(reads), reads };
  return { cell: number(count, reads), reads };
}

/** Quantities that are accepted without being whole numbers, and one that Excel took for a date. */
const ODD_QUANTITIES: readonly (Printing | undefined)[] = [
  { cell: words("Trên 50"), reads: "words" },
  { cell: words("Theo kế hoạch của các huyện"), reads: "words" },
  { cell: words("04 lớp × 30 người"), reads: "words" },
  { cell: words("1,5"), reads: "1.5" },
  { cell: words("2.5"), reads: "2.5" },
  { cell: words("-"), reads: "0" },
  { cell: number(45_323, "1/2", "d/m"), reads: "wrong-type" },
  { cell: number(2.5, "2,5"), reads: "2.5" },
];

/** Words that stand in the place of an amount. */
export const WITHOUT_FIGURE: readonly Printing[] = [
  { cell: words("Lồng ghép Chương trình nông thôn mới"), reads: "words" },
  { cell: words("chưa xác định"), reads: "open" },
];
