import type ExcelJS from "exceljs";
import { around, type Area, type Look, type Sheet } from "../../workbook";
import type { Before } from "../moved/before";
import { writeContent } from "./content";
import { writeFormat, writeLook } from "./look";
import { writeLines } from "./lines";
import { addMerges, dropMerges } from "./merges";
import { writePage } from "./page";
import { writeView } from "./view";

/**
 * Writes into a sheet of the file what is not as it was.
 * @param then the sheet as the file had it; null for one that was added
 */
export function writeSheet(
  file: ExcelJS.Worksheet,
  then: Before | null,
  now: Sheet,
  hasOwnHeight: (row: number) => boolean,
): void {
  const area = usedThenOrNow(then, now);
  dropMerges(file, then, now);
  if (area) {
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) writeCell(file, then, now, row, column);
    writeLines(file, area, then, now, hasOwnHeight);
  }
  addMerges(file, then, now);
  writeView(file, then, now);
  writePage(file, then, now);
}

function usedThenOrNow(then: Before | null, now: Sheet): Area | null {
  const before = then?.usedArea(false) ?? null;
  const after = now.usedArea(false);
  return before && after ? around(before, after) : (after ?? before);
}

function writeCell(
  file: ExcelJS.Worksheet,
  then: Before | null,
  now: Sheet,
  row: number,
  column: number,
): void {
  const content = now.cell(row, column);
  const before = then?.cell(row, column);
  const look = now.look(row, column);
  const lookBefore: Look | null = then?.look(row, column) ?? null;
  const changed = !before || !same([before.value, before.formula], [content.value, content.formula]);
  const restyled = !same(look, lookBefore);
  const reformatted = content.format !== (before?.format ?? "General");
  if (!(changed || restyled || reformatted)) return;
  const cell = file.getCell(row + 1, column + 1);
  if (changed) writeContent(cell, content);
  if (restyled) writeLook(cell, look, lookBefore);
  if (reformatted) writeFormat(cell, content.format);
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
