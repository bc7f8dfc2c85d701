import { columnsOf, reorder, rowsOf, shared, type Area, type Line, type Value } from "../../workbook";
import { colourArgument } from "../colours";
import { excelError, invalidArgument, lacksMember } from "../excel-error";
import type { HostContext } from "../host-context";
import { refuseLocked, refuseWhenProtected } from "../locked-cells";
import { compareValues } from "../sort-order";
import { isLeftOut } from "./arguments";
import type { RangeSelf } from "./handles";

/** One Excel.SortField, with what is left out filled in. */
interface Field {
  readonly key: number;
  readonly ascending: boolean;
  readonly on: "Value" | "CellColor" | "FontColor";
  readonly color: string;
  readonly asNumber: boolean;
}

/** Sorts the lines of a range by fields, the first one counting most. Hidden lines stay where they are (as by hand). */
export function sortLines(
  { sheet, area }: RangeSelf,
  fields: unknown,
  { line, matchCase }: { readonly line: Line; readonly matchCase: boolean },
  context: HostContext,
  member: string,
): void {
  const count = line === "row" ? columnsOf(area) : rowsOf(area);
  const wanted = fieldsOf(fields, count, member);
  refuseWhenProtected(context, sheet, "allowSort", member);
  refuseLocked(context, sheet, area, member);
  // ASSUMPTION: the code; by hand merged cells cannot be sorted unless all are of one size.
  if (sheet.merges().some((merge) => shared(merge, area))) throw excelError("InvalidOperation", member);
  const [first, last] = line === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const hidden = (at: number): boolean => (line === "row" ? sheet.rowHidden(at) : sheet.columnHidden(at));
  const places = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (at) => !hidden(at),
  );
  const order = places.toSorted((a, b) => {
    for (const field of wanted) {
      const [x, y] = [a, b].map((at) =>
        line === "row" ? ([at, area.left + field.key] as const) : ([area.top + field.key, at] as const),
      );
      const found = x && y ? compare({ sheet, area }, x, y, field, matchCase) : 0;
      if (found !== 0) return found;
    }
    return a - b;
  });
  reorder(sheet, area, line, places, order);
  // Only the lines that moved are told (documented).
  const moved = places.filter((at, index) => at !== order[index]);
  if (moved.length > 0)
    context.workbook.tell({ kind: "sorted", sheetId: sheet.id, areas: runsOf(moved, area, line), line });
}

/** Lines side by side are one area. */
function runsOf(lines: readonly number[], area: Area, line: Line): readonly Area[] {
  const runs: (readonly [number, number])[] = [];
  for (const at of lines) {
    const last = runs.at(-1);
    if (last?.[1] === at - 1) runs[runs.length - 1] = [last[0], at];
    else runs.push([at, at]);
  }
  return runs.map(([first, last]) =>
    line === "row" ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last },
  );
}

type Place = readonly [number, number];

function compare({ sheet }: RangeSelf, a: Place, b: Place, field: Field, matchCase: boolean): number {
  if (field.on === "Value") {
    const value = (place: Place): Value => {
      const { value } = sheet.cell(...place);
      const number = field.asNumber && typeof value === "string" ? Number(value) : NaN;
      return Number.isNaN(number) ? value : number;
    };
    return compareValues(value(a), value(b), field.ascending, matchCase);
  }
  // What has the colour comes first, or last in descending order (as by hand).
  const has = (place: Place): number => {
    const { fillColor, fontColor } = sheet.look(...place);
    return Number((field.on === "CellColor" ? fillColor : fontColor) === field.color);
  };
  return field.ascending ? has(b) - has(a) : has(a) - has(b);
}

function fieldsOf(value: unknown, count: number, member: string): readonly Field[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument(member);
  return value.map((field: unknown) => fieldOf(field, count, member));
}

function fieldOf(value: unknown, count: number, member: string): Field {
  if (typeof value !== "object" || value === null) throw invalidArgument(member);
  const { key, ascending, sortOn, color, dataOption } = value as Partial<Record<string, unknown>>;
  if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= count)
    throw invalidArgument(member);
  const on = isLeftOut(sortOn) ? "Value" : sortOn;
  if (on === "Icon") throw lacksMember(`${member} by icons`);
  if (on !== "Value" && on !== "CellColor" && on !== "FontColor") throw invalidArgument(member);
  return {
    key,
    // Ascending unless it is said otherwise (ASSUMPTION: what is left out).
    ascending: ascending !== false,
    on,
    color: on === "Value" ? "" : colourArgument(color, member),
    asNumber: dataOption === "TextAsNumber",
  };
}
