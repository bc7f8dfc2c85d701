import { cellAt, type Table } from "../../plan";
import { references } from "../../sums";
import { unplainAmounts } from "../engine/table-rows";
import type { ErrorCell } from "./odd-cells";

/**
 * Whether an error is that of a formula which calculates with a text that is no amount ("12o"): such a text is an error by itself.
 * Excel gives #VALUE! for it.
 */
export function comesOfText(table: Table, { cell, error }: ErrorCell): boolean {
  const { formula } = cellAt(table.grid, cell);
  if (formula === null || error !== "#VALUE!") return false;
  const ranges = references(formula, table.grid.sheet.name);
  return unplainAmounts(table).some(
    (amount) =>
      amount.state === "unread" &&
      amount.why === "not-understood" &&
      ranges.some(
        ({ top, bottom, left, right }) =>
          amount.cell.row >= top &&
          amount.cell.row <= bottom &&
          amount.cell.column >= left &&
          amount.cell.column <= right,
      ),
  );
}
