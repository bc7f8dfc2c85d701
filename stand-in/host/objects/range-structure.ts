import {
  columnsOf,
  isTorn,
  LAST_COLUMN,
  LAST_ROW,
  rowsOf,
  type Area,
  type ShiftDirection,
} from "../../workbook";
import { excelError, invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import type { Kind } from "../kind";
import { refuseDeletion, refuseLocked, refuseWhenProtected } from "../locked-cells";
import { rangeObject, type RangeSelf } from "./handles";

const isRows = (area: Area): boolean => columnsOf(area) > LAST_COLUMN;
const isColumns = (area: Area): boolean => rowsOf(area) > LAST_ROW;

function direction<Way extends ShiftDirection>(value: unknown, ways: readonly Way[], member: string): Way {
  const way = ways.find((known) => known === value);
  if (!way) throw invalidArgument(member);
  return way;
}

/** ASSUMPTION: a block that would tear a merged cell apart is refused, in the words for moving cells of a table. */
function refuseTorn({ sheet, area }: RangeSelf, way: ShiftDirection, member: string): void {
  if (isRows(area) || isColumns(area)) return;
  if (sheet.merges().some((merge) => isTorn(merge, { area, direction: way })))
    throw excelError("InsertDeleteConflict", member);
}

function refuseInsertion({ sheet, area }: RangeSelf, context: HostContext): void {
  const member = "Range.insert";
  if (isRows(area)) refuseWhenProtected(context, sheet, "allowInsertRows", member);
  else if (isColumns(area)) refuseWhenProtected(context, sheet, "allowInsertColumns", member);
  else refuseLocked(context, sheet, area, member);
}

function refuseRemoval({ sheet, area }: RangeSelf, context: HostContext): void {
  const member = "Range.delete";
  if (isRows(area)) refuseDeletion(context, sheet, area, "allowDeleteRows", member);
  else if (isColumns(area)) refuseDeletion(context, sheet, area, "allowDeleteColumns", member);
  else refuseLocked(context, sheet, area, member);
}

export const rangeStructure: NonNullable<Kind<RangeSelf>["methods"]> = {
  Delete: (self, [shift], context) => {
    const way = direction(shift, ["Up", "Left"], "Range.delete");
    refuseRemoval(self, context);
    refuseTorn(self, way, "Range.delete");
    self.sheet.remove(self.area, way);
    return undefined;
  },
  /** Gives the range at the now blank space (documented). */
  Insert: (self, [shift], context) => {
    const way = direction(shift, ["Down", "Right"], "Range.insert");
    refuseInsertion(self, context);
    refuseTorn(self, way, "Range.insert");
    self.sheet.insert(self.area, way);
    return rangeObject(self.sheet, self.area);
  },
  /** Across: each row for itself (documented). Only the top left cell keeps what it holds. */
  Merge: ({ sheet, area }, [across], context) => {
    refuseWhenProtected(context, sheet, "allowFormatCells", "Range.merge");
    refuseLocked(context, sheet, area, "Range.merge");
    const rows = Array.from({ length: across === true ? rowsOf(area) : 0 }, (_, row) => ({
      ...area,
      top: area.top + row,
      bottom: area.top + row,
    }));
    sheet.merge(across === true ? rows : [area]);
    return undefined;
  },
  Unmerge: ({ sheet, area }, _args, context) => {
    refuseWhenProtected(context, sheet, "allowFormatCells", "Range.unmerge");
    sheet.unmerge(area);
    return undefined;
  },
};
