import {
  afterAbout,
  isMeasuredUnit,
  isQuantityInWords,
  knownUnit,
  lower,
  plainDashes,
  remembered,
  tidy,
} from "../../knowledge";
import { Decimal, type Quantity } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { amountWithUnit } from "./amount";
import { readUnder, type Habit } from "./habit";
import { numberCell } from "./number-cell";
import { isDash, numberText, type NumberText } from "./number-text";

/** A quantity and the unit that stands in the same cell ("04 cơ sở" → "cơ sở"); null where none does. */
export interface QuantityReading {
  readonly quantity: Quantity;
  readonly unit: string | null;
}

/** Longer texts are no quantities, only words. */
const LONGEST = 120;

/**
 * Reads a quantity (số lượng) in a cell of a row.
 * @param text what is printed there; "" where it is none of the row's own
 */
export function readQuantity(
  cells: SheetCells,
  row: number,
  column: number,
  text: string,
  habit: Habit,
): QuantityReading {
  const at = cells.cell(row, column);
  if (text === "") return { quantity: { cell: at, text, state: "blank" }, unit: null };
  const formula = cells.formula(row, column);
  const isText = typeof cells.value(row, column) === "string";
  const number = isText ? null : numberCell(cells.at(row, column));
  if (number !== null) {
    return number.value === null
      ? { quantity: { cell: at, text, state: "unread", why: number.why }, unit: null }
      : {
          quantity: { cell: at, text, state: "read", value: number.value, how: "number", formula },
          unit: ENDS_IN_LETTER.test(text) ? textReading(text).unit : null,
        };
  }
  if (isDash(text)) {
    return { quantity: { cell: at, text, state: "read", value: ZERO, how: "dash", formula }, unit: null };
  }
  const { what, unit } = textReading(text);
  if (what === "words") return { quantity: { cell: at, text, state: "words" }, unit };
  if (what === "unread")
    return { quantity: { cell: at, text, state: "unread", why: "not-understood" }, unit };
  const value = readUnder(habit, what);
  return {
    quantity:
      value === null
        ? { cell: at, text, state: "unread", why: "ambiguous" }
        : { cell: at, text, state: "read", value, how: "text", formula },
    unit,
  };
}

/** A number format may show the unit too: "02 lớp". */
const ENDS_IN_LETTER = /\p{L}\)?$/u;
const ZERO: Decimal = new Decimal(0);

/** What the text of a quantity is: a number, accepted words, or neither; and the unit that stands with it. */
interface TextReading {
  readonly what: NumberText | "words" | "unread";
  readonly unit: string | null;
}

const WORDS: TextReading = { what: "words", unit: null };
const UNREAD: TextReading = { what: "unread", unit: null };

const textReading = remembered(readQuantityText);

const COUNTED = /^([\d.,]+)\s*(.*)$/su;
/** The digits of a quantity that has its unit behind it: "1.600 cơ sở" → "1.600"; any other text as it is. */
export function quantityDigits(text: string): string {
  return /^([\d.,]*\d)\s*(?=\p{L})/u.exec(text)?.[1] ?? text;
}

/** Whether a text counts things in a unit of few words ("02 lớp", "03 cơ sở"), and measures none ("500 m3/năm", "2 ha"), nor money. */
export function countsThings(text: string): boolean {
  if (text.length > 40 || amountWithUnit(text) !== null) return false;
  const { what, unit } = textReading(text);
  return what !== "unread" && unit !== null && unit.split(" ").length <= 4 && !isMeasuredBy(unit);
}

function isMeasuredBy(unit: string): boolean {
  return isMeasuredUnit(unit.split("/")[0] ?? unit);
}

/** "5 ÷ 7", "5~7", "5 đến 7" */
const FROM_TO = /(?<=\d) ?(?:[÷~→]|đến) ?(?=\d)/u;
const RANGE = /^[\d.,]+ ?- ?[\d.,]+(?: (.*))?$/u;
const TIMES = /^[\d.,]+ ?([^\d]{1,40}?) ?[×x*] ?[\d.,]+ ?([^\d]{1,40})$/u;

function readQuantityText(printed: string): TextReading {
  if (isQuantityInWords(printed)) return WORDS;
  if (printed.length > LONGEST) return UNREAD;
  const text = plainDashes(tidy(printed)).replace(FROM_TO, "-");
  const whole = numberText(text);
  if (whole !== null) return { what: whole, unit: null };
  const about = afterAbout(text);
  if (about !== null) return isCounted(about) ? { what: "words", unit: unitBehind(text) } : UNREAD;
  const range = RANGE.exec(text);
  if (range !== null)
    return range[1] === undefined || isUnit(range[1]) ? { what: "words", unit: range[1] ?? null } : UNREAD;
  const times = TIMES.exec(text);
  if (times !== null && isUnit(times[1] ?? "") && isUnit(times[2] ?? "")) return WORDS;
  const counted = COUNTED.exec(text);
  const number = numberText(counted?.[1] ?? "");
  const unit = counted?.[2] ?? "";
  return number === null || !isUnit(unit) ? UNREAD : { what: number, unit };
}

/** The unit behind the last figure: "khoảng 42 cơ sở" → "cơ sở". */
function unitBehind(text: string): string | null {
  return /\d\s*(\p{L}[^\d]*)$/u.exec(text)?.[1] ?? null;
}

function isCounted(text: string): boolean {
  const range = RANGE.exec(text);
  if (range !== null) return range[1] === undefined || isUnit(range[1]);
  const counted = COUNTED.exec(text);
  return (
    counted !== null &&
    numberText(counted[1] ?? "") !== null &&
    (counted[2] === "" || isUnit(counted[2] ?? ""))
  );
}

/** Words that can be a unit: known ones, ones that begin with a known one, or plain words without any figure. */
function isUnit(text: string): boolean {
  const unit = lower(text);
  if (unit === "" || unit.length > 60) return false;
  if (knownUnit(unit) !== null) return true;
  const bare = unit.replace(/\s*\([^()]*\)$/, "");
  return /^\p{L}{2,}(?:[\s/,.-]+\p{L}{2,})*$/u.test(bare);
}
