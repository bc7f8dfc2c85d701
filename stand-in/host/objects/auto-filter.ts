import { columnsOf, type Area } from "../../workbook";
import { excelError, invalidArgument, itemNotFound } from "../excel-error";
import { defineKind } from "../kind";
import { refuseWhenProtected } from "../locked-cells";
import { indexArgument, isLeftOut, rangeArgument } from "./arguments";
import {
  criteriaOf,
  criterionArgument,
  filteredArea,
  reapply,
  setCriterion,
  type FilterSelf,
} from "./filter-owner";
import { rangeObject } from "./handles";

const isSame = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** The filter of a sheet or of a table. */
export const autoFilter = defineKind<FilterSelf>({
  name: "AutoFilter",
  properties: {
    Criteria: (self) => {
      const area = filteredArea(self);
      const criteria = criteriaOf(self);
      // One for each column of what is filtered (documented).
      return area ? Array.from({ length: columnsOf(area) }, (_, index) => criteria[index] ?? null) : [];
    },
    Enabled: (self) => filteredArea(self) !== null,
    IsDataFiltered: (self) => criteriaOf(self).some((criterion) => criterion !== null),
  },
  methods: {
    /** [range, column counted from 0, criterion]: without a criterion it only puts the filter there (documented). */
    Apply: (self, [range, column, criterion], context) => {
      const member = "AutoFilter.apply";
      const { sheet } = self;
      refuseWhenProtected(context, sheet, "allowAutoFilter", member);
      const area = sheet.inGrid(rangeArgument(range, sheet, member));
      const before = filteredArea(self);
      if (self.tableId !== null && (!before || !isSame(area, before))) throw invalidArgument(member);
      // ASSUMPTION: another range ends the filter that was there.
      if (before && !isSame(area, before)) setCriterion(self, null, null, context, member);
      if (self.tableId === null && (!before || !isSame(area, before)))
        sheet.extras.filter = { area, criteria: [] };
      if (isLeftOut(column)) return undefined;
      const index = indexArgument(column, member);
      if (index >= columnsOf(area)) throw invalidArgument(member);
      if (!isLeftOut(criterion))
        setCriterion(self, index, criterionArgument(criterion, member), context, member);
      return undefined;
    },
    ClearColumnCriteria: (self, [column], context) => {
      const member = "AutoFilter.clearColumnCriteria";
      const area = filteredArea(self);
      const index = indexArgument(column, member);
      if (!area || index >= columnsOf(area)) throw invalidArgument(member);
      setCriterion(self, index, null, context, member);
      return undefined;
    },
    ClearCriteria: (self, _args, context) => {
      setCriterion(self, null, null, context, "AutoFilter.clearCriteria");
      return undefined;
    },
    GetRange: (self) => {
      const area = filteredArea(self);
      if (!area) throw itemNotFound("AutoFilter.getRange");
      return rangeObject(self.sheet, area);
    },
    GetRangeOrNullObject: (self) => {
      const area = filteredArea(self);
      return area && rangeObject(self.sheet, area);
    },
    Reapply: (self, _args, context) => {
      reapply(self, context, "AutoFilter.reapply");
      return undefined;
    },
    Remove: (self, _args, context) => {
      // ASSUMPTION: the filter of a table goes with its buttons, which are the table's own property.
      if (self.tableId !== null) throw excelError("UnsupportedOperation", "AutoFilter.remove");
      setCriterion(self, null, null, context, "AutoFilter.remove");
      delete self.sheet.extras.filter;
      return undefined;
    },
  },
});
