import { around, columnsOf, LAST_COLUMN, LAST_ROW, oneCell, rowsOf, shared } from "../../workbook";
import { invalidArgument, itemNotFound, wrongShape } from "../excel-error";
import type { HostObject, Kind } from "../kind";
import { indexArgument, rangeArgument, withinSheet } from "./arguments";
import { rangeObject, type RangeSelf } from "./handles";

const delta = (value: unknown, member: string): number => {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(member);
  return value;
};

function used({ sheet, area }: RangeSelf, valuesOnly: unknown): HostObject | null {
  const found = sheet.usedArea(valuesOnly === true, area);
  return found && rangeObject(sheet, found);
}

/** From a range to another one. */
export const rangeNavigation: NonNullable<Kind<RangeSelf>["methods"]> = {
  GetAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) => {
    const member = "Range.getAbsoluteResizedRange";
    const bottom = area.top + indexArgument(rows, member) - 1;
    const right = area.left + indexArgument(columns, member) - 1;
    return rangeObject(sheet, withinSheet({ ...area, bottom, right }, member));
  },
  GetBoundingRect: ({ sheet, area }, [other]) =>
    rangeObject(sheet, around(area, rangeArgument(other, sheet, "Range.getBoundingRect"))),
  /** May lie outside of the range, within the sheet (documented). */
  GetCell: ({ sheet, area }, [row, column]) => {
    const top = area.top + delta(row, "Range.getCell");
    const left = area.left + delta(column, "Range.getCell");
    return rangeObject(sheet, withinSheet(oneCell(top, left), "Range.getCell"));
  },
  GetColumn: ({ sheet, area }, [column]) => {
    const left = area.left + indexArgument(column, "Range.getColumn");
    if (left > area.right) throw invalidArgument("Range.getColumn");
    return rangeObject(sheet, { ...area, left, right: left });
  },
  GetEntireColumn: ({ sheet, area }) => rangeObject(sheet, { ...area, top: 0, bottom: LAST_ROW }),
  GetEntireRow: ({ sheet, area }) => rangeObject(sheet, { ...area, left: 0, right: LAST_COLUMN }),
  GetIntersection: ({ sheet, area }, [other]) => {
    const common = shared(area, rangeArgument(other, sheet, "Range.getIntersection"));
    if (!common) throw itemNotFound("Range.getIntersection");
    return rangeObject(sheet, common);
  },
  GetIntersectionOrNullObject: ({ sheet, area }, [other]) => {
    const common = shared(area, rangeArgument(other, sheet, "Range.getIntersectionOrNullObject"));
    return common && rangeObject(sheet, common);
  },
  GetLastCell: ({ sheet, area }) => rangeObject(sheet, oneCell(area.bottom, area.right)),
  GetLastColumn: ({ sheet, area }) => rangeObject(sheet, { ...area, left: area.right }),
  GetLastRow: ({ sheet, area }) => rangeObject(sheet, { ...area, top: area.bottom }),
  GetOffsetRange: ({ sheet, area }, [rows, columns]) => {
    const down = delta(rows, "Range.getOffsetRange");
    const across = delta(columns, "Range.getOffsetRange");
    const moved = {
      top: area.top + down,
      left: area.left + across,
      bottom: area.bottom + down,
      right: area.right + across,
    };
    return rangeObject(sheet, withinSheet(moved, "Range.getOffsetRange"));
  },
  GetResizedRange: ({ sheet, area }, [rows, columns]) => {
    const bottom = area.bottom + delta(rows, "Range.getResizedRange");
    const right = area.right + delta(columns, "Range.getResizedRange");
    // A corner that goes above or left of the first one makes the range between both, as Microsoft's "patterns" sample has it.
    const between = around(oneCell(area.top, area.left), {
      top: Math.min(bottom, area.top),
      left: Math.min(right, area.left),
      bottom,
      right,
    });
    return rangeObject(sheet, withinSheet(between, "Range.getResizedRange"));
  },
  GetRow: ({ sheet, area }, [row]) => {
    const top = area.top + indexArgument(row, "Range.getRow");
    if (top > area.bottom) throw invalidArgument("Range.getRow");
    return rangeObject(sheet, { ...area, top, bottom: top });
  },
  GetUsedRange: (self, [valuesOnly]) => {
    const range = used(self, valuesOnly);
    if (!range) throw itemNotFound("Range.getUsedRange");
    return range;
  },
  GetUsedRangeOrNullObject: (self, [valuesOnly]) => used(self, valuesOnly),
  /** Sent before the chunks of a big write: the whole must have the range's size. */
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw wrongShape();
    return { value: null };
  },
};
