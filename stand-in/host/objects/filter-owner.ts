import type { Area, FilterCriteria, FilterCriterion, Sheet } from "../../workbook";
import { invalidArgument } from "../excel-error";
import { applyFilter } from "../filtering";
import type { HostContext } from "../host-context";
import { refuseWhenProtected } from "../locked-cells";
import { isLeftOut } from "./arguments";
import { dataOf, factsOf, setFacts } from "./table-facts";

/** Whose filter: a table's, or the sheet's own where no table is named. */
export interface FilterSelf {
  readonly sheet: Sheet;
  readonly tableId: string | null;
}

export interface ColumnFilterSelf extends FilterSelf {
  readonly tableId: string;
  /** Counted from 0 within the table. */
  readonly index: number;
}

/** What is filtered, with its headers; null where a sheet has no filter. */
export function filteredArea({ sheet, tableId }: FilterSelf): Area | null {
  return tableId === null ? (sheet.extras.filter?.area ?? null) : factsOf({ sheet, id: tableId }).area;
}

export function criteriaOf({ sheet, tableId }: FilterSelf): FilterCriteria {
  return tableId === null
    ? (sheet.extras.filter?.criteria ?? [])
    : (factsOf({ sheet, id: tableId }).criteria ?? []);
}

/** Sets the criterion of one column, or of every column where none is named; null lets everything through. */
export function setCriterion(
  self: FilterSelf,
  index: number | null,
  criterion: FilterCriterion | null,
  context: HostContext,
  member: string,
): void {
  const criteria = index === null ? [] : [...criteriaOf(self)];
  if (index !== null) {
    while (criteria.length <= index) criteria.push(null);
    criteria[index] = criterion;
  }
  refuseWhenProtected(context, self.sheet, "allowAutoFilter", member);
  filterBy(self, criteria, context, member);
}

/** Looks again at what the rows hold now (documented for reapply). */
export const reapply = (self: FilterSelf, context: HostContext, member: string): void => {
  filterBy(self, criteriaOf(self), context, member);
};

function filterBy(self: FilterSelf, criteria: FilterCriteria, context: HostContext, member: string): void {
  const body = bodyOf(self);
  if (body) applyFilter(context.workbook, self.sheet, body, criteria, member);
  if (self.tableId !== null) setFacts({ sheet: self.sheet, id: self.tableId }, { criteria });
  else if (self.sheet.extras.filter) self.sheet.extras.filter = { ...self.sheet.extras.filter, criteria };
}

function bodyOf({ sheet, tableId }: FilterSelf): Area | null {
  if (tableId !== null) return dataOf(factsOf({ sheet, id: tableId }));
  const area = sheet.extras.filter?.area;
  return area ? { ...area, top: area.top + 1 } : null;
}

const TEXTS = ["criterion1", "criterion2", "operator", "color", "dynamicCriteria"] as const;

/** An Excel.FilterCriteria as it came. */
export function criterionArgument(value: unknown, member: string): FilterCriterion {
  if (typeof value !== "object" || value === null) throw invalidArgument(member);
  const given = value as Partial<Record<string, unknown>>;
  if (typeof given["filterOn"] !== "string") throw invalidArgument(member);
  const texts = Object.fromEntries(
    TEXTS.flatMap((name) => {
      const text = given[name];
      return isLeftOut(text) ? [] : [[name, textArgument(text, member)] as const];
    }),
  );
  const { values } = given;
  if (!isLeftOut(values) && !Array.isArray(values)) throw invalidArgument(member);
  return {
    filterOn: given["filterOn"],
    ...texts,
    ...(isLeftOut(values) ? {} : { values: values as NonNullable<FilterCriterion["values"]> }),
  };
}

/** Samples give numbers where a text is documented, and Excel takes them. */
function textArgument(value: unknown, member: string): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") throw invalidArgument(member);
  return value;
}
