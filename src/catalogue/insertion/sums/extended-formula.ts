import { a1Range, cellAt, type CellRange, type Plan } from "../../../plan";
import { movedReferences, sumOfRanges, type Reach } from "../../../sums";
import { isNew, type NewLine } from "../lines/new-line";
import type { Positions } from "../positions";
import { sumLines } from "./new-sum";
import { reachIn } from "./reach";

/** What becomes of the formula of a sum. */
export type Extension =
  /** as it reads once the rows are in, so that it counts them */
  | { readonly formula: string }
  /** Excel makes it right by itself, or it has nothing to do with the new rows */
  | "unchanged"
  /** it reaches the rows above the new ones in a way that cannot be followed */
  | "lost";

/** The formula of a sum that new rows stand within the scope of. */
export function extendedFormula(
  plan: Plan,
  formula: string,
  column: number,
  lines: readonly NewLine[],
  positions: Positions,
): Extension {
  const sum = sumOfRanges(formula);
  if (sum?.divisor !== 1 || sum.terms.some(({ subtotal }) => subtotal))
    return stretchedText(plan, formula, positions, reachIn(plan, column, lines, positions));
  const summed = lines.filter(
    (line) => line.content.kind === "category" && statedRows(plan, line, lines, column).length > 0,
  );
  const countedAlone = lines.filter(
    ({ parent }) => parent === null || !isNew(parent) || !summed.includes(parent),
  );
  const reach = reachIn(plan, column, countedAlone, positions);
  const ranges = sum.terms.map(({ range }) => range);
  const added = summed.flatMap((category) => {
    const rows = addedRows(plan, category, lines, ranges, column);
    return rows.length === 0 ? [] : [rangeOver(rows.map(positions.rowOf), column)];
  });
  if (added.length === 0 && ranges.every((range) => reach(range) === null)) return "unchanged";
  const moved = (range: CellRange): CellRange => ({
    ...range,
    top: reach(range)?.top ?? positions.moved(range.top),
    bottom: reach(range)?.bottom ?? positions.moved(range.bottom),
  });
  return { formula: joined([...ranges.map(moved), ...added], formula.includes("(")) };
}

/** The rows of a new category that state its own sum in a column, as the rows that they are like do. */
function statedRows(
  plan: Plan,
  category: NewLine,
  lines: readonly NewLine[],
  column: number,
): readonly NewLine[] {
  return sumLines(category, lines).filter(({ like }) => {
    const { value, formula } = cellAt(plan.grid, { row: like.row, column });
    return formula !== null || (value !== null && value !== "");
  });
}

/** The rows of a new category that a sum must add: its own sum where it adds those of the others, else its tasks. */
function addedRows(
  plan: Plan,
  category: NewLine,
  lines: readonly NewLine[],
  ranges: readonly CellRange[],
  column: number,
): readonly NewLine[] {
  const beside = statedRows(plan, category, lines, column).find(({ like }) =>
    ranges.some(({ top, bottom }) => top === like.row && bottom === like.row),
  );
  if (beside !== undefined) return [beside];
  if (!ranges.some(({ bottom }) => bottom === category.last?.row)) return [];
  return lines.filter(({ parent, content }) => parent === category && content.kind === "task");
}

function rangeOver(rows: readonly number[], column: number): CellRange {
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column };
}

/** The formula as it is written, with longer ranges; a single cell cannot be made longer without knowing what is done with it. */
function stretchedText(
  plan: Plan,
  formula: string,
  positions: Positions,
  reach: (range: CellRange) => Reach | null,
): Extension {
  const met: CellRange[] = [];
  const after = movedReferences(formula, plan.grid.sheet.name, positions.moved, (range) => {
    const longer = reach(range);
    if (longer !== null) met.push(range);
    return longer;
  });
  if (met.length === 0) return "unchanged";
  return met.some(({ top, bottom }) => top === bottom) ? "lost" : { formula: after };
}

/** "=E4+E10" stays a sum of cells, all else becomes one SUM. */
function joined(ranges: readonly CellRange[], hadBrackets: boolean): string {
  const isCell = ({ top, bottom, left, right }: CellRange): boolean => top === bottom && left === right;
  const areas = ranges.map(a1Range);
  return !hadBrackets && ranges.every(isCell) ? `=${areas.join("+")}` : `=SUM(${areas.join(",")})`;
}
