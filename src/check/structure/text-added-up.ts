import { cellAt, type Amount, type Table } from "../../plan";
import { references, remembered } from "../../sums";
import { unplainAmounts } from "../engine/table-rows";
import { byColumn, firstsIn } from "./cells-by-column";
import { oddCells, type ErrorCell } from "./odd-cells";

/**
 * The errors of formulas that calculate with a text which is no amount ("12o", "chưa xác định"), each with that text: Excel gives
 * #VALUE! for it.
 */
const errorsByText = remembered((table: Table): ReadonlyMap<ErrorCell, Amount> => {
  const found = new Map<ErrorCell, Amount>();
  const errors = oddCells(table).errors.filter(({ error }) => error === "#VALUE!");
  if (errors.length === 0) return found;
  const texts = byColumn(unplainAmounts(table).filter(isNoNumber));
  for (const at of errors) {
    const { formula } = cellAt(table.grid, at.cell);
    const ranges = formula === null ? [] : references(formula, table.grid.sheet.name);
    const [text] = ranges.flatMap((range) => firstsIn(range, texts)).sort(inReadingOrder);
    if (text !== undefined) found.set(at, text);
  }
  return found;
});

/** Whether an error is but that of a formula which calculates with a text that is no amount: that is said at the text. */
export function comesOfText(table: Table, error: ErrorCell): boolean {
  return errorsByText(table).has(error);
}

const textsAddedUp = remembered((table: Table): ReadonlySet<Amount> => new Set(errorsByText(table).values()));

/** Whether formulas calculate with an amount, and fail because it is a text. */
export function breaksFormulas(table: Table, amount: Amount): boolean {
  return textsAddedUp(table).has(amount);
}

function isNoNumber(amount: Amount): boolean {
  if (amount.state === "read") return amount.how === "slip";
  return amount.state === "open" || (amount.state === "unread" && amount.why === "not-understood");
}

function inReadingOrder({ cell: a }: Amount, { cell: b }: Amount): number {
  return a.row - b.row || a.column - b.column;
}
