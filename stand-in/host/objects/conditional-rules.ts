import {
  NO_LOOK,
  shared,
  without,
  type ConditionalFacts,
  type ConditionalLook,
  type ConditionalRule,
  type Sheet,
} from "../../workbook";
import { itemNotFound } from "../excel-error";
import type { HostContext } from "../host-context";
import { refuseWhenProtected } from "../locked-cells";
import type { AreasSelf } from "./handles";

/** One conditional format; it is asked for anew each time, as others may change it meanwhile. */
export interface RuleSelf {
  readonly sheet: Sheet;
  readonly id: string;
}

/** The rules that touch these ranges, the first one counting most. */
export const rulesAt = ({ sheet, areas }: AreasSelf): readonly ConditionalRule[] =>
  sheet
    .conditionalRules()
    .filter((rule) => rule.areas.some((one) => areas.some((area) => shared(area, one))));

export function ruleOf({ sheet, id }: RuleSelf, member: string): ConditionalRule {
  const rule = sheet.conditionalRules().find((one) => one.id === id);
  if (!rule) throw itemNotFound(member);
  return rule;
}

function setRules(
  sheet: Sheet,
  rules: readonly ConditionalRule[],
  context: HostContext,
  member: string,
): void {
  refuseWhenProtected(context, sheet, "allowFormatCells", member);
  sheet.setConditionalRules(rules);
}

export function changeRule(
  self: RuleSelf,
  change: Partial<ConditionalRule>,
  context: HostContext,
  member: string,
): void {
  ruleOf(self, member);
  const rules = self.sheet
    .conditionalRules()
    .map((rule) => (rule.id === self.id ? { ...rule, ...change } : rule));
  setRules(self.sheet, rules, context, member);
}

export function changeLook(
  self: RuleSelf,
  change: Partial<ConditionalLook>,
  context: HostContext,
  member: string,
): void {
  changeRule(self, { look: { ...ruleOf(self, member).look, ...change } }, context, member);
}

/** A new rule comes first (documented). ASSUMPTION: until it has its formula it meets no cell. */
export function addRule(
  { sheet, areas }: AreasSelf,
  facts: ConditionalFacts | null,
  context: HostContext,
  member: string,
): RuleSelf {
  const rules = sheet.conditionalRules();
  const id = freeId(rules);
  const rule: ConditionalRule = {
    id,
    areas: areas.map((area) => sheet.inGrid(area)),
    stopIfTrue: false,
    formula: facts ? null : "=FALSE",
    look: NO_LOOK,
    ...(facts ? { facts } : {}),
  };
  setRules(sheet, [rule, ...rules], context, member);
  return { sheet, id };
}

export function deleteRule(self: RuleSelf, context: HostContext, member: string): void {
  ruleOf(self, member);
  setRules(
    self.sheet,
    self.sheet.conditionalRules().filter(({ id }) => id !== self.id),
    context,
    member,
  );
}

/** Priorities beyond the ends mean the ends; below zero they count from the back (documented). */
export function moveRule(self: RuleSelf, priority: number, context: HostContext, member: string): void {
  const rule = ruleOf(self, member);
  const others = self.sheet.conditionalRules().filter(({ id }) => id !== self.id);
  const wanted = priority < 0 ? others.length + 1 + priority : priority;
  const index = Math.max(0, Math.min(others.length, wanted));
  setRules(self.sheet, [...others.slice(0, index), rule, ...others.slice(index)], context, member);
}

/** Takes the rules off these ranges; beyond them they stay. */
export function clearRules({ sheet, areas }: AreasSelf, context: HostContext, member: string): void {
  const rules = sheet.conditionalRules().flatMap((rule) => {
    const left = areas.reduce((rest, area) => rest.flatMap((one) => without(one, area)), rule.areas);
    return left.length === 0 ? [] : [{ ...rule, areas: left }];
  });
  if (rulesAt({ sheet, areas }).length === 0) return;
  setRules(sheet, rules, context, member);
}

/** In the form of Excel's. */
function freeId(rules: readonly ConditionalRule[]): string {
  const known = new Set(rules.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = `{00000000-000E-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!known.has(id)) return id;
  }
}
