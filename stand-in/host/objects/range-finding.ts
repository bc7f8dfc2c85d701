import { columnsOf, LAST_COLUMN, rowsOf, WHOLE_SHEET, type Cell } from "../../workbook";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import type { HostObject, Kind } from "../kind";
import { refuseLocked } from "../locked-cells";
import { formulaOrValue } from "../plain-value";
import { searching } from "../search";
import { rangeObject, type RangeSelf } from "./handles";
import { writeValues } from "./range-writing";

/** From one cell the whole sheet is searched, beginning after it (documented); ASSUMPTION: row by row. */
function find(
  { sheet, area }: RangeSelf,
  [text, criteria]: readonly unknown[],
  { workbook }: HostContext,
  member: string,
): HostObject | null {
  const isWanted = searching(text, criteria, member);
  const one = rowsOf(area) * columnsOf(area) === 1;
  const within = sheet.usedArea(true, one ? WHOLE_SHEET : area);
  if (!within) return null;
  const backwards = (criteria as Partial<Record<string, unknown>>)["searchDirection"] === "Backwards";
  const found: Cell[] = [];
  for (let row = within.top; row <= within.bottom; row += 1)
    for (let column = within.left; column <= within.right; column += 1)
      if (isWanted(workbook.textOf(sheet.cell(row, column)))) found.push({ row, column });
  const place = ({ row, column }: Cell): number => row * (LAST_COLUMN + 1) + column;
  const start = one ? place({ row: area.top, column: area.left }) : -1;
  const cell = backwards
    ? (found.findLast((each) => start < 0 || place(each) < start) ?? found.at(-1))
    : (found.find((each) => place(each) > start) ?? found[0]);
  return cell
    ? rangeObject(sheet, { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column })
    : null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How often it was replaced (documented). Found is what stands in the formula bar, as by hand. */
function replaceAll(
  self: RangeSelf,
  [text, replacement, criteria]: readonly unknown[],
  context: HostContext,
): number {
  const member = "Range.replaceAll";
  if (typeof replacement !== "string") throw invalidArgument(member);
  const isWanted = searching(text, criteria, member);
  const { completeMatch, matchCase } = criteria as Partial<Record<string, unknown>>;
  const { sheet, area } = self;
  const within = sheet.usedArea(true, area);
  if (!within) return 0;
  refuseLocked(context, sheet, within, member);
  const pattern = new RegExp(escaped(String(text)), matchCase === true ? "gu" : "giu");
  let count = 0;
  for (let row = within.top; row <= within.bottom; row += 1)
    for (let column = within.left; column <= within.right; column += 1) {
      const before = String(formulaOrValue(sheet.cell(row, column)));
      if (!isWanted(before)) continue;
      count += completeMatch === true ? 1 : (before.match(pattern)?.length ?? 0);
      const after = before.replace(pattern, () => replacement);
      const cell = { top: row, bottom: row, left: column, right: column };
      writeValues({ sheet, area: cell }, after, context, member);
    }
  return count;
}

export const rangeFinding: NonNullable<Kind<RangeSelf>["methods"]> = {
  /** ItemNotFound where there is none (documented). */
  Find: (self, args, context) => {
    const found = find(self, args, context, "Range.find");
    if (!found) throw itemNotFound("Range.find");
    return found;
  },
  FindOrNullObject: (self, args, context) => find(self, args, context, "Range.findOrNullObject"),
  ReplaceAll: (self, args, context) => ({ value: replaceAll(self, args, context) }),
};
