import { afterAbout, isQuantityInWords, knownUnit, lower, plainDashes, tidy } from "../../knowledge";
import { Decimal, type GridCell, type Printed, type Quantity } from "../../plan";
import { readUnder, type Habit } from "./habit";
import { numberCell } from "./number-cell";
import { isDash, numberText } from "./number-text";

/** A quantity and the unit that stands in the same cell ("04 cơ sở" → "cơ sở"); null where none does. */
export interface QuantityReading {
  readonly quantity: Quantity;
  readonly unit: string | null;
}

/** Longer texts are no quantities, only words. */
const LONGEST = 120;

/** Reads a quantity (số lượng). */
export function readQuantity(cell: GridCell, printed: Printed, habit: Habit): QuantityReading {
  const { formula } = cell;
  const just = (quantity: Quantity): QuantityReading => ({ quantity, unit: null });
  if (printed.text === "") return just({ ...printed, state: "blank" });
  const number = numberCell(cell);
  if (number !== null) {
    return number.value === null
      ? just({ ...printed, state: "unread", why: number.why })
      : just({ ...printed, state: "read", value: number.value, how: "number", formula });
  }
  if (isDash(printed.text)) {
    return just({ ...printed, state: "read", value: new Decimal(0), how: "dash", formula });
  }
  return readQuantityText(printed, formula, habit);
}

const COUNTED = /^([\d.,]+)\s*(.*)$/su;
const RANGE = /^[\d.,]+ ?- ?[\d.,]+(?: (.*))?$/u;
const TIMES = /^[\d.,]+ ?([^\d]{1,40}?) ?[×x*] ?[\d.,]+ ?([^\d]{1,40})$/u;

function readQuantityText(printed: Printed, formula: string | null, habit: Habit): QuantityReading {
  const words: QuantityReading = { quantity: { ...printed, state: "words" }, unit: null };
  const unread: QuantityReading = {
    quantity: { ...printed, state: "unread", why: "not-understood" },
    unit: null,
  };
  if (isQuantityInWords(printed.text)) return words;
  if (printed.text.length > LONGEST) return unread;
  const text = plainDashes(tidy(printed.text));
  const whole = numberText(text);
  if (whole !== null) return given(printed, formula, readUnder(habit, whole), null);
  const about = afterAbout(text);
  if (about !== null) return isCounted(about) ? words : unread;
  const range = RANGE.exec(text);
  if (range !== null) return range[1] === undefined || isUnit(range[1]) ? words : unread;
  const times = TIMES.exec(text);
  if (times !== null && isUnit(times[1] ?? "") && isUnit(times[2] ?? "")) return words;
  const counted = COUNTED.exec(text);
  const number = numberText(counted?.[1] ?? "");
  const unit = counted?.[2] ?? "";
  if (number === null || !isUnit(unit)) return unread;
  return given(printed, formula, readUnder(habit, number), unit);
}

function given(
  printed: Printed,
  formula: string | null,
  value: Decimal | null,
  unit: string | null,
): QuantityReading {
  const quantity: Quantity =
    value === null
      ? { ...printed, state: "unread", why: "ambiguous" }
      : { ...printed, state: "read", value, how: "text", formula };
  return { quantity, unit };
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
