import { defineKind } from "../kind";
import { ofMembers } from "./format-kind";
import { ALIGNMENT } from "./format-members";
import {
  rangeBordersObject,
  rangeFillObject,
  rangeFontObject,
  formatProtectionObject,
} from "./format-handles";
import type { AreasSelf } from "./handles";
import { sizeMethods, sizeProperties, sizeSetters } from "./range-sizes";

const { properties, setters } = ofMembers("RangeFormat", ALIGNMENT);

/** The format of a range, or of several ranges of one sheet. */
export const rangeFormat = defineKind<AreasSelf>({
  name: "RangeFormat",
  properties: { ...properties, ...sizeProperties },
  setters: { ...setters, ...sizeSetters },
  links: {
    Borders: (self) => rangeBordersObject(self),
    Fill: (self) => rangeFillObject(self),
    Font: (self) => rangeFontObject(self),
    Protection: (self) => formatProtectionObject(self),
  },
  methods: sizeMethods,
});
