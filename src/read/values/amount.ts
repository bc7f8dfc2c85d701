import { isAmountInWords, isAmountLeftOpen, moneyUnitNamed } from "../../knowledge";
import {
  convert,
  Decimal,
  type Amount,
  type GridCell,
  type HowRead,
  type MoneyUnit,
  type Printed,
  WholeAmount,
} from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { isWholeUnder, otherReading, readUnder, type Habit } from "./habit";
import { moneyFigures, valueOfFigure } from "./money-figures";
import { isDateFormat, numberCell } from "./number-cell";
import { isDash, numberText } from "./number-text";
import { slippedFigure } from "./slipped-figure";
import { wholeText } from "./whole-text";

/** What the column of an amount says about all of its cells. */
export interface AmountHabit {
  readonly habit: Habit;
  /** The table's unit, in which amounts are given. */
  readonly unit: MoneyUnit;
  /** The column's own unit where it is another than the table's, else null. */
  readonly ownUnit: MoneyUnit | null;
}

const WITH_UNIT = /^(.*?\d\)?)\s*(\p{L}[\p{L}\p{M}.\s]*)$/u;
const ZERO: Decimal = new Decimal(0);

/** A number text and the unit of money behind it: "7.165.488.080 đồng"; null for any other text. */
export function amountWithUnit(text: string): { readonly digits: string; readonly unit: MoneyUnit } | null {
  const match = text.length > 80 || endsInFigure(text) ? null : WITH_UNIT.exec(text);
  const unit = match === null ? null : moneyUnitNamed(match[2] ?? "");
  return unit === null ? null : { digits: match?.[1] ?? "", unit };
}

function endsInFigure(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

/** Reads the amount of money (kinh phí) of a cell. Gives it in the table's unit. */
export function readAmount(cells: SheetCells, row: number, column: number, by: AmountHabit): Amount {
  const text = cells.text(row, column);
  if (text === "") return { cell: cells.cell(row, column), text, state: "blank" };
  return (
    (by.ownUnit === null ? wholeAmount(cells, row, column, by.habit) : null) ??
    readInFull(cells.at(row, column), cells.printed(row, column), by)
  );
}

/** The plain whole number that nearly every amount is, typed or kept as text; null for all others. */
function wholeAmount(cells: SheetCells, row: number, column: number, habit: Habit): Amount | null {
  const value = cells.value(row, column);
  const text = cells.text(row, column);
  if (typeof value === "string") {
    const whole = wholeText(text);
    if (whole === null || !isWholeUnder(habit, whole.parting) || cells.formula(row, column) !== null)
      return null;
    return new WholeAmount(cells.cell(row, column), text, whole.whole, "text");
  }
  if (typeof value !== "number" || !Number.isInteger(value) || Math.abs(value) >= 1e15) return null;
  const { formula, format } = cells.at(row, column);
  if (formula !== null || isDateFormat(format)) return null;
  return new WholeAmount(cells.cell(row, column), text, value, "number");
}

function readInFull(cell: GridCell, { cell: at, text }: Printed, column: AmountHabit): Amount {
  const { formula } = cell;
  const number = numberCell(cell);
  if (number !== null) {
    if (number.value === null) return { cell: at, text, state: "unread", why: number.why };
    const value = inTableUnit(number.value, column.ownUnit, column.unit);
    return read(at, text, { value, how: "number", formula, alternative: null });
  }
  if (isDash(text)) return read(at, text, { value: ZERO, how: "dash", formula, alternative: null });
  return readAmountText(at, text, formula, column);
}

function readAmountText(
  at: Printed["cell"],
  text: string,
  formula: string | null,
  column: AmountHabit,
): Amount {
  const own = amountWithUnit(text);
  const digits = own?.digits ?? text;
  const plain = numberText(digits);
  if (plain === null) {
    const whole = inSeveralUnits(text, column);
    if (whole !== null) return read(at, text, { value: whole, how: "text", formula, alternative: null });
    if (isAmountInWords(text)) return { cell: at, text, state: "words" };
    if (isAmountLeftOpen(text)) return { cell: at, text, state: "open" };
  }
  const number = plain ?? numberText(slippedFigure(digits) ?? "");
  if (number === null) return { cell: at, text, state: "unread", why: "not-understood" };
  const unit = own?.unit ?? column.ownUnit;
  const value = readUnder(column.habit, number);
  if (value === null) {
    const [first = ZERO, second = first] = [number.vi, number.en]
      .filter((one) => one !== null)
      .map((one) => inTableUnit(one, unit, column.unit));
    return { cell: at, text, state: "unread", why: "ambiguous", readings: [first, second] };
  }
  const other = otherReading(column.habit, number);
  return read(at, text, {
    value: inTableUnit(value, unit, column.unit),
    how: plain === null ? "slip" : "text",
    formula,
    alternative: other === null ? null : inTableUnit(other, unit, column.unit),
  });
}

/** "1 tỷ 500 triệu": an amount in the table's unit; null for any other text. */
function inSeveralUnits(text: string, { habit, unit }: AmountHabit): Decimal | null {
  const said = text.length > 80 ? "" : text.normalize("NFC");
  const [figure] = /\d\D+\d/.test(said) ? moneyFigures(said) : [];
  if (figure === undefined || figure.parts.length < 2 || figure.from > 0 || figure.end < said.length)
    return null;
  const stated = valueOfFigure(figure, habit);
  return stated === null ? null : inTableUnit(stated.value, stated.unit, unit);
}

interface Reading {
  readonly value: Decimal;
  readonly how: HowRead;
  readonly formula: string | null;
  readonly alternative: Decimal | null;
}

/** Written out, for there are as many of them as cells: spreading an object costs several times its size. */
function read(cell: Printed["cell"], text: string, { value, how, formula, alternative }: Reading): Amount {
  return { cell, text, state: "read", value, how, formula, alternative };
}

function inTableUnit(value: Decimal, from: MoneyUnit | null, to: MoneyUnit): Decimal {
  return from === null ? value : (convert(value, from, to) ?? value);
}
