import type { Spelling } from "./spelling";

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

/**
 * A whole number in Vietnamese words, as offices write amounts: 7165 → "bảy nghìn một trăm sáu mươi lăm". Groups of thousands that
 * are 0 are not spoken, a group below a hundred after a higher one is ("không trăm linh năm").
 * @param number decimal digits without a sign and without leading zeros
 */
export function numberWords(number: string, spelling: Spelling): string {
  if (number === "0") return DIGITS[0];
  return wordsOf(number, spelling, false).join(" ");
}

/** Above a billion one counts in billions: 1.234.000.000.000 is "một nghìn hai trăm ba mươi tư tỷ". */
function wordsOf(number: string, spelling: Spelling, follows: boolean): readonly string[] {
  const billions = number.slice(0, -9);
  if (billions !== "") {
    const above = wordsOf(billions, spelling, follows);
    return [...above, ...(above.length === 0 ? [] : ["tỷ"]), ...wordsOf(number.slice(-9), spelling, true)];
  }
  const units = ["triệu", spelling.thousand, ""];
  const groups = number.padStart(9, "0").match(/\d{3}/g) ?? [];
  let spoken = follows;
  return groups.flatMap((group, at) => {
    if (group === "000") return [];
    const words = groupWords(group, spelling, spoken);
    spoken = true;
    const unit = units[at] ?? "";
    return unit === "" ? words : [...words, unit];
  });
}

/** Three digits. `follows`: something was spoken before, so a missing hundred is spoken too. */
function groupWords(group: string, spelling: Spelling, follows: boolean): readonly string[] {
  const [hundreds = 0, tens = 0, ones = 0] = Array.from(group, Number);
  const hundred = hundreds > 0 || follows ? [word(hundreds), "trăm"] : [];
  return [...hundred, ...belowHundred(tens, ones, hundred.length > 0, spelling)];
}

function belowHundred(tens: number, ones: number, follows: boolean, spelling: Spelling): readonly string[] {
  if (tens === 0) {
    if (ones === 0) return [];
    return follows ? [spelling.zeroTens, word(ones)] : [word(ones)];
  }
  const ten = tens === 1 ? ["mười"] : [word(tens), "mươi"];
  if (ones === 0) return ten;
  return [...ten, onesAfterTens(tens, ones, spelling)];
}

/** After "mười" and "mươi": mốt, tư, lăm. */
function onesAfterTens(tens: number, ones: number, spelling: Spelling): string {
  if (ones === 5) return "lăm";
  if (tens > 1 && ones === 1) return "mốt";
  if (tens > 1 && ones === 4) return spelling.four;
  return word(ones);
}

function word(digit: number): string {
  return DIGITS[digit] ?? "";
}
