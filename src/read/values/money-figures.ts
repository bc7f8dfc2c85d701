import { moneyUnitNamed } from "../../knowledge";
import { convert, type Decimal, type MoneyUnit } from "../../plan";
import { addEvidence, habitOf, noEvidence, readUnder, type Habit } from "./habit";
import { numberText } from "./number-text";

const UNIT = "(?:tỷ|tỉ|triệu|nghìn|ngàn)(?:\\s+đồng)?|đồng|VNĐ|VND";
const FIGURE = new RegExp(`(?<![\\d.,/])(\\d[\\d.,]*)\\s*(${UNIT})(?![\\p{L}])`, "giu");
const SHARE = /(?<![\d.,/])(\d[\d.,]*)\s*%/g;

/** A sum of money in a text: "7.165.488.080 đồng", or in several units "1 tỷ 500 triệu đồng". */
export interface MoneyFigure {
  /** Where it begins and ends. */
  readonly from: number;
  readonly end: number;
  readonly parts: readonly { readonly digits: string; readonly unit: MoneyUnit }[];
}

/** The sums of money in a text, in order. What follows another in a smaller unit, with nothing between, is part of it. */
export function moneyFigures(text: string): readonly MoneyFigure[] {
  const found: MoneyFigure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const unit = moneyUnitNamed(match[2] ?? "");
    if (unit === null) continue;
    const end = match.index + match[0].length;
    const part = { digits: (match[1] ?? "").replace(/[.,]+$/, ""), unit };
    const last = found.at(-1);
    const goesOn =
      last !== undefined && isSmaller(unit, last) && text.slice(last.end, match.index).trim() === "";
    if (goesOn) found[found.length - 1] = { from: last.from, end, parts: [...last.parts, part] };
    else found.push({ from: match.index, end, parts: [part] });
  }
  return found;
}

const FROM_LARGE: readonly MoneyUnit[] = ["billion-dong", "million-dong", "thousand-dong", "dong"];

function isSmaller(unit: MoneyUnit, { parts }: MoneyFigure): boolean {
  return FROM_LARGE.indexOf(unit) > FROM_LARGE.indexOf(parts.at(-1)?.unit ?? "dong");
}

/** What a sum of money comes to, in the unit that it names last; null where it is no number. */
export function valueOfFigure(
  { parts }: MoneyFigure,
  habit: Habit,
): { value: Decimal; unit: MoneyUnit } | null {
  const last = parts.at(-1);
  if (last === undefined) return null;
  let sum: Decimal | null = null;
  for (const { digits, unit } of parts) {
    const number = numberText(digits);
    const read = number === null ? null : readUnder(unit === "billion-dong" ? "vi" : habit, number);
    const value = read === null ? null : convert(read, unit, last.unit);
    if (value === null) return null;
    sum = sum === null ? value : sum.plus(value);
  }
  return sum === null ? null : { value: sum, unit: last.unit };
}

/**
 * The habit that the sums and shares in some texts show together, the Vietnamese one where they show none. Billions say nothing:
 * they are written with fractions ("1,250 tỷ").
 */
export function habitOfFigures(texts: readonly string[]): Habit {
  const evidence = noEvidence();
  const add = (digits: string): void => {
    const number = numberText(digits);
    if (number !== null) addEvidence(evidence, number, digits);
  };
  for (const text of texts) {
    for (const { parts } of moneyFigures(text))
      for (const { digits, unit } of parts) if (unit !== "billion-dong") add(digits);
    for (const [, digits = ""] of text.matchAll(SHARE)) add(digits.replace(/[.,]+$/, ""));
  }
  const habit = habitOf(evidence);
  return habit === "en" ? "en" : "vi";
}
