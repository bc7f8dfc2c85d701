import { isFormula, NO_LOOK, type ConditionalLook } from "../../workbook";
import { colourArgument } from "../colours";
import { invalidArgument } from "../excel-error";
import { defineKind, type Kind } from "../kind";
import {
  conditionalFillObject,
  conditionalFontObject,
  conditionalRangeFormatObject,
  conditionalRuleObject,
} from "./conditional-handles";
import { changeLook, changeRule, ruleOf, type RuleSelf } from "./conditional-rules";

export const customConditionalFormat = defineKind<RuleSelf>({
  name: "CustomConditionalFormat",
  links: {
    Format: (self) => conditionalRangeFormatObject(self),
    Rule: (self) => conditionalRuleObject(self),
  },
});

/** The formula is seen from the top left cell of the range (issue 5194 of office-js). */
export const conditionalFormatRule = defineKind<RuleSelf>({
  name: "ConditionalFormatRule",
  properties: { Formula: (self) => ruleOf(self, "ConditionalFormatRule.formula").formula },
  setters: {
    Formula: (self, value, context) => {
      const member = "ConditionalFormatRule.formula";
      if (typeof value !== "string" || value === "") throw invalidArgument(member);
      // ASSUMPTION: a formula without its "=" gets one, as by hand.
      const formula = value.startsWith("=") ? value : `=${value}`;
      if (!isFormula(formula)) throw invalidArgument(member);
      changeRule(self, { formula }, context, member);
    },
  },
});

export const conditionalRangeFormat = defineKind<RuleSelf>({
  name: "ConditionalRangeFormat",
  links: {
    Fill: (self) => conditionalFillObject(self),
    Font: (self) => conditionalFontObject(self),
  },
});

type Members = Required<Pick<Kind<RuleSelf>, "properties" | "setters">>;

/** ASSUMPTION: what a rule does not say is "" for a colour and null for all else. */
const member = <Key extends keyof ConditionalLook>(
  kind: string,
  name: string,
  key: Key,
  accept: (value: unknown, member: string) => ConditionalLook[Key],
): Members => {
  const wire = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    properties: {
      [wire]: (self) => ruleOf(self, `${kind}.${name}`).look[key] ?? (name === "color" ? "" : null),
    },
    setters: {
      [wire]: (self, value, context) => {
        const change = { [key]: accept(value, `${kind}.${name}`) } as Partial<ConditionalLook>;
        changeLook(self, change, context, `${kind}.${name}`);
      },
    },
  };
};

const all = (members: readonly Members[]): Members => ({
  properties: Object.assign({}, ...members.map(({ properties }) => properties)) as Members["properties"],
  setters: Object.assign({}, ...members.map(({ setters }) => setters)) as Members["setters"],
});

function yesOrNo(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(name);
  return value;
}

function underline(value: unknown, name: string): "None" | "Single" {
  if (value !== "None" && value !== "Single") throw invalidArgument(name);
  return value;
}

export const conditionalRangeFill = defineKind<RuleSelf>({
  name: "ConditionalRangeFill",
  ...member("ConditionalRangeFill", "color", "fillColor", colourArgument),
  methods: {
    Clear: (self, _args, context) => {
      changeLook(self, { fillColor: null }, context, "ConditionalRangeFill.clear");
      return undefined;
    },
  },
});

export const conditionalRangeFont = defineKind<RuleSelf>({
  name: "ConditionalRangeFont",
  ...all([
    member("ConditionalRangeFont", "bold", "bold", yesOrNo),
    member("ConditionalRangeFont", "color", "fontColor", colourArgument),
    member("ConditionalRangeFont", "italic", "italic", yesOrNo),
    member("ConditionalRangeFont", "strikethrough", "strikethrough", yesOrNo),
    member("ConditionalRangeFont", "underline", "underline", underline),
  ]),
  methods: {
    Clear: (self, _args, context) => {
      const { fillColor } = ruleOf(self, "ConditionalRangeFont.clear").look;
      changeLook(self, { ...NO_LOOK, fillColor }, context, "ConditionalRangeFont.clear");
      return undefined;
    },
  },
});
