/** A whole number as text writes it: its digits, plain or parted in threes. */
export interface WholeText {
  readonly whole: number;
  /** The mark that parts thousands; "" where none stands. */
  readonly mark: "." | "," | "";
  /** How often it stands. One alone may as well stand before decimals: "8.000". */
  readonly marks: number;
}

const [ZERO, NINE, DOT, COMMA] = [48, 57, 46, 44];

/** More digits a double does not hold, nor does Excel. */
const MOST_DIGITS = 15;

/**
 * Reads "1234567", "1.234.567" or "1,234,567"; null for every other text, and for "0.125": no thousands begin with a 0.
 * Read sign by sign: there is one in most cells.
 */
export function wholeText(text: string): WholeText | null {
  let whole = 0;
  let mark = 0;
  let marks = 0;
  let since = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign >= ZERO && sign <= NINE) {
      whole = whole * 10 + (sign - ZERO);
      since++;
      continue;
    }
    if ((sign !== DOT && sign !== COMMA) || since === 0) return null;
    if (marks === 0 ? since > 3 : sign !== mark || since !== 3) return null;
    mark = sign;
    marks++;
    since = 0;
  }
  if (marks === 0 ? since === 0 : since !== 3 || text.charCodeAt(0) === ZERO) return null;
  if (text.length - marks > MOST_DIGITS) return null;
  return { whole, mark: mark === DOT ? "." : mark === COMMA ? "," : "", marks };
}
