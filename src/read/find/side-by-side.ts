import { headingMeaning, headingYear, type HeadingKind } from "../../knowledge";
import type { CellRange } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { beginsTable, headingRow } from "./header-row";
import { holdsYears } from "./years-below";

/** Whether a heading can be the first of a table. */
export function isFirstHeading(cells: SheetCells, row: number, column: number): boolean {
  return FIRST.includes(kindAt(cells, row, column));
}

/** What the first column of a table can be. */
const FIRST: readonly (HeadingKind | undefined)[] = ["number", "name", "year"];

/** The columns of one of several headers side by side, with the blank ones behind it, and the row that holds their names. */
interface Part {
  readonly left: number;
  readonly right: number;
  readonly row: number;
}

/**
 * The parts of a header block in which a second table stands beside the first: "STT | Nội dung | … | STT | Nội dung | …",
 * or another first column behind a blank one, in the same row or lower. `row` holds the names of the first. Null where there is
 * but one table.
 */
export function sideBySide(cells: SheetCells, block: CellRange, row: number): readonly Part[] | null {
  const starts: number[] = [];
  let seen = new Set<HeadingKind>();
  for (let column = block.left; column <= block.right; column++) {
    const kind = kindAt(cells, nameRow(cells, block, row, column), column);
    const named = seen.has("name") || seen.has("year");
    const again =
      kind === "number" ? named : FIRST.includes(kind) && named && isGap(cells, block, column - 1);
    if (again) {
      starts.push(column);
      seen = new Set();
    }
    if (kind !== undefined) seen.add(kind);
  }
  if (starts.length === 0) return null;
  const parts = [block.left, ...starts].map((left, at): Part => {
    const right = (starts[at] ?? block.right + 1) - 1;
    return { left, right, row: nameRow(cells, block, row, left) };
  });
  const all = parts.every(({ left, right, row: names }) => {
    const found = headingRow(cells, names, left, right);
    return found !== null && beginsTable(found) && !isTimeOfPlan(cells, names, left, right);
  });
  return all ? parts : null;
}

/** "Năm thực hiện | ĐVT | Số lượng | …" goes on with a plan: an envelope of years counts nothing. */
function isTimeOfPlan(cells: SheetCells, row: number, left: number, right: number): boolean {
  if (headingMeaning(cells.text(row, left))?.as !== "time") return false;
  for (let column = left + 1; column <= right; column++)
    if (NOT_OF_YEARS.has(headingMeaning(cells.text(row, column))?.as)) return true;
  return false;
}

const NOT_OF_YEARS: ReadonlySet<HeadingKind | undefined> = new Set([
  "unit",
  "quantity",
  "lead",
  "partner",
  "beneficiary",
]);

/** The row in which the name of a column stands: where a first column has its own, else the one with the other names. */
function nameRow(cells: SheetCells, block: CellRange, names: number, column: number): number {
  if (isFirstHeading(cells, names, column)) return names;
  for (let row = block.top; row <= block.bottom; row++) if (isFirstHeading(cells, row, column)) return row;
  return names;
}

/** "Nguồn vốn" is over the names of sources where years stand beside it, also behind their total; else over amounts. */
function kindAt(cells: SheetCells, row: number, column: number): HeadingKind | undefined {
  const text = cells.text(row, column);
  const meaning = headingMeaning(text);
  if (meaning?.as === "time" && OF_YEARS.test(text) && holdsYears(cells, row, column)) return "year";
  if (meaning?.otherwise !== "name") return meaning?.as;
  const beside = headingMeaning(cells.text(row, column + 1))?.as === "total" ? column + 2 : column + 1;
  return headingYear(cells.text(row, beside)) === null ? meaning.as : "name";
}

/** "Năm thực hiện" over years may begin an envelope, "Thời gian" does not. */
const OF_YEARS = /^n[ăa]m(?!\p{L})/iu;

/** Blank in the header, and without words right below it, where a group that is not merged has its columns. */
function isGap(cells: SheetCells, block: CellRange, column: number): boolean {
  for (let row = block.top; row <= block.bottom; row++) if (cells.text(row, column) !== "") return false;
  return [1, 2].every((down) => !/\p{L}/u.test(cells.text(block.bottom + down, column)));
}
