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
 * Reads "1234567", "1.234.567" or "1,234,567"; no other text, and not "0.125": no thousands begin with a 0.
 * Read sign by sign, and held here until the next one is read: there is one in most cells of a sheet.
 */
export class WholeTextReader implements WholeText {
  whole = 0;
  mark: "." | "," | "" = "";
  marks = 0;

  /** Whether a text is a whole number, which it then holds. */
  read(text: string): boolean {
    let whole = 0;
    let group = 0;
    let mark = 0;
    let marks = 0;
    let since = 0;
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign >= ZERO && sign <= NINE) {
        group = group * 10 + (sign - ZERO);
        since++;
        continue;
      }
      if ((sign !== DOT && sign !== COMMA) || since === 0) return false;
      if (marks === 0 ? since > 3 : sign !== mark || since !== 3) return false;
      mark = sign;
      marks++;
      whole = whole * 1000 + group;
      group = 0;
      since = 0;
    }
    if (marks === 0 ? since === 0 : since !== 3 || text.charCodeAt(0) === ZERO) return false;
    if (text.length - marks > MOST_DIGITS) return false;
    this.whole = whole * 1000 + group;
    this.mark = mark === DOT ? "." : mark === COMMA ? "," : "";
    this.marks = marks;
    return true;
  }
}

/** The whole number that a text writes; null where it is none. */
export function wholeText(text: string): WholeText | null {
  const reader = new WholeTextReader();
  return reader.read(text) ? { whole: reader.whole, mark: reader.mark, marks: reader.marks } : null;
}
