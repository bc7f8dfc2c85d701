import type { Sheet, Workbook } from "../../workbook";
import { itemNotFound } from "../excel-error";
import type { HostObject, Kind } from "../kind";
import { worksheetObject } from "./handles";

/** In the order of their tabs; all of them unless only visible ones are asked for. */
export const visibleSheets = (workbook: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  workbook.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");

function neighbour(sheet: Sheet, visibleOnly: unknown, workbook: Workbook, step: 1 | -1): HostObject | null {
  const all = workbook.sheets();
  const from = all.findIndex(({ id }) => id === sheet.id);
  const beyond = step > 0 ? all.slice(from + 1) : all.slice(0, from).reverse();
  const found = beyond.find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  return found ? worksheetObject(found) : null;
}

/** ASSUMPTION: the code where there is none; the documentation says that it throws. */
function required(found: HostObject | null, member: string): HostObject {
  if (!found) throw itemNotFound(member);
  return found;
}

/** From a sheet to the one beside it. */
export const worksheetNeighbours: NonNullable<Kind<Sheet>["methods"]> = {
  GetNext: (sheet, [visibleOnly], { workbook }) =>
    required(neighbour(sheet, visibleOnly, workbook, 1), "Worksheet.getNext"),
  GetNextOrNullObject: (sheet, [visibleOnly], { workbook }) => neighbour(sheet, visibleOnly, workbook, 1),
  GetPrevious: (sheet, [visibleOnly], { workbook }) =>
    required(neighbour(sheet, visibleOnly, workbook, -1), "Worksheet.getPrevious"),
  GetPreviousOrNullObject: (sheet, [visibleOnly], { workbook }) =>
    neighbour(sheet, visibleOnly, workbook, -1),
};
