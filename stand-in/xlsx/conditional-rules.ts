import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type ExcelJS from "exceljs";
import { parseAddress } from "../host";
import { conditionalLook, type Area, type ConditionalRule } from "../workbook";
import { styleOf } from "./cell-style";
import { colourOf } from "./colours";

/** A rule of the file library's; there are more kinds, which stay in the file and are not drawn. */
export interface FileRule {
  readonly type: string;
  readonly priority?: number;
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
  readonly style?: FileRuleStyle;
}

/** The library gives null for what a rule's style does not say. */
interface FileRuleStyle {
  readonly font?: Partial<ExcelJS.Font> | null;
  readonly fill?: ExcelJS.Fill | null;
}

interface FileBlock {
  readonly ref: string;
  readonly rules: readonly FileRule[];
}

/** The blocks of rules of a file's sheet, which the library's types do not tell. */
export const blocksOf = (sheet: ExcelJS.Worksheet): readonly FileBlock[] =>
  (sheet.model as unknown as { readonly conditionalFormattings: readonly FileBlock[] })
    .conditionalFormattings;

/** By which a rule of the file is found again; in the form that Excel gives to its own ids. */
export const ruleId = (block: number, rule: number): string =>
  `{00000000-000E-0000-${hex(block)}-${hex(rule)}00000000}`;

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(4, "0");

/** The rules of a sheet that are a formula or compare with a number, the first one counting most. */
export function conditionalRules(sheet: ExcelJS.Worksheet): readonly ConditionalRule[] {
  return blocksOf(sheet)
    .flatMap(({ ref, rules }, block) => {
      const areas = ref.split(" ").flatMap((address) => parseAddress(address)?.area ?? []);
      return rules.flatMap((rule, index) => {
        const read = ruleOf(rule, ruleId(block, index), areas);
        return read ? [{ read, priority: rule.priority ?? Number.MAX_SAFE_INTEGER }] : [];
      });
    })
    .sort((one, other) => one.priority - other.priority)
    .map(({ read }) => read);
}

function ruleOf(rule: FileRule, id: string, areas: readonly Area[]): ConditionalRule | null {
  // The library does not read whether a rule is to be the last one.
  const base = { id, areas, stopIfTrue: false, look: conditionalLook(highlightOf(rule.style)) };
  const [first] = rule.formulae ?? [];
  if (rule.type === "expression" && typeof first === "string") return { ...base, formula: `=${first}` };
  const compared = rule.type === "cellIs" ? comparison(rule) : null;
  return (
    compared && { ...base, formula: null, kept: { cfId: id, ranges: [], stopIfTrue: false, rule: compared } }
  );
}

type Comparison = Extract<IConditionFormattingRule["rule"], { readonly subType: CFSubRuleType.number }>;

/** Null where it is not numbers that a cell is compared with. */
function comparison({ operator = "", formulae = [], style }: FileRule): Comparison | null {
  const numbers = formulae.map((formula) => (formula === "" ? Number.NaN : Number(formula)));
  const [low, high] = numbers;
  if (low === undefined || numbers.some(Number.isNaN)) return null;
  const highlight = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    style: highlightOf(style),
  } as const;
  const between = BETWEEN.get(operator);
  if (between !== undefined)
    return high === undefined ? null : { ...highlight, operator: between, value: [low, high] };
  const single = SINGLE.get(operator);
  return single === undefined ? null : { ...highlight, operator: single, value: low };
}

/** What a rule makes of a cell; a file keeps the fill's colour where other fills have their second one. */
function highlightOf({ font, fill }: FileRuleStyle = {}): IStyleBase {
  const { bold, italic, underline, strike, color } = font ?? {};
  const colour = fill?.type === "pattern" ? colourOf(fill.bgColor ?? fill.fgColor) : null;
  return {
    ...styleOf({ font: withoutUndefined({ bold, italic, underline, strike, color }) }),
    ...(colour === null ? {} : { bg: { rgb: colour } }),
  };
}

const withoutUndefined = (members: object): object =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** By the file's words, which are Univer's too. */
const byWord = <Operator extends string>(...operators: readonly Operator[]): ReadonlyMap<string, Operator> =>
  new Map(operators.map((operator) => [operator, operator]));

const BETWEEN = byWord(CFNumberOperator.between, CFNumberOperator.notBetween);
const SINGLE = byWord(
  CFNumberOperator.equal,
  CFNumberOperator.notEqual,
  CFNumberOperator.greaterThan,
  CFNumberOperator.greaterThanOrEqual,
  CFNumberOperator.lessThan,
  CFNumberOperator.lessThanOrEqual,
);
