import { cellAt, type Amount, type CellRange, type CellRef, type Table } from "../../plan";
import { references, remembered } from "../../sums";
import { unplainAmounts } from "../engine/table-rows";
import { oddCells, type ErrorCell } from "./odd-cells";

/**
 * The errors of formulas that calculate with a text which is no amount ("12o", "chưa xác định"), each with that text: Excel gives
 * #VALUE! for it.
 */
const errorsByText = remembered((table: Table): ReadonlyMap<ErrorCell, Amount> => {
  const found = new Map<ErrorCell, Amount>();
  const errors = oddCells(table).errors.filter(({ error }) => error === "#VALUE!");
  if (errors.length === 0) return found;
  const texts = unplainAmounts(table).filter(isNoNumber);
  for (const at of errors) {
    const { formula } = cellAt(table.grid, at.cell);
    const ranges = formula === null ? [] : references(formula, table.grid.sheet.name);
    const text = texts.find(({ cell }) => ranges.some((range) => isIn(range, cell)));
    if (text !== undefined) found.set(at, text);
  }
  return found;
});

/** Whether an error is but that of a formula which calculates with a text that is no amount: that is said at the text. */
export function comesOfText(table: Table, error: ErrorCell): boolean {
  return errorsByText(table).has(error);
}

/** Whether formulas calculate with an amount, and fail because it is a text. */
export function breaksFormulas(table: Table, amount: Amount): boolean {
  return [...errorsByText(table).values()].includes(amount);
}

function isNoNumber(amount: Amount): boolean {
  return amount.state === "open" || (amount.state === "unread" && amount.why === "not-understood");
}

function isIn({ top, bottom, left, right }: CellRange, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
