import { headingMeaning } from "../../knowledge";
import type { CellRange, ColumnRole } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import type { PathMeaning } from "./meaning";
import { ownHeading } from "./neighbours";
import type { HeaderBody } from "./header-body";

/** So many rows are looked at; more would only cost time. */
const ENOUGH = 100;

const COUNTING: readonly ColumnRole[] = ["unit", "quantity", "total", "funding"];

/** The first rows of a table that count or cost anything. */
export function countedRows(
  cells: SheetCells,
  header: CellRange,
  { lastRow, marked }: HeaderBody,
  found: readonly PathMeaning[],
): readonly number[] {
  const counting = found.filter(({ role }) => COUNTING.includes(role));
  const rows: number[] = [];
  for (let row = header.bottom + 1; row <= Math.min(lastRow, header.bottom + ENOUGH); row++)
    if (!marked.has(row) && counting.some(({ path }) => cells.text(row, path.column) !== "")) rows.push(row);
  return rows;
}

/** Of several columns of names that which tells most rows apart from those above them; the first of these. Null where there are no rows. */
export function tellingMost(
  cells: SheetCells,
  rows: readonly number[],
  names: readonly PathMeaning[],
): PathMeaning | null {
  let best: PathMeaning | null = null;
  let most = 0;
  for (const name of names) {
    let last = "";
    const told = rows.filter((row) => {
      const text = cells.text(row, name.path.column);
      const isNew = text !== "" && text !== last;
      if (isNew) last = text;
      return isNew;
    }).length;
    if (told > most) [best, most] = [name, told];
  }
  return best;
}

/**
 * The columns before that of the names which name the categories, each in the first of its rows or in a row of its own: by a heading of
 * names that rows are not about ("Nhóm nhiệm vụ | Nội dung").
 */
export function categoriesBeside(found: readonly PathMeaning[]): readonly number[] {
  const name = found.findIndex(({ role }) => role === "name");
  return found
    .slice(0, Math.max(name, 0))
    .filter((meaning) => meaning.role === "unknown" && headingMeaning(ownHeading(meaning))?.as === "name")
    .map(({ path }) => path.column);
}

/** Whether the numbers of a table are those of the categories beside its names: each stands where one of them is named, and nowhere else. */
export function numbersCategories(
  cells: SheetCells,
  rows: readonly number[],
  found: readonly PathMeaning[],
  categories: readonly number[],
): boolean {
  const number = found.find(({ role }) => role === "number")?.path.column;
  const name = found.find(({ role }) => role === "name")?.path.column;
  const category = categories.at(-1);
  if (number === undefined || name === undefined || category === undefined) return false;
  const named = rows.filter((row) => cells.text(row, name) !== "");
  const isAlike = (row: number): boolean =>
    (cells.text(row, number) === "") === (cells.text(row, category) === "");
  return named.every(isAlike) && named.some((row) => cells.text(row, number) === "");
}
