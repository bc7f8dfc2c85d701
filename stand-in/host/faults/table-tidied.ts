import { reorder, shared, type Area, type Sheet } from "../../workbook";
import { before } from "./second-person";

/** The rows of the area that is given, or the longest block under the first used row that no merged cell touches. */
export const rowsSorted = before((_workbook, sheet, { area }) => {
  const block = area ?? unmergedRows(sheet);
  if (!block) return;
  const rows = rowsOf(block);
  reorder(sheet, block, "row", rows, rows.toReversed());
});

/** A filter hides rows: those of the area that is given, or every second one under the first used row. */
export const rowsFiltered = before((_workbook, sheet, { area }) => {
  const used = sheet.usedArea(true);
  const hidden = area ? rowsOf(area) : used ? rowsOf(used).filter((_row, index) => index % 2 === 1) : [];
  for (const row of hidden) sheet.setRowsHidden(row, row, true);
});

/** The area that is given becomes one cell, or the first two cells of the last used row do. */
export const cellsMerged = before((_workbook, sheet, { area }) => {
  const used = sheet.usedArea(true);
  const merged = area ?? (used && { ...used, top: used.bottom, right: used.left + 1 });
  if (merged) sheet.merge([merged]);
});

const rowsOf = ({ top, bottom }: Area): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

function unmergedRows(sheet: Sheet): Area | null {
  const used = sheet.usedArea(true);
  if (!used) return null;
  const merges = sheet.merges();
  const blocks: Area[] = [];
  for (const row of rowsOf(used).slice(1)) {
    const line: Area = { ...used, top: row, bottom: row };
    if (merges.some((merge) => shared(merge, line))) continue;
    const last = blocks.at(-1);
    if (last?.bottom === row - 1) blocks[blocks.length - 1] = { ...last, bottom: row };
    else blocks.push(line);
  }
  const height = ({ top, bottom }: Area): number => bottom - top;
  return blocks.toSorted((a, b) => height(b) - height(a))[0] ?? null;
}
