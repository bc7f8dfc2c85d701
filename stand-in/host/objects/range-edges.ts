import {
  columnsOf,
  contains,
  LAST_COLUMN,
  LAST_ROW,
  oneCell,
  rowsOf,
  type Area,
  type Cell,
  type Sheet,
} from "../../workbook";
import { invalidArgument } from "../excel-error";
import type { HostObject, Kind } from "../kind";
import { isLeftOut, rangeArgument, withinSheet } from "./arguments";
import { rangeObject, type RangeSelf } from "./handles";

const STEPS: Readonly<Record<string, Cell>> = {
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
};

const isFilled = (sheet: Sheet, { row, column }: Cell): boolean => {
  const { value, formula } = sheet.cell(row, column);
  return value !== null || formula !== null;
};

/** Where Ctrl and an arrow lead (documented): the last filled cell of a run, else the next filled one, else the sheet's end. */
function edgeFrom(sheet: Sheet, from: Cell, step: Cell): Cell {
  const end: Cell = {
    row: step.row < 0 ? 0 : step.row > 0 ? LAST_ROW : from.row,
    column: step.column < 0 ? 0 : step.column > 0 ? LAST_COLUMN : from.column,
  };
  const used = sheet.usedArea(true);
  const next = (cell: Cell): Cell => ({ row: cell.row + step.row, column: cell.column + step.column });
  const inUse = (cell: Cell): boolean =>
    used !== null && contains(used, cell) && cell.row >= 0 && cell.column >= 0;
  let cell = next(from);
  const run = isFilled(sheet, from) && inUse(cell) && isFilled(sheet, cell);
  if (run) {
    while (inUse(next(cell)) && isFilled(sheet, next(cell))) cell = next(cell);
    return cell;
  }
  const ahead = (at: Cell): boolean =>
    used !== null &&
    (step.row > 0
      ? at.row <= used.bottom
      : step.row < 0
        ? at.row >= used.top
        : step.column > 0
          ? at.column <= used.right
          : at.column >= used.left);
  while (ahead(cell)) {
    if (inUse(cell) && isFilled(sheet, cell)) return cell;
    cell = next(cell);
  }
  return end;
}

function reached({ sheet, area }: RangeSelf, [way, active]: readonly unknown[], member: string): Cell {
  const step = typeof way === "string" ? STEPS[way] : undefined;
  if (!step) throw invalidArgument(member);
  // The active cell is the top left one of the range unless another is given (documented).
  const start = isLeftOut(active) ? area : rangeArgument(active, sheet, member);
  const from = { row: start.top, column: start.left };
  if (!contains(area, from)) throw invalidArgument(member);
  return edgeFrom(sheet, from, step);
}

/** Lines beside a range: positive counts go away from it, negative ones into it (documented). */
function beside(
  { sheet, area }: RangeSelf,
  count: unknown,
  place: (area: Area, count: number) => Area,
  member: string,
): HostObject {
  const wanted = isLeftOut(count) ? 1 : count;
  if (typeof wanted !== "number" || !Number.isInteger(wanted) || wanted === 0) throw invalidArgument(member);
  return rangeObject(sheet, withinSheet(place(area, wanted), member));
}

/** The cells around, up to blank rows and columns (documented). */
function regionAround({ sheet, area }: RangeSelf): Area {
  let region = oneCell(area.top, area.left);
  const filled = (part: Area): boolean =>
    part.top >= 0 &&
    part.left >= 0 &&
    part.bottom <= LAST_ROW &&
    part.right <= LAST_COLUMN &&
    sheet.usedArea(true, part) !== null;
  for (let grown = true; grown;) {
    grown = false;
    const { top, left, bottom, right } = region;
    const [l, r] = [Math.max(0, left - 1), Math.min(LAST_COLUMN, right + 1)];
    const [t, b] = [Math.max(0, top - 1), Math.min(LAST_ROW, bottom + 1)];
    const next = {
      top: filled({ top: top - 1, bottom: top - 1, left: l, right: r }) ? top - 1 : top,
      bottom: filled({ top: bottom + 1, bottom: bottom + 1, left: l, right: r }) ? bottom + 1 : bottom,
      left: filled({ left: left - 1, right: left - 1, top: t, bottom: b }) ? left - 1 : left,
      right: filled({ left: right + 1, right: right + 1, top: t, bottom: b }) ? right + 1 : right,
    };
    grown = rowsOf(next) > rowsOf(region) || columnsOf(next) > columnsOf(region);
    region = next;
  }
  return region;
}

export const rangeEdges: NonNullable<Kind<RangeSelf>["methods"]> = {
  GetColumnsAfter: (self, [count]) =>
    beside(
      self,
      count,
      (area, n) =>
        n > 0
          ? { ...area, left: area.right + 1, right: area.right + n }
          : { ...area, left: area.right + n + 1 },
      "Range.getColumnsAfter",
    ),
  GetColumnsBefore: (self, [count]) =>
    beside(
      self,
      count,
      (area, n) =>
        n > 0
          ? { ...area, left: area.left - n, right: area.left - 1 }
          : { ...area, right: area.left - n - 1 },
      "Range.getColumnsBefore",
    ),
  /** From the range to the edge. */
  GetExtendedRange: (self, args) => {
    const edge = reached(self, args, "Range.getExtendedRange");
    const { area } = self;
    return rangeObject(self.sheet, {
      top: Math.min(area.top, edge.row),
      left: Math.min(area.left, edge.column),
      bottom: Math.max(area.bottom, edge.row),
      right: Math.max(area.right, edge.column),
    });
  },
  GetRangeEdge: (self, args) => {
    const { row, column } = reached(self, args, "Range.getRangeEdge");
    return rangeObject(self.sheet, oneCell(row, column));
  },
  GetRowsAbove: (self, [count]) =>
    beside(
      self,
      count,
      (area, n) =>
        n > 0 ? { ...area, top: area.top - n, bottom: area.top - 1 } : { ...area, bottom: area.top - n - 1 },
      "Range.getRowsAbove",
    ),
  GetRowsBelow: (self, [count]) =>
    beside(
      self,
      count,
      (area, n) =>
        n > 0
          ? { ...area, top: area.bottom + 1, bottom: area.bottom + n }
          : { ...area, top: area.bottom + n + 1 },
      "Range.getRowsBelow",
    ),
  GetSurroundingRegion: (self) => rangeObject(self.sheet, regionAround(self)),
};
