import { invalidArgument, lacksMember } from "../excel-error";
import { defineKind, type HostObject } from "../kind";
import { TYPES, typedFormatObject, type ConditionalType } from "./conditional-types";
import { customFormatObject } from "./conditional-handles";
import { changeRule, deleteRule, moveRule, ruleOf, type RuleSelf } from "./conditional-rules";
import { rangeAreasObject, rangeObject } from "./handles";

/** ASSUMPTION: what is no formula counts as one that looks at a cell's value. */
const typeOf = (self: RuleSelf): string => {
  const { facts, formula } = ruleOf(self, "ConditionalFormat.type");
  return facts?.type ?? (formula === null ? "CellValue" : "Custom");
};

const custom = (self: RuleSelf): HostObject | null =>
  typeOf(self) === "Custom" ? customFormatObject(self) : null;

/** The object of one type, and the same where it may be another; a rule of another type is refused (issue 2180 of office-js), here as a lack. */
const links = Object.fromEntries(
  (Object.keys(TYPES) as ConditionalType[]).flatMap((type) => {
    const found = (self: RuleSelf): HostObject | null =>
      ruleOf(self, "ConditionalFormat").facts?.type === type ? typedFormatObject(type, self) : null;
    const { link } = TYPES[type];
    const must = (self: RuleSelf): HostObject => {
      const object = found(self);
      if (!object) throw lacksMember(`ConditionalFormat.${link} of another type`);
      return object;
    };
    return [
      [link, must],
      [`${link}OrNullObject`, found],
    ] as const;
  }),
);

export const conditionalFormat = defineKind<RuleSelf>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: ({ id }) => id,
    Priority: (self) => {
      const rule = ruleOf(self, "ConditionalFormat.priority");
      return self.sheet.conditionalRules().findIndex(({ id }) => id === rule.id);
    },
    StopIfTrue: (self) => ruleOf(self, "ConditionalFormat.stopIfTrue").stopIfTrue,
    Type: typeOf,
  },
  setters: {
    Priority: (self, value, context) => {
      if (typeof value !== "number") throw invalidArgument("ConditionalFormat.priority");
      moveRule(self, value, context, "ConditionalFormat.priority");
    },
    StopIfTrue: (self, value, context) => {
      if (typeof value !== "boolean") throw invalidArgument("ConditionalFormat.stopIfTrue");
      changeRule(self, { stopIfTrue: value }, context, "ConditionalFormat.stopIfTrue");
    },
  },
  links: {
    ...links,
    /** As the others. */
    Custom: (self) => {
      const found = custom(self);
      if (!found) throw lacksMember("ConditionalFormat.custom of another type");
      return found;
    },
    CustomOrNullObject: custom,
  },
  methods: {
    Delete: (self, _args, context) => {
      deleteRule(self, context, "ConditionalFormat.delete");
      return undefined;
    },
    /** An error where it applies to several ranges (documented). ASSUMPTION: its code. */
    GetRange: (self) => {
      const [area, ...more] = ruleOf(self, "ConditionalFormat.getRange").areas;
      if (!area || more.length > 0) throw invalidArgument("ConditionalFormat.getRange");
      return rangeObject(self.sheet, area);
    },
    GetRangeOrNullObject: (self) => {
      const [area, ...more] = ruleOf(self, "ConditionalFormat.getRangeOrNullObject").areas;
      return area && more.length === 0 ? rangeObject(self.sheet, area) : null;
    },
    GetRanges: (self) => rangeAreasObject(self.sheet, ruleOf(self, "ConditionalFormat.getRanges").areas),
  },
});
