import type { FilterCriterion } from "../../workbook";
import type { HostContext } from "../host-context";
import { defineKind, type Kind } from "../kind";
import { isLeftOut } from "./arguments";
import { criteriaOf, criterionArgument, setCriterion, type ColumnFilterSelf } from "./filter-owner";

type Method = NonNullable<Kind<ColumnFilterSelf>["methods"]>[string];

/** A short way to `apply` (documented): the criterion from the arguments. */
const applying =
  (name: string, criterion: (args: readonly unknown[]) => Record<string, unknown>): Method =>
  (self, args, context) => {
    apply(self, criterion(args), context, `Filter.${name}`);
    return undefined;
  };

function apply(self: ColumnFilterSelf, criterion: unknown, context: HostContext, member: string): void {
  setCriterion(self, self.index, criterionArgument(criterion, member), context, member);
}

const counted =
  (filterOn: string) =>
  ([count]: readonly unknown[]): Record<string, unknown> => ({ filterOn, criterion1: count });

const coloured =
  (filterOn: string) =>
  ([color]: readonly unknown[]): Record<string, unknown> => ({ filterOn, color });

/** The filter of a table's column. */
export const filter = defineKind<ColumnFilterSelf>({
  name: "Filter",
  properties: {
    Criteria: (self): FilterCriterion | null => criteriaOf(self)[self.index] ?? null,
  },
  methods: {
    Apply: applying("apply", ([criterion]) => criterion as Record<string, unknown>),
    ApplyBottomItemsFilter: applying("applyBottomItemsFilter", counted("BottomItems")),
    ApplyBottomPercentFilter: applying("applyBottomPercentFilter", counted("BottomPercent")),
    ApplyCellColorFilter: applying("applyCellColorFilter", coloured("CellColor")),
    ApplyCustomFilter: applying("applyCustomFilter", ([criterion1, criterion2, operator]) => ({
      filterOn: "Custom",
      criterion1,
      ...(isLeftOut(criterion2) ? {} : { criterion2 }),
      ...(isLeftOut(operator) ? {} : { operator }),
    })),
    ApplyDynamicFilter: applying("applyDynamicFilter", ([dynamicCriteria]) => ({
      filterOn: "Dynamic",
      dynamicCriteria,
    })),
    ApplyFontColorFilter: applying("applyFontColorFilter", coloured("FontColor")),
    ApplyTopItemsFilter: applying("applyTopItemsFilter", counted("TopItems")),
    ApplyTopPercentFilter: applying("applyTopPercentFilter", counted("TopPercent")),
    ApplyValuesFilter: applying("applyValuesFilter", ([values]) => ({ filterOn: "Values", values })),
    Clear: (self, _args, context) => {
      setCriterion(self, self.index, null, context, "Filter.clear");
      return undefined;
    },
  },
});
