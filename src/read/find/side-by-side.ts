import { headingMeaning, type HeadingKind } from "../../knowledge";
import type { CellRange } from "../../plan";
import { filledBetween, type SheetCells } from "../sheet-cells";
import { beginsTable, headingRow } from "./header-row";

const FIRST: readonly (HeadingKind | undefined)[] = ["number", "name", "year"];

/**
 * A header block parted where a second table stands beside the first: "STT | Nội dung | … | STT | Nội dung | …",
 * or another first column behind a blank one. `row` holds the names of the columns.
 */
export function sideBySide(cells: SheetCells, block: CellRange, row: number): readonly CellRange[] {
  const starts: number[] = [];
  let seen = new Set<HeadingKind>();
  for (const column of filledBetween(cells, row, block.left, block.right)) {
    const kind = headingMeaning(cells.text(row, column))?.as;
    const named = seen.has("name") || seen.has("year");
    const again =
      kind === "number" ? named : FIRST.includes(kind) && named && isGap(cells, block, column - 1);
    if (again) {
      starts.push(column);
      seen = new Set();
    }
    if (kind !== undefined) seen.add(kind);
  }
  if (starts.length === 0) return [block];
  const parts = [block.left, ...starts].map((left, at) =>
    trimmed(cells, { ...block, left, right: (starts[at] ?? block.right + 1) - 1 }),
  );
  const all = parts.every((part) => {
    const found = headingRow(cells, row, part.left, part.right);
    return found !== null && beginsTable(found);
  });
  return all ? parts : [block];
}

function isGap(cells: SheetCells, block: CellRange, column: number): boolean {
  for (let row = block.top; row <= block.bottom; row++) if (cells.text(row, column) !== "") return false;
  return true;
}

/** Without the blank columns that part it from the next. */
function trimmed(cells: SheetCells, part: CellRange): CellRange {
  let { right } = part;
  const merged = (column: number): boolean => {
    const merge = cells.mergeOf(part.top, column);
    return merge !== null && merge.left >= part.left && cells.text(merge.top, merge.left) !== "";
  };
  while (right > part.left && isGap(cells, part, right) && !merged(right)) right--;
  return { ...part, right };
}
