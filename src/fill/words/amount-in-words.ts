import { convert, type Decimal, type MoneyUnit } from "../../plan";
import { numberWords } from "./number-words";
import { type Spelling, USUAL_SPELLING } from "./spelling";

/** The largest amount that is written in words, in đồng: one million billions. */
const MOST = "1e15";

/**
 * An amount of money in words (bằng chữ), as it stands below a total: "Bảy tỷ một trăm sáu mươi lăm triệu … đồng".
 * @param amount in `unit`; it is converted to đồng exactly
 * @returns null where the unit is not known, for a fraction of one đồng, and above 10^15 đồng
 */
export function amountInWords(
  amount: Decimal,
  unit: MoneyUnit,
  spelling: Spelling = USUAL_SPELLING,
): string | null {
  const dong = convert(amount, unit, "dong");
  if (dong === null || !dong.isInteger() || dong.abs().greaterThan(MOST)) return null;
  const words = `${dong.isNegative() && !dong.isZero() ? "âm " : ""}${numberWords(dong.abs().toFixed(), spelling)} đồng`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
