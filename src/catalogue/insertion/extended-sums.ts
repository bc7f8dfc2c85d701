import {
  cellAt,
  setCell,
  sum,
  type CellContent,
  type CellRef,
  type Decimal,
  type Plan,
  type Row,
  type SetCell,
} from "../../plan";
import { outline, statedSums, sumFormula, valueOf } from "../../sums";
import { amountsOf } from "./cells";
import { extendedFormula } from "./extended-formula";
import type { NewLine } from "./lines";
import type { Positions } from "./positions";

/** What becomes of the sums of a table. */
export interface ExtendedSums {
  /** Formulas that reach the new rows too, and figures typed by a person that were right and would no longer be. */
  readonly edits: readonly SetCell[];
  /** Sums that take in the new rows only after a person has looked at them: formulas that cannot be followed. */
  readonly notExtended: readonly CellRef[];
}

/** Makes every sum of the table count the new rows that stand in its scope, each once. */
export function extendedSums(plan: Plan, lines: readonly NewLine[], positions: Positions): ExtendedSums {
  const edits: SetCell[] = [];
  const notExtended: CellRef[] = [];
  for (const { row, of } of sumRows(plan)) {
    const within = lines.filter((line) => isWithin(plan, line, of));
    if (within.length === 0) continue;
    for (const { column, role } of plan.columns) {
      if (role !== "total" && role !== "funding" && role !== "quantity") continue;
      const cell = { row: row.row, column };
      const { formula } = cellAt(plan.grid, cell);
      if (formula === null) continue;
      const ownSum = (line: NewLine): boolean =>
        cellAt(plan.grid, { row: line.like.row, column }).formula !== null;
      const after = extendedFormula(plan, formula, column, within, positions, ownSum);
      if (after === "lost") notExtended.push(cell);
      else if (after !== "unchanged") edits.push(...edit(plan, cell, { type: "formula", ...after }));
    }
  }
  return { edits: [...edits, ...typedSums(plan, lines)], notExtended };
}

/** Rows that state sums, and the category that they are the sum of; null for the whole table. */
function sumRows(plan: Plan): readonly { readonly row: Row; readonly of: Row | null }[] {
  const byRow = new Map(plan.rows.map((row) => [row.row, row]));
  return plan.rows.flatMap((row): readonly { row: Row; of: Row | null }[] => {
    if (row.kind === "category") return [{ row, of: row }];
    if (row.kind === "total") return [{ row, of: null }];
    const of = row.kind === "subtotal" && row.parent !== null ? byRow.get(row.parent) : undefined;
    return of === undefined ? [] : [{ row, of }];
  });
}

function isWithin(plan: Plan, line: NewLine, of: Row | null): boolean {
  if (of === null) return true;
  if (line.parent === null) return false;
  if ("content" in line.parent) return isWithin(plan, line.parent, of);
  return line.parent === of || outline(plan).above(line.parent).includes(of);
}

/** Figures that a person typed, where they were the exact sum before. */
function typedSums(plan: Plan, lines: readonly NewLine[]): readonly SetCell[] {
  return statedSums(plan).flatMap(({ of, column, stated, addends }) => {
    if (stated.state !== "read" || stated.formula !== null) return [];
    const known = addends.map(valueOf);
    if (known.some((value) => value === null)) return [];
    if (!sum(known.filter((value) => value !== null)).equals(stated.value)) return [];
    const added = lines.flatMap((line) =>
      isWithin(plan, line, of) ? newAmount(plan, line, column.column) : [],
    );
    if (added.every((amount) => amount.isZero())) return [];
    return edit(plan, stated.cell, { type: "number", number: stated.value.plus(sum(added)).toFixed() });
  });
}

function newAmount(plan: Plan, { content }: NewLine, column: number): readonly Decimal[] {
  if (content.kind === "category") return [];
  const amount = amountsOf(plan, content.task).get(column);
  return amount === undefined ? [] : [amount];
}

/** The sum that a new category states over its own new tasks, where the categories beside it state theirs as formulas. */
export function newCategorySum(
  plan: Plan,
  category: NewLine,
  lines: readonly NewLine[],
  positions: Positions,
  column: number,
): string | null {
  if (cellAt(plan.grid, { row: category.like.row, column }).formula === null) return null;
  const own = lines.filter(({ parent }) => parent === category);
  return sumFormula(own.map((line) => ({ row: positions.rowOf(line), column })));
}

function edit(plan: Plan, cell: CellRef, content: CellContent): readonly SetCell[] {
  const made = setCell(plan.grid, cell, content);
  return made === null ? [] : [made];
}
