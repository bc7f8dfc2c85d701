import { HostObject } from "../kind";
import type { RuleSelf } from "./conditional-rules";
import type { AreasSelf } from "./handles";

export const conditionalFormatsObject = (self: AreasSelf): HostObject =>
  new HostObject("ConditionalFormatCollection", self);
export const conditionalFormatObject = (self: RuleSelf): HostObject =>
  new HostObject("ConditionalFormat", self);
export const customFormatObject = (self: RuleSelf): HostObject =>
  new HostObject("CustomConditionalFormat", self);
export const conditionalRuleObject = (self: RuleSelf): HostObject =>
  new HostObject("ConditionalFormatRule", self);
export const conditionalRangeFormatObject = (self: RuleSelf): HostObject =>
  new HostObject("ConditionalRangeFormat", self);
export const conditionalFillObject = (self: RuleSelf): HostObject =>
  new HostObject("ConditionalRangeFill", self);
export const conditionalFontObject = (self: RuleSelf): HostObject =>
  new HostObject("ConditionalRangeFont", self);
