import { tidy } from "../../knowledge";
import { numberText } from "./number-text";
import { PARTING, wholeText } from "./whole-text";

/** Longer texts are no figures. */
const LONGEST = 40;

const SLIPS: readonly ((text: string) => string | null)[] = [
  // "1.500.000,", "262,5."
  (text) => mended(text, /^(.*\d)\s?[.,;:]$/u.exec(text)?.[1], isNumber),
  // "100. 000.000", "1.500 .000"; "100, 200" may be two amounts.
  (text) => (/^\d+(?:, \d+)+$/.test(text) ? null : mended(text, text.replace(/ ?([.,]) ?/g, "$1"), isParted)),
  // "1.500 000"
  (text) => mended(text, /^[\d.]+\.[\d. ]+$/.test(text) ? text.replaceAll(" ", ".") : undefined, isParted),
  // "3.000..000"
  (text) => mended(text, text.replace(/\.{2,}/g, ".").replace(/,{2,}/g, ","), isParted),
  // "1OO.000", "l.500.000"
  (text) =>
    mended(
      text,
      /^[\dOolI.,]+$/.test(text) ? text.replace(/[Oo]/g, "0").replace(/[lI]/g, "1") : undefined,
      isLong,
    ),
];

/**
 * The figure that a text was meant to be, where a slip of the keys leaves but one: a blank beside a mark, a mark too many, a letter
 * for a digit that looks like it. Null for any other text, also where digits may be missing ("1.50.000").
 */
export function slippedFigure(text: string): string | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const tidied = tidy(text);
  for (const mend of SLIPS) {
    const figure = mend(tidied);
    if (figure !== null) return figure;
  }
  return null;
}

function mended(
  text: string,
  figure: string | undefined,
  isFigure: (figure: string) => boolean,
): string | null {
  return figure !== undefined && figure !== text && isFigure(figure) ? figure : null;
}

function isNumber(figure: string): boolean {
  return numberText(figure) !== null;
}

/** A whole number whose thousands are parted. */
function isParted(figure: string): boolean {
  const whole = wholeText(figure);
  return whole !== null && whole.parting !== PARTING.none;
}

/** A whole number that nobody takes for a word. */
function isLong(figure: string): boolean {
  return figure.length > 2 && wholeText(figure) !== null;
}
