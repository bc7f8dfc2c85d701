import {
  type Amount,
  type CellRef,
  type Column,
  type Decimal,
  type Grid,
  type Offer,
  setCell,
  type Table,
} from "../../plan";
import { sumFormula, sumTerms, sumValue } from "../../sums";

/** What is offered for a cell that should hold a sum: a fix where it takes nothing from a person, else a suggestion. */
export interface SumOffers {
  readonly fix: Offer | null;
  readonly suggestions: readonly Offer[];
}

const NOTHING: SumOffers = { fix: null, suggestions: [] };

/**
 * A blank cell is filled, and a SUM over the wrong cells is given the right ones: safe. What a person typed is only
 * suggested to be replaced.
 */
export function offerSum(
  { grid, moneyUnit }: Table,
  column: Column,
  stated: Amount,
  addends: readonly Amount[],
  expected: Decimal,
): SumOffers {
  // A column in a unit of its own would be given figures of another unit.
  if (column.moneyUnit !== null && column.moneyUnit !== moneyUnit) return NOTHING;
  const number = offerNumber(grid, stated.cell, expected);
  if (stated.state === "blank") return { fix: number, suggestions: [] };
  const formula = stated.state === "read" ? stated.formula : null;
  if (formula !== null && addsWrongCells(grid, formula, stated)) {
    const right = offerFormula(grid, stated.cell, addends, expected);
    if (right !== null) return { fix: right, suggestions: [] };
  }
  return number === null ? NOTHING : { fix: null, suggestions: [number] };
}

/** Writing a number into a cell; null where what it holds now cannot be stated. */
export function offerNumber(grid: Grid, cell: CellRef, number: Decimal): Offer | null {
  const edit = setCell(grid, cell, { type: "number", number: number.toFixed() });
  return edit === null ? null : { label: "write-number", data: { number }, edits: [edit] };
}

/** The formula gives what the cell shows, so it is its range that is wrong and not a result that was never refreshed. */
function addsWrongCells(grid: Grid, formula: string, stated: Amount): boolean {
  const terms = sumTerms(formula);
  const value = terms === null ? null : sumValue(terms, grid);
  return value !== null && stated.state === "read" && value.equals(stated.value);
}

/** SUM over the addends, where it gives what is expected: text among them would be passed over. */
export function offerFormula(
  grid: Grid,
  cell: CellRef,
  addends: readonly Amount[],
  number: Decimal,
): Offer | null {
  const formula = sumFormula(addends.map((amount) => amount.cell));
  const terms = formula === null ? null : sumTerms(formula);
  if (formula === null || terms === null || sumValue(terms, grid)?.equals(number) !== true) return null;
  const edit = setCell(grid, cell, { type: "formula", formula });
  return edit === null ? null : { label: "write-formula", data: { formula, number }, edits: [edit] };
}
