import data from "./cell-words.json";
import { fold } from "./matching";

function startsWithOne(starts: readonly string[]): (text: string) => boolean {
  const folded = starts.map((start) => {
    const bare = fold(start);
    return start.endsWith(" ") || /[^\p{L}]$/u.test(bare) ? bare : `${bare} `;
  });
  return (text) => {
    const words = `${fold(text.slice(0, 60)).replace(/^[-+*(\s]+/, "")} `;
    const plain = words.replace(/[,:;)]/g, " ");
    return folded.some((start) => plain.startsWith(start.trimStart()));
  };
}

/** Words that stand for money whose amount is not known by design ("Lồng ghép Chương trình OCOP"). */
export const isAmountInWords = startsWithOne(data.amountWords.starts);

/** Words that leave an amount open ("chưa xác định", "chờ phân bổ"), or tell none ("không hỗ trợ", "không đổi"). */
export const isAmountLeftOpen = startsWithOne(data.amountOpen.starts);

/** Words that stand for a quantity that someone else decides ("Theo kế hoạch …"). */
export const isQuantityInWords = startsWithOne(data.quantityWords.starts);

const about = data["about-quantities"].starts.map(fold).sort((a, b) => b.length - a.length);
const ABOUT = new RegExp(`^(?:(?:${about.join("|")})\\s+|[${data["about-quantities"].signs}]=?\\s*)(?=\\d)`);

/** The folded text behind "khoảng", "trên" and the like, or null where none of them stands before a number. */
export function afterAbout(text: string): string | null {
  const words = fold(text);
  return ABOUT.test(words) ? words.replace(ABOUT, "") : null;
}

const repeats = new Set(data.repeat.whole.map(fold));

/** "(như trên)", "như trên." */
const DRESSED = /[a-z][)".]+$/;
const DRESS = /^[("]+|[)".]+$/g;

/** Whether a text says "as above" (như trên): "nt", "//", ditto marks. */
export function saysAsAbove(text: string): boolean {
  if (text.length > 12) return false;
  const words = fold(text);
  return repeats.has(words) || (DRESSED.test(words) && repeats.has(words.replace(DRESS, "")));
}
