import { contains, oneCell, type Area, type Sheet } from "../../workbook";
import { itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import type { Kind } from "../kind";
import { searching } from "../search";
import { rangeAreasObject } from "./handles";

/** Cells whose shown text is what is looked for. */
function found(
  sheet: Sheet,
  [text, criteria]: readonly unknown[],
  context: HostContext,
  member: string,
): Area[] {
  const isWanted = searching(text, criteria, member);
  const used = sheet.usedArea(true);
  if (!used) return [];
  const areas: Area[] = [];
  for (let row = used.top; row <= used.bottom; row += 1)
    for (let column = used.left; column <= used.right; column += 1) {
      if (isWanted(context.workbook.textOf(sheet.cell(row, column)))) add(areas, row, column);
    }
  return areas;
}

/** ASSUMPTION: cells side by side are one area. */
function add(areas: Area[], row: number, column: number): void {
  const last = areas.at(-1);
  if (last?.top === row && contains(last, { row, column: column - 1 })) {
    areas[areas.length - 1] = { ...last, right: column };
    return;
  }
  areas.push(oneCell(row, column));
}

export const worksheetFinding: NonNullable<Kind<Sheet>["methods"]> = {
  /** ItemNotFound where there is none (documented). */
  FindAll: (sheet, args, context) => {
    const areas = found(sheet, args, context, "Worksheet.findAll");
    if (areas.length === 0) throw itemNotFound("Worksheet.findAll");
    return rangeAreasObject(sheet, areas);
  },
  FindAllOrNullObject: (sheet, args, context) => {
    const areas = found(sheet, args, context, "Worksheet.findAllOrNullObject");
    return areas.length === 0 ? null : rangeAreasObject(sheet, areas);
  },
};
