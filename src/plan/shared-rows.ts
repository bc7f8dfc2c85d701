import type { Grid } from "./grid";

/**
 * The same snapshot, its equal rows kept once: sheets have thousands of rows without a formula, in one format, with texts that
 * are their values. A row is compared with the one above it, or with its own values.
 */
export function withSharedRows(grid: Grid): Grid {
  return {
    ...grid,
    formulas: likeAbove(grid.formulas),
    formats: likeAbove(grid.formats),
    texts: grid.texts.map((texts, row) => {
      const values = grid.values[row] ?? [];
      return isSame(texts, values) ? values : texts;
    }),
  };
}

function likeAbove<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  let above: readonly T[] = [];
  return rows.map((row) => {
    if (!isSame(row, above)) above = row;
    return above;
  });
}

function isSame<T>(row: readonly T[], other: readonly unknown[]): other is readonly T[] {
  return row.length === other.length && row.every((one, at) => one === other[at]);
}
