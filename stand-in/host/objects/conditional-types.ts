import type { ConditionalFacts } from "../../workbook";
import { invalidArgument } from "../excel-error";
import { defineKind, HostObject, type AnyKind, type Kind } from "../kind";
import { conditionalRangeFormatObject } from "./conditional-handles";
import { changeRule, ruleOf, type RuleSelf } from "./conditional-rules";
import { iconCriteria } from "./icon-criteria";

/** Excel.ConditionalFormatType: the kind of object of each, and the property by which it is reached. */
export const TYPES = {
  CellValue: { kind: "CellValueConditionalFormat", link: "CellValue" },
  ColorScale: { kind: "ColorScaleConditionalFormat", link: "ColorScale" },
  ContainsText: { kind: "TextConditionalFormat", link: "TextComparison" },
  DataBar: { kind: "DataBarConditionalFormat", link: "DataBar" },
  IconSet: { kind: "IconSetConditionalFormat", link: "IconSet" },
  PresetCriteria: { kind: "PresetCriteriaConditionalFormat", link: "Preset" },
  TopBottom: { kind: "TopBottomConditionalFormat", link: "TopBottom" },
} as const;

export type ConditionalType = keyof typeof TYPES;

export const isConditionalType = (value: unknown): value is ConditionalType =>
  typeof value === "string" && Object.hasOwn(TYPES, value);

export const typedFormatObject = (type: ConditionalType, self: RuleSelf): HostObject =>
  new HostObject(TYPES[type].kind, self);

type Accept = (value: unknown) => boolean;

const isText: Accept = (value) => typeof value === "string";
const isYesOrNo: Accept = (value) => typeof value === "boolean";
const isList: Accept = (value) => Array.isArray(value);

/** An object that has these members at least. */
const having =
  (...names: readonly string[]): Accept =>
  (value) =>
    typeof value === "object" && value !== null && names.every((name) => Object.hasOwn(value, name));

interface Member {
  readonly accept: Accept;
  /** ASSUMPTION: what it says before it is set. */
  readonly unset: unknown;
}

const factsOf = (self: RuleSelf, member: string): ConditionalFacts =>
  ruleOf(self, member).facts ?? { type: "", members: {} };

/** Properties that are kept as they are given; `under` tells those of a part from each other. */
function kept(
  kind: string,
  members: Readonly<Record<string, Member>>,
  under = "",
): Required<Pick<Kind<RuleSelf>, "properties" | "setters">> {
  const properties: Record<string, NonNullable<Kind<RuleSelf>["properties"]>[string]> = {};
  const setters: Record<string, NonNullable<Kind<RuleSelf>["setters"]>[string]> = {};
  for (const [name, { accept, unset }] of Object.entries(members)) {
    const member = `${kind}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    properties[name] = (self) => factsOf(self, member).members[under + name] ?? unset;
    setters[name] = (self, value, context) => {
      if (!accept(value)) throw invalidArgument(member);
      const facts = factsOf(self, member);
      const members = { ...facts.members, [under + name]: value };
      changeRule(self, { facts: { ...facts, members } }, context, member);
    };
  }
  return { properties, setters };
}

const format: NonNullable<Kind<RuleSelf>["links"]> = { Format: (self) => conditionalRangeFormatObject(self) };

/** A type that is a rule and the look of the cells that it meets. */
const ruled = (type: ConditionalType, ...names: readonly string[]): AnyKind =>
  defineKind<RuleSelf>({
    name: TYPES[type].kind,
    ...kept(TYPES[type].kind, { Rule: { accept: having(...names), unset: null } }),
    links: format,
  });

const colorScale = kept("ColorScaleConditionalFormat", {
  Criteria: { accept: having("minimum", "maximum"), unset: null },
});

const iconSet = kept("IconSetConditionalFormat", {
  Criteria: { accept: isList, unset: null },
  ReverseIconOrder: { accept: isYesOrNo, unset: false },
  ShowIconOnly: { accept: isYesOrNo, unset: false },
  Style: { accept: isText, unset: "ThreeTrafficLights1" },
});

const AUTOMATIC = { type: "Automatic", formula: null };

/** All types but formulas: kept and readable, and not drawn. */
export const conditionalTypes: readonly AnyKind[] = [
  ruled("CellValue", "formula1", "operator"),
  ruled("ContainsText", "operator", "text"),
  ruled("PresetCriteria", "criterion"),
  ruled("TopBottom", "rank", "type"),
  defineKind<RuleSelf>({
    name: "ColorScaleConditionalFormat",
    setters: colorScale.setters,
    properties: {
      ...colorScale.properties,
      /** Whether there is a point in the middle (documented). */
      ThreeColorScale: (self) => {
        const criteria = factsOf(self, "ColorScaleConditionalFormat.threeColorScale").members["Criteria"];
        return having("midpoint")(criteria);
      },
    },
  }),
  defineKind<RuleSelf>({
    name: "DataBarConditionalFormat",
    ...kept("DataBarConditionalFormat", {
      AxisColor: { accept: isText, unset: "#000000" },
      AxisFormat: { accept: isText, unset: "Automatic" },
      BarDirection: { accept: isText, unset: "Context" },
      LowerBoundRule: { accept: having("type"), unset: AUTOMATIC },
      ShowDataBarOnly: { accept: isYesOrNo, unset: false },
      UpperBoundRule: { accept: having("type"), unset: AUTOMATIC },
    }),
    links: {
      NegativeFormat: (self) => new HostObject("ConditionalDataBarNegativeFormat", self),
      PositiveFormat: (self) => new HostObject("ConditionalDataBarPositiveFormat", self),
    },
  }),
  defineKind<RuleSelf>({
    name: "ConditionalDataBarPositiveFormat",
    ...kept(
      "ConditionalDataBarPositiveFormat",
      {
        BorderColor: { accept: isText, unset: "" },
        FillColor: { accept: isText, unset: "#638EC6" },
        GradientFill: { accept: isYesOrNo, unset: true },
      },
      "Positive.",
    ),
  }),
  defineKind<RuleSelf>({
    name: "ConditionalDataBarNegativeFormat",
    ...kept(
      "ConditionalDataBarNegativeFormat",
      {
        BorderColor: { accept: isText, unset: "" },
        FillColor: { accept: isText, unset: "#FF0000" },
        MatchPositiveBorderColor: { accept: isYesOrNo, unset: false },
        MatchPositiveFillColor: { accept: isYesOrNo, unset: false },
      },
      "Negative.",
    ),
  }),
  defineKind<RuleSelf>({
    name: "IconSetConditionalFormat",
    setters: iconSet.setters,
    properties: {
      ...iconSet.properties,
      /** Given with default settings until it is set (as Microsoft's samples say). */
      Criteria: (self) => {
        const { members } = factsOf(self, "IconSetConditionalFormat.criteria");
        const style = members["Style"];
        return members["Criteria"] ?? iconCriteria(typeof style === "string" ? style : "ThreeTrafficLights1");
      },
    },
  }),
];
