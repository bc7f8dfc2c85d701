import { cellAt, Decimal, fromDouble, isCellError, usedRange, type CellRange, type Grid } from "../plan";

/**
 * What Excel's SUM gives for ranges of a snapshot: numbers alone count, text and blanks do not.
 * Null where an error stands among them.
 */
export function sumValue(ranges: readonly CellRange[], grid: Grid): Decimal | null {
  const used = usedRange(grid);
  let total: Decimal = new Decimal(0);
  if (used === null) return total;
  for (const range of ranges) {
    for (let row = Math.max(range.top, used.top); row <= Math.min(range.bottom, used.bottom); row++) {
      for (
        let column = Math.max(range.left, used.left);
        column <= Math.min(range.right, used.right);
        column++
      ) {
        const { value } = cellAt(grid, { row, column });
        if (isCellError(value)) return null;
        if (typeof value === "number") total = total.plus(fromDouble(value));
      }
    }
  }
  return total;
}
