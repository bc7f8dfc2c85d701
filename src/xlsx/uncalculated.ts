import { cellAt, cellKey, type CellRange, type CellRef, type Grid, usedRange } from "../plan";
import { sumTerms, sumValue } from "../sums";
import { displayedText } from "./displayed-text";

interface Uncalculated {
  readonly cell: CellRef;
  readonly terms: readonly CellRange[];
}

/**
 * A snapshot in which sums that a program wrote without their results have them. Files that Excel itself saved always carry
 * results; those of other programs often do not, and then a total would look blank. Formulas of other kinds stay without,
 * and so do sums that lead back to themselves.
 */
export function withSumsCalculated(grid: Grid): Grid {
  const waiting = uncalculated(grid);
  if (waiting.size === 0) return grid;
  const values = grid.values.map((row) => [...row]);
  const texts = grid.texts.map((row) => [...row]);
  const calculated: Grid = { ...grid, values, texts };
  for (const { cell, terms } of innermostFirst(waiting, grid)) {
    const value = sumValue(terms, calculated)?.toNumber() ?? null;
    const [row, column] = [cell.row - grid.origin.row, cell.column - grid.origin.column];
    values[row]?.splice(column, 1, value);
    texts[row]?.splice(column, 1, displayedText(value, cellAt(grid, cell).format));
  }
  return calculated;
}

function uncalculated(grid: Grid): ReadonlyMap<string, Uncalculated> {
  const found = new Map<string, Uncalculated>();
  grid.formulas.forEach((formulas, row) => {
    formulas.forEach((formula, column) => {
      if (formula === null || grid.values[row]?.[column] !== null) return;
      const terms = sumTerms(formula);
      const cell = { row: row + grid.origin.row, column: column + grid.origin.column };
      if (terms !== null) found.set(cellKey(cell), { cell, terms });
    });
  });
  return found;
}

/** The sums in an order in which each comes after those it adds up. A stack of our own: chains may be as long as a sheet. */
function* innermostFirst(waiting: ReadonlyMap<string, Uncalculated>, grid: Grid): Iterable<Uncalculated> {
  const seen = new Set<string>();
  const circular = new Set<string>();
  for (const start of waiting.values()) {
    if (seen.has(cellKey(start.cell))) continue;
    seen.add(cellKey(start.cell));
    const path = [{ sum: start, inner: innerSums(start, waiting, grid) }];
    const open = new Set<string>([cellKey(start.cell)]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.inner.pop();
      const key = cellKey((next ?? top.sum).cell);
      if (next === undefined) {
        path.pop();
        open.delete(key);
        if (!circular.has(key)) yield top.sum;
      } else if (open.has(key)) {
        for (const one of open) circular.add(one);
      } else if (!seen.has(key)) {
        seen.add(key);
        open.add(key);
        path.push({ sum: next, inner: innerSums(next, waiting, grid) });
      }
    }
  }
}

function innerSums(
  { terms }: Uncalculated,
  waiting: ReadonlyMap<string, Uncalculated>,
  grid: Grid,
): Uncalculated[] {
  const used = usedRange(grid);
  const inner: Uncalculated[] = [];
  if (used === null) return inner;
  for (const range of terms)
    for (let row = Math.max(range.top, used.top); row <= Math.min(range.bottom, used.bottom); row += 1)
      for (
        let column = Math.max(range.left, used.left);
        column <= Math.min(range.right, used.right);
        column += 1
      ) {
        const sum = waiting.get(cellKey({ row, column }));
        if (sum !== undefined) inner.push(sum);
      }
  return inner;
}
