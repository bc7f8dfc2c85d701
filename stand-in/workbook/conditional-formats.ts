import {
  BooleanNumber,
  Tools,
  type IMutationInfo,
  type IResources,
  type IRange,
  type IStyleBase,
  type Worksheet,
} from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "./area";
import type { SheetHome } from "./sheet-home";
import { perform, placeOf, type Step } from "./step";

/** What a rule makes of the cells it meets; null leaves a thing as it is. */
export interface ConditionalLook {
  readonly fillColor: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: "None" | "Single" | null;
}

/** What a rule of another type than a formula says: its Excel.ConditionalFormatType, and its members as they were set. */
export interface ConditionalFacts {
  readonly type: string;
  readonly members: Readonly<Record<string, unknown>>;
}

/** A rule of the sheet; the first one counts most. */
export interface ConditionalRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  /** As seen from the top left cell; null for a rule that is no formula. */
  readonly formula: string | null;
  readonly look: ConditionalLook;
  /** Kept, but not drawn: Univer has a rule in its place that meets no cell. */
  readonly facts?: ConditionalFacts;
  /** A rule that only Univer understands, kept as it is. */
  readonly kept?: IConditionFormattingRule;
}

export function rulesOf({ injector }: SheetHome, sheet: Worksheet): readonly ConditionalRule[] {
  const { unitId, subUnitId } = placeOf(sheet);
  const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
  return rules.map(ruleOf);
}

/** Makes these the sheet's rules, in this order, in one step. */
export function setRules(home: SheetHome, sheet: Worksheet, rules: readonly ConditionalRule[]): void {
  perform(home, rulesStep(home, sheet, rules));
}

/** In the form of Univer's snapshot: the rules of each sheet by its id, the first one counting most. */
export const rulesResource = (
  rules: ReadonlyMap<string, readonly ConditionalRule[]>,
): IResources[number] => ({
  name: SHEET_CONDITIONAL_FORMATTING_PLUGIN,
  data: JSON.stringify(Object.fromEntries([...rules].map(([id, own]) => [id, own.map(univerRule)]))),
});

/** All rules are taken out and put in anew: Univer's own ways of moving one are not undone exactly. */
export function rulesStep(home: SheetHome, sheet: Worksheet, rules: readonly ConditionalRule[]): Step {
  const before = rulesOf(home, sheet);
  return {
    redo: [...taken(sheet, before), ...put(sheet, rules)],
    undo: [...taken(sheet, rules), ...put(sheet, before)],
  };
}

const taken = (sheet: Worksheet, rules: readonly ConditionalRule[]): IMutationInfo[] =>
  rules.map(({ id }) => ({ id: DeleteConditionalRuleMutation.id, params: { ...placeOf(sheet), cfId: id } }));

/** Each comes before those that are there already. */
const put = (sheet: Worksheet, rules: readonly ConditionalRule[]): IMutationInfo[] =>
  [...rules].reverse().map((rule) => ({
    id: AddConditionalRuleMutation.id,
    params: { ...placeOf(sheet), rule: univerRule(rule) },
  }));

function ruleOf(rule: IConditionFormattingRule): ConditionalRule {
  const { cfId: id, ranges, stopIfTrue, rule: what } = rule;
  const areas = ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
    top: startRow,
    left: startColumn,
    bottom: endRow,
    right: endColumn,
  }));
  if (what.type !== CFRuleType.highlightCell || what.subType !== CFSubRuleType.formula)
    return { id, areas, stopIfTrue, formula: null, look: conditionalLook({}), kept: Tools.deepClone(rule) };
  const { facts } = what as { readonly facts?: ConditionalFacts };
  const look = conditionalLook(what.style);
  if (facts) return { id, areas, stopIfTrue, formula: null, look, facts: Tools.deepClone(facts) };
  return { id, areas, stopIfTrue, formula: what.value, look };
}

function univerRule({
  id,
  areas,
  stopIfTrue,
  formula,
  look,
  facts,
  kept,
}: ConditionalRule): IConditionFormattingRule {
  const ranges = areas.map(({ top, left, bottom, right }): IRange => ({
    startRow: top,
    endRow: bottom,
    startColumn: left,
    endColumn: right,
  }));
  if (kept) return { ...Tools.deepClone(kept), ranges };
  const rule = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula ?? "=FALSE",
    style: styleOf(look),
    ...(facts ? { facts: Tools.deepClone(facts) } : {}),
  } as const;
  return { cfId: id, ranges, stopIfTrue, rule };
}

const yes = (flag: BooleanNumber | null | undefined): boolean | null =>
  flag === null || flag === undefined ? null : flag === BooleanNumber.TRUE;
const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** What Univer's style of a rule says. */
export function conditionalLook(style: IStyleBase): ConditionalLook {
  const underlined = yes(style.ul?.s);
  return {
    fillColor: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    bold: yes(style.bl),
    italic: yes(style.it),
    strikethrough: yes(style.st?.s),
    underline: underlined === null ? null : underlined ? "Single" : "None",
  };
}

function styleOf(look: ConditionalLook): IStyleBase {
  return {
    ...(look.fillColor === null ? {} : { bg: { rgb: look.fillColor } }),
    ...(look.fontColor === null ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold === null ? {} : { bl: flag(look.bold) }),
    ...(look.italic === null ? {} : { it: flag(look.italic) }),
    ...(look.strikethrough === null ? {} : { st: { s: flag(look.strikethrough) } }),
    ...(look.underline === null ? {} : { ul: { s: flag(look.underline !== "None") } }),
  };
}

export const NO_LOOK: ConditionalLook = conditionalLook({});
