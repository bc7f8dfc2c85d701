import { HostObject } from "../kind";
import type { AreasSelf } from "./handles";

/** Excel.BorderIndex. */
export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

export interface BorderSelf extends AreasSelf {
  readonly side: BorderSide;
}

export const rangeFormatObject = (self: AreasSelf): HostObject => new HostObject("RangeFormat", self);
export const rangeFillObject = (self: AreasSelf): HostObject => new HostObject("RangeFill", self);
export const rangeFontObject = (self: AreasSelf): HostObject => new HostObject("RangeFont", self);
export const formatProtectionObject = (self: AreasSelf): HostObject =>
  new HostObject("FormatProtection", self);
export const rangeBordersObject = (self: AreasSelf): HostObject =>
  new HostObject("RangeBorderCollection", self);
export const rangeBorderObject = ({ sheet, areas }: AreasSelf, side: BorderSide): HostObject =>
  new HostObject("RangeBorder", { sheet, areas, side } satisfies BorderSelf);
