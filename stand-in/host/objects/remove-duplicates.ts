import { columnsOf, reorder, type Sheet } from "../../workbook";
import { invalidArgument } from "../excel-error";
import { defineKind, HostObject, type Kind } from "../kind";
import { refuseLocked } from "../locked-cells";
import { isLeftOut } from "./arguments";
import type { RangeSelf } from "./handles";

const MEMBER = "Range.removeDuplicates";

/** What came of it. */
interface Removal {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

export const removeDuplicatesResult = defineKind<Removal>({
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: ({ removed }) => removed,
    UniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining,
  },
});

/** Rows are the same where their cells in these columns are, whatever the case of texts (as by hand). */
function keyOf(sheet: Sheet, row: number, columns: readonly number[]): string {
  return JSON.stringify(
    columns.map((column) => {
      const { value } = sheet.cell(row, column);
      return typeof value === "string" ? value.toLowerCase() : value;
    }),
  );
}

export const rangeDuplicates: NonNullable<Kind<RangeSelf>["methods"]> = {
  /**
   * [columns counted from 0, whether the first row is headers]: the rows that are left move up within the range.
   * ASSUMPTION: the places at its end become blank and keep how they look.
   */
  RemoveDuplicates: ({ sheet, area }, [columns, includesHeader], context) => {
    // ASSUMPTION: blank rows at the end are no rows to compare.
    const filled = sheet.usedArea(true, area);
    const used = { ...sheet.inGrid(area), bottom: filled?.bottom ?? area.top };
    if (!Array.isArray(columns)) throw invalidArgument(MEMBER);
    const asked = columns.map((column: unknown) => {
      if (typeof column !== "number" || column < 0 || column >= columnsOf(used))
        throw invalidArgument(MEMBER);
      return used.left + column;
    });
    refuseLocked(context, sheet, used, MEMBER);
    const top = used.top + (isLeftOut(includesHeader) || includesHeader === false ? 0 : 1);
    const rows = Array.from({ length: used.bottom - top + 1 }, (_, index) => top + index);
    const seen = new Set<string>();
    const left = rows.filter((row) => {
      const key = keyOf(sheet, row, asked);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
    reorder(sheet, used, "row", rows.slice(0, left.length), left);
    if (left.length < rows.length)
      sheet.clear({ ...used, top: top + left.length }, { contents: true, looks: false });
    const removed = rows.length - left.length;
    return new HostObject("RemoveDuplicatesResult", {
      removed,
      uniqueRemaining: left.length,
    } satisfies Removal);
  },
};
