import { HostObject } from "../kind";
import type { ColumnFilterSelf, FilterSelf } from "./filter-owner";
import type { RangeSelf } from "./handles";
import type { TableSelf } from "./sheet-handles";

export const autoFilterObject = (self: FilterSelf): HostObject => new HostObject("AutoFilter", self);
export const filterObject = (self: ColumnFilterSelf): HostObject => new HostObject("Filter", self);
export const rangeSortObject = (self: RangeSelf): HostObject => new HostObject("RangeSort", self);
export const tableSortObject = (self: TableSelf): HostObject => new HostObject("TableSort", self);
