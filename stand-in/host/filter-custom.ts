import type { FilterCriterion } from "../workbook";
import { invalidArgument } from "./excel-error";

type Passes = (value: unknown, text: string) => boolean;

/** One or two comparisons such as ">50" or "=*s" (documented), both or either of which must hold. */
export function customTest({ criterion1, criterion2, operator }: FilterCriterion, member: string): Passes {
  if (criterion1 === undefined) throw invalidArgument(member);
  const first = comparison(criterion1);
  if (criterion2 === undefined) return first;
  const second = comparison(criterion2);
  return operator === "Or"
    ? (value, text) => first(value, text) || second(value, text)
    : (value, text) => first(value, text) && second(value, text);
}

function comparison(criterion: string): Passes {
  const [, sign = "", operand = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/su.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  switch (sign) {
    case "<":
      return ordered(number, operand, (order) => order < 0);
    case "<=":
      return ordered(number, operand, (order) => order <= 0);
    case ">":
      return ordered(number, operand, (order) => order > 0);
    case ">=":
      return ordered(number, operand, (order) => order >= 0);
    case "<>":
      return (value, text) => !equals(number, operand)(value, text);
    default:
      return equals(number, operand);
  }
}

/** Numbers are compared with numbers and texts with texts. */
const ordered =
  (number: number, operand: string, holds: (order: number) => boolean): Passes =>
  (value) => {
    if (typeof value === "number") return !Number.isNaN(number) && holds(value - number);
    return typeof value === "string" && Number.isNaN(number) && holds(value.localeCompare(operand, "en"));
  };

function equals(number: number, operand: string): Passes {
  const pattern = wildcards(operand);
  return (value, text) =>
    typeof value === "number" && !Number.isNaN(number) ? value === number : pattern.test(text);
}

/** "*" stands for any text and "?" for one character; "~" before them for themselves (as in Excel). */
function wildcards(operand: string): RegExp {
  const source = operand.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/gu, (all, plain?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    if (all === "*") return ".*";
    return all === "?" ? "." : `\\${all}`;
  });
  return new RegExp(`^${source.replaceAll("\\~", "~")}$`, "isu");
}
