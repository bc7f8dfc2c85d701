import { a1Range, type CellRange, type Plan } from "../../plan";
import { movedReferences, sumOfRanges } from "../../sums";
import { lastAbove, type NewLine } from "./lines";
import type { Positions } from "./positions";

/** Rows at which sums end, and where they must end once the new rows are in. */
type Ends = ReadonlyMap<number, { readonly above: number; readonly bottom: number }>;

/** A new category with a sum of its own: sums of categories take in its cell, sums of tasks its tasks. */
interface NewBlock {
  /** The category before it. */
  readonly beside: number;
  /** The last row of that category. */
  readonly last: number | null;
  /** In the end. */
  readonly row: number;
  readonly bottom: number;
}

/** What becomes of the formula of a sum. */
export type Extension =
  /** as it reads once the rows are in, so that it counts them */
  | { readonly formula: string }
  /** Excel makes it right by itself, or it has nothing to do with the new rows */
  | "unchanged"
  /** it reaches the rows above the new ones in a way that cannot be followed */
  | "lost";

/**
 * The formula of a sum that new rows stand within the scope of.
 * @param ownSum whether a new category states a sum of its own in this column
 */
export function extendedFormula(
  plan: Plan,
  formula: string,
  column: number,
  lines: readonly NewLine[],
  positions: Positions,
  ownSum: (category: NewLine) => boolean,
): Extension {
  const sum = sumOfRanges(formula);
  if (sum?.divisor !== 1 || sum.terms.some(({ subtotal }) => subtotal)) {
    const stretch = stretchIn(column, endsOf(lines, positions));
    return stretchedText(plan, formula, positions, stretch);
  }
  const countedAlone = lines.filter(
    ({ parent }) => parent === null || !("content" in parent) || !ownSum(parent),
  );
  const stretch = stretchIn(column, endsOf(countedAlone, positions));
  const ranges = sum.terms.map(({ range }) => range);
  const added = newBlocks(lines, positions, ownSum).flatMap((block): readonly CellRange[] => {
    if (ranges.some(({ top, bottom }) => top === block.beside && bottom === block.beside))
      return [{ top: block.row, bottom: block.row, left: column, right: column }];
    if (ranges.some(({ bottom }) => bottom === block.last))
      return [{ top: block.row + 1, bottom: block.bottom, left: column, right: column }];
    return [];
  });
  if (added.length === 0 && ranges.every((range) => stretch(range) === null)) return "unchanged";
  const moved = (range: CellRange): CellRange => ({
    ...range,
    top: positions.moved(range.top),
    bottom: stretch(range) ?? positions.moved(range.bottom),
  });
  return { formula: joined([...ranges.map(moved), ...added], formula.includes("(")) };
}

/** The row that a range must end at; null where it ends well. */
type Stretch = (range: CellRange) => number | null;

function stretchIn(column: number, ends: Ends): Stretch {
  return ({ left, right, bottom }) => {
    const end = left <= column && column <= right ? ends.get(bottom) : undefined;
    return end !== undefined && bottom < end.above ? end.bottom : null;
  };
}

/** The formula as it is written, with longer ranges; a single cell cannot be made longer without knowing what is done with it. */
function stretchedText(plan: Plan, formula: string, positions: Positions, stretch: Stretch): Extension {
  const met: CellRange[] = [];
  const after = movedReferences(formula, plan.grid.sheet.name, positions.moved, (range) => {
    const bottom = stretch(range);
    if (bottom === null) return null;
    met.push(range);
    return { bottom };
  });
  if (met.length === 0) return "unchanged";
  return met.some(({ top, bottom }) => top === bottom) ? "lost" : { formula: after };
}

function endsOf(lines: readonly NewLine[], positions: Positions): Ends {
  const ends = new Map<number, { above: number; bottom: number }>();
  for (const line of lines) {
    const last = lastAbove(line);
    if (last === null || line.content.kind === "category") continue;
    const bottom = Math.max(positions.rowOf(line), ends.get(last.row)?.bottom ?? 0);
    ends.set(last.row, { above: line.above, bottom });
  }
  return ends;
}

function newBlocks(
  lines: readonly NewLine[],
  positions: Positions,
  ownSum: (category: NewLine) => boolean,
): readonly NewBlock[] {
  return lines
    .filter((line) => line.content.kind === "category" && ownSum(line))
    .map((category) => {
      const rows = lines.filter(({ parent }) => parent === category).map(positions.rowOf);
      const row = positions.rowOf(category);
      return {
        beside: category.like.row,
        last: category.last?.row ?? null,
        row,
        bottom: Math.max(row, ...rows),
      };
    });
}

/** "=E4+E10" stays a sum of cells, all else becomes one SUM. */
function joined(ranges: readonly CellRange[], hadBrackets: boolean): string {
  const isCell = ({ top, bottom, left, right }: CellRange): boolean => top === bottom && left === right;
  const areas = ranges.map(a1Range);
  return !hadBrackets && ranges.every(isCell) ? `=${areas.join("+")}` : `=SUM(${areas.join(",")})`;
}
