import { isAmountInWords, isAmountLeftOpen, moneyUnitNamed } from "../../knowledge";
import { convert, Decimal, type Amount, type GridCell, type MoneyUnit, type Printed } from "../../plan";
import { otherReading, readUnder, type Habit } from "./habit";
import { numberCell } from "./number-cell";
import { isDash, numberText } from "./number-text";

/** What the column of an amount says about all of its cells. */
export interface AmountColumn {
  readonly habit: Habit;
  /** The table's unit, in which amounts are given. */
  readonly unit: MoneyUnit;
  /** The column's own unit where it is another than the table's, else null. */
  readonly ownUnit: MoneyUnit | null;
}

const WITH_UNIT = /^(.*?\d\)?)\s*(\p{L}[\p{L}.\s]*)$/u;

/** A number text and the unit of money behind it: "7.165.488.080 đồng"; null for any other text. */
export function amountWithUnit(text: string): { readonly digits: string; readonly unit: MoneyUnit } | null {
  const match = text.length > 80 ? null : WITH_UNIT.exec(text);
  const unit = match === null ? null : moneyUnitNamed(match[2] ?? "");
  return unit === null ? null : { digits: match?.[1] ?? "", unit };
}

/** Reads an amount of money (kinh phí). Gives it in the table's unit. */
export function readAmount(cell: GridCell, printed: Printed, column: AmountColumn): Amount {
  if (printed.text === "") return { ...printed, state: "blank" };
  const { formula } = cell;
  const number = numberCell(cell);
  if (number !== null) {
    if (number.value === null) return { ...printed, state: "unread", why: number.why };
    const value = inTableUnit(number.value, column.ownUnit, column.unit);
    const { cell: at, text } = printed;
    return { cell: at, text, state: "read", value, how: "number", formula, alternative: null };
  }
  if (isDash(printed.text)) {
    return { ...printed, state: "read", value: new Decimal(0), how: "dash", formula, alternative: null };
  }
  return readAmountText(printed, formula, column);
}

function readAmountText(printed: Printed, formula: string | null, column: AmountColumn): Amount {
  const own = amountWithUnit(printed.text);
  const number = numberText(own?.digits ?? printed.text);
  if (number === null) {
    if (isAmountInWords(printed.text)) return { ...printed, state: "words" };
    if (isAmountLeftOpen(printed.text)) return { ...printed, state: "open" };
    return { ...printed, state: "unread", why: "not-understood" };
  }
  const value = readUnder(column.habit, number);
  if (value === null) return { ...printed, state: "unread", why: "ambiguous" };
  const other = otherReading(column.habit, number);
  const unit = own?.unit ?? column.ownUnit;
  return {
    ...printed,
    state: "read",
    value: inTableUnit(value, unit, column.unit),
    how: "text",
    formula,
    alternative: other === null ? null : inTableUnit(other, unit, column.unit),
  };
}

function inTableUnit(value: Decimal, from: MoneyUnit | null, to: MoneyUnit): Decimal {
  return from === null ? value : (convert(value, from, to) ?? value);
}
