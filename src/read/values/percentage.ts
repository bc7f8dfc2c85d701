import { Decimal, type GridCell, type Percentage, type Printed } from "../../plan";
import { readUnder, type Habit } from "./habit";
import { numberCell } from "./number-cell";
import { isDash, numberText } from "./number-text";

/** Reads a share (tỷ lệ): 78.32 for "78,32%", for the number 78.32, and for 0.7832 shown in percent. */
export function readPercentage(cell: GridCell, { cell: at, text }: Printed, habit: Habit): Percentage {
  if (text === "") return { cell: at, text, state: "blank" };
  const { formula } = cell;
  const decimals = /[.,](\d+)\s*%?\s*\)?$/.exec(text)?.[1]?.length ?? 0;
  const number = numberCell(cell);
  if (number !== null) {
    if (number.value === null) return { cell: at, text, state: "unread", why: number.why };
    const value = cell.format.includes("%") ? number.value.times(100) : number.value;
    return { cell: at, text, state: "read", value, how: "number", formula, decimals };
  }
  if (isDash(text)) {
    return { cell: at, text, state: "read", value: new Decimal(0), how: "dash", formula, decimals: 0 };
  }
  const read = numberText(text.replace(/\s*%$/, ""));
  if (read === null) return { cell: at, text, state: "unread", why: "not-understood" };
  const value = readUnder(habit, read);
  return value === null
    ? { cell: at, text, state: "unread", why: "ambiguous" }
    : { cell: at, text, state: "read", value, how: "text", formula, decimals };
}
