import { defineKind } from "../kind";
import { ofMembers } from "./format-kind";
import { FONT } from "./format-members";
import type { AreasSelf } from "./handles";

export const rangeFont = defineKind<AreasSelf>({ name: "RangeFont", ...ofMembers("RangeFont", FONT) });
