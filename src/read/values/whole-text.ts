/** How a text parts the thousands of a whole number, if it is one. A mark that stands but once may as well part decimals: "8.000". */
export const PARTING = { not: 0, none: 1, dot: 2, comma: 3, dots: 4, commas: 5 } as const;
export type Parting = (typeof PARTING)[keyof typeof PARTING];

/** A whole number as text writes it: its digits, plain or parted in threes. */
export interface WholeText {
  readonly whole: number;
  readonly parting: Parting;
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
  parting: Parting = PARTING.not;

  /** Whether a text is a whole number, which it then holds. */
  read(text: string): boolean {
    let whole = 0;
    let group = 0;
    let mark = 0;
    let marks = 0;
    let since = 0;
    const { length } = text;
    for (let at = 0; at < length; at++) {
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
    if (length - marks > MOST_DIGITS) return false;
    this.whole = whole * 1000 + group;
    if (marks === 0) this.parting = PARTING.none;
    else if (marks === 1) this.parting = mark === DOT ? PARTING.dot : PARTING.comma;
    else this.parting = mark === DOT ? PARTING.dots : PARTING.commas;
    return true;
  }
}

/** The whole number that a text writes; null where it is none. */
export function wholeText(text: string): WholeText | null {
  const reader = new WholeTextReader();
  return reader.read(text) ? { whole: reader.whole, parting: reader.parting } : null;
}
