import { LAST_COLUMN, LAST_ROW, type Area, type Sheet } from "../../workbook";
import { itemNotFound } from "../excel-error";
import { defineKind } from "../kind";
import { indexArgument, isLeftOut, rangeArgument } from "./arguments";
import { rangeObject } from "./handles";

/** One row or column where no count is given (documented as optional). */
const countOf = (count: unknown, member: string): number =>
  isLeftOut(count) ? 1 : indexArgument(count, member);

export const freezePanes = defineKind<Sheet>({
  name: "WorksheetFreezePanes",
  methods: {
    /** From the first cell to the end of the range; null takes all away (documented). */
    FreezeAt: (sheet, [range]) => {
      if (isLeftOut(range)) sheet.view.frozen = { rows: 0, columns: 0 };
      else {
        const { bottom, right } = rangeArgument(range, sheet, "WorksheetFreezePanes.freezeAt");
        // ASSUMPTION: whole rows freeze rows alone, whole columns columns alone.
        const rows = bottom === LAST_ROW ? 0 : bottom + 1;
        sheet.view.frozen = { rows, columns: right === LAST_COLUMN ? 0 : right + 1 };
      }
      return undefined;
    },
    FreezeColumns: ({ view }, [count]) => {
      view.frozen = { ...view.frozen, columns: countOf(count, "WorksheetFreezePanes.freezeColumns") };
      return undefined;
    },
    FreezeRows: ({ view }, [count]) => {
      view.frozen = { ...view.frozen, rows: countOf(count, "WorksheetFreezePanes.freezeRows") };
      return undefined;
    },
    GetLocation: (sheet) => {
      const area = locationOf(sheet);
      if (!area) throw itemNotFound("WorksheetFreezePanes.getLocation");
      return rangeObject(sheet, area);
    },
    GetLocationOrNullObject: (sheet) => {
      const area = locationOf(sheet);
      return area && rangeObject(sheet, area);
    },
    Unfreeze: ({ view }) => {
      view.frozen = { rows: 0, columns: 0 };
      return undefined;
    },
  },
});

/** ASSUMPTION: frozen rows alone are whole rows, frozen columns alone whole columns. */
function locationOf({ view }: Sheet): Area | null {
  const { rows, columns } = view.frozen;
  if (rows + columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  };
}
