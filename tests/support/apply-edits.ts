import { type CellValue, contentAt, Decimal, type Grid, type SetCell, shownAs } from "../../src/plan";
import { sumTerms, sumValue } from "../../src/sums";

/** The grid after edits, as Excel would show it. Refuses an edit whose "before" is not what the cell holds. */
export function applyEdits(grid: Grid, edits: readonly SetCell[]): Grid {
  return edits.reduce(applyOne, grid);
}

function applyOne(grid: Grid, edit: SetCell): Grid {
  expect(contentAt(grid, edit.cell)).toEqual(edit.before);
  const row = edit.cell.row - grid.origin.row;
  const column = edit.cell.column - grid.origin.column;
  const format = edit.format ?? grid.formats[row]?.[column] ?? "General";
  const value = valueAfter(grid, edit);
  const text = typeof value === "number" ? shown(new Decimal(value), format, grid) : (value ?? "");
  const put = <T>(rows: readonly (readonly T[])[], what: T): readonly (readonly T[])[] =>
    rows.map((cells, at) =>
      at === row ? cells.map((cell, index) => (index === column ? what : cell)) : cells,
    );
  return {
    ...grid,
    values: put<CellValue>(grid.values, value),
    formulas: put(grid.formulas, edit.after.type === "formula" ? edit.after.formula : null),
    texts: put(grid.texts, text ?? ""),
    formats: put(grid.formats, format),
  };
}

function shown(value: Decimal, format: string, { separators }: Grid): string | null {
  if (!format.endsWith("%")) return shownAs(value, format, separators);
  const percent = shownAs(value.times(100), format.slice(0, -1), separators);
  return percent === null ? null : `${percent}%`;
}

function valueAfter(grid: Grid, { after }: SetCell): string | number | null {
  if (after.type === "blank") return null;
  if (after.type === "text") return after.text;
  if (after.type === "number") return Number(after.number);
  const value = sumValue(sumTerms(after.formula) ?? [], grid);
  if (value === null) throw new Error(`no result for ${after.formula}`);
  return value.toNumber();
}
