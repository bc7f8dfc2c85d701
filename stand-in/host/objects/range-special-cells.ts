import { isErrorValue, shared, type Area, type CellContent } from "../../workbook";
import { invalidArgument, itemNotFound, lacksMember } from "../excel-error";
import type { HostObject, Kind } from "../kind";
import { isLeftOut } from "./arguments";
import { rangeAreasObject, type RangeSelf } from "./handles";

/** Excel.SpecialCellValueType: the letters of "ErrorsLogicalNumbersText" name the kinds of values. */
function ofKind(wanted: unknown, member: string): (content: CellContent) => boolean {
  if (isLeftOut(wanted) || wanted === "All") return () => true;
  if (typeof wanted !== "string" || !/^(Errors)?(Logical)?(Numbers)?(Text)?$/.test(wanted) || wanted === "")
    throw invalidArgument(member);
  return ({ value }) => {
    if (isErrorValue(value)) return wanted.includes("Errors");
    if (typeof value === "boolean") return wanted.includes("Logical");
    return wanted.includes(typeof value === "number" ? "Numbers" : "Text");
  };
}

function condition(type: unknown, valueType: unknown, member: string): (content: CellContent) => boolean {
  const isWanted = ofKind(valueType, member);
  switch (type) {
    case "Blanks":
      return ({ value, formula }) => value === null && formula === null;
    case "Constants":
      return (content) => content.formula === null && content.value !== null && isWanted(content);
    case "Formulas":
      return (content) => content.formula !== null && isWanted(content);
    default:
      throw typeof type === "string" ? lacksMember(`${member}("${type}")`) : invalidArgument(member);
  }
}

/** Cells side by side in a row, and equal rows below one another, make one area. */
function found({ sheet, area }: RangeSelf, isWanted: (content: CellContent) => boolean): readonly Area[] {
  // Blanks too are looked for within what is used, as in Excel.
  const used = sheet.usedArea(false, area);
  const within = used && shared(area, used);
  const areas: Area[] = [];
  for (let row = within?.top ?? 0; within && row <= within.bottom; row += 1) {
    let left = -1;
    for (let column = within.left; column <= within.right + 1; column += 1) {
      const wanted = column <= within.right && isWanted(sheet.cell(row, column));
      if (wanted && left < 0) left = column;
      if (wanted || left < 0) continue;
      join(areas, { top: row, bottom: row, left, right: column - 1 });
      left = -1;
    }
  }
  return areas;
}

function join(areas: Area[], run: Area): void {
  const above = areas.findIndex(
    ({ left, right, bottom }) => left === run.left && right === run.right && bottom === run.top - 1,
  );
  const area = areas[above];
  if (area) areas[above] = { ...area, bottom: run.bottom };
  else areas.push(run);
}

function special(self: RangeSelf, args: readonly unknown[], member: string): HostObject | null {
  const areas = found(self, condition(args[0], args[1], member));
  return areas.length === 0 ? null : rangeAreasObject(self.sheet, areas);
}

export const rangeSpecialCells: NonNullable<Kind<RangeSelf>["methods"]> = {
  /** ItemNotFound when there are none (documented). */
  GetSpecialCells: (self, args) => {
    const areas = special(self, args, "Range.getSpecialCells");
    if (!areas) throw itemNotFound("Range.getSpecialCells");
    return areas;
  },
  GetSpecialCellsOrNullObject: (self, args) => special(self, args, "Range.getSpecialCellsOrNullObject"),
};
