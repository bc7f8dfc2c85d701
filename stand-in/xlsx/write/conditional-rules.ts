import type ExcelJS from "exceljs";
import { addressOf } from "../../host";
import {
  movedFormula,
  type Area,
  type ConditionalLook,
  type ConditionalRule,
  type Sheet,
} from "../../workbook";
import { blocksOf, ruleId, type FileRule } from "../conditional-rules";
import { movedArea } from "../moved/areas";
import type { Places } from "../moved/lines";
import { keptRule } from "./kept-rules";

type Block = ReturnType<typeof blocksOf>[number];

/**
 * Writes the conditional formats that are not as they were; the file's have been moved with their cells.
 * @param then the rules as the file had them
 */
export function writeRules(
  file: ExcelJS.Worksheet,
  then: readonly ConditionalRule[],
  now: Sheet,
  places: Places,
): void {
  const blocks = blocksOf(file);
  const ofFile = filesRules(blocks);
  const rules = now.conditionalRules();
  const expected = then.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => movedArea(area, places) ?? []);
    return areas.length === 0 ? [] : [{ rule, areas }];
  });
  if (
    rules.length === expected.length &&
    rules.every((rule, index) => isSame(rule, expected[index], ofFile))
  ) {
    Object.assign(file, { conditionalFormattings: blocks.filter(isSomewhere) });
    return;
  }
  const known = new Map(then.map((rule) => [rule.id, rule]));
  const written = rules.flatMap((rule): readonly Block[] => {
    const old = ofFile.get(rule.id);
    const was = known.get(rule.id);
    const own = old && was && isSameRule(rule, was, old) ? old : fileRule(rule, old);
    return own ? [{ ref: rule.areas.map(addressOf).join(" "), rules: [own] }] : [];
  });
  // What only the file knows comes after: its place among the others is lost.
  const others = [...ofFile].flatMap(([id, { ref, ...rule }]) =>
    known.has(id) ? [] : [{ ref, rules: [rule] }],
  );
  const all = [...written, ...others].filter(isSomewhere).map(({ ref, rules: [rule] }, index) => ({
    ref,
    rules: rule ? [{ ...rule, priority: index + 1 }] : [],
  }));
  Object.assign(file, { conditionalFormattings: all });
}

function filesRules(blocks: readonly Block[]): ReadonlyMap<string, FileRule & { readonly ref: string }> {
  return new Map(
    blocks.flatMap(({ ref, rules }, block) =>
      rules.map((rule, index) => [ruleId(block, index), { ...rule, ref }] as const),
    ),
  );
}

/** Nothing is left of the cells of the others. */
const isSomewhere = ({ ref }: Block): boolean => ref !== "";

/** Whether a rule is where the file's is by now, and the same rule. */
function isSame(
  rule: ConditionalRule,
  expected: { readonly rule: ConditionalRule; readonly areas: readonly Area[] } | undefined,
  ofFile: ReadonlyMap<string, FileRule>,
): boolean {
  if (expected?.rule.id !== rule.id || !same(rule.areas, expected.areas)) return false;
  return isSameRule(rule, expected.rule, ofFile.get(rule.id));
}

/** Of a formula that is as it was, or as it reads where its cells are now. */
function isSameRule(rule: ConditionalRule, was: ConditionalRule, moved: FileRule | undefined): boolean {
  const [before, after] = [was.areas[0], rule.areas[0]];
  const by = before && after ? { row: after.top - before.top, column: after.left - before.left } : null;
  const gone = by && was.formula !== null ? movedFormula(was.formula, by) : null;
  const formulas = [was.formula, gone, `=${String(moved?.formulae?.[0])}`];
  return (
    same([rule.look, rule.stopIfTrue], [was.look, was.stopIfTrue]) &&
    (rule.formula === null ? was.formula === null : formulas.includes(rule.formula))
  );
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Null for a rule that the file library cannot write. */
function fileRule(rule: ConditionalRule, old: FileRule | undefined): FileRule | null {
  if (rule.formula === null && old) return old;
  const what =
    rule.formula === null
      ? keptRule(rule)
      : { type: "expression", formulae: [rule.formula.replace(/^=/, "")] };
  return what && { ...what, style: { ...old?.style, ...styleOf(rule.look) } };
}

function styleOf(look: ConditionalLook): NonNullable<FileRule["style"]> {
  const argb = (colour: string): { argb: string } => ({ argb: `FF${colour.replace("#", "").toUpperCase()}` });
  const font = {
    ...(look.fontColor === null ? {} : { color: argb(look.fontColor) }),
    ...(look.bold === null ? {} : { bold: look.bold }),
    ...(look.italic === null ? {} : { italic: look.italic }),
    ...(look.strikethrough === null ? {} : { strike: look.strikethrough }),
    ...(look.underline === null ? {} : { underline: look.underline !== "None" }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(look.fillColor === null
      ? {}
      : {
          fill: { type: "pattern", pattern: "solid", bgColor: argb(look.fillColor) },
        }),
  };
}
