import { isErrorValue } from "../../workbook";
import { absoluteAddress } from "../addresses";
import { invalidArgument } from "../excel-error";
import { defineKind, HostObject } from "../kind";
import { isLeftOut } from "./arguments";
import type { RangeSelf } from "./handles";

/** One call of a function of Excel's: its formula stands in no cell. */
interface Call {
  readonly formula: string;
}

export const functionsObject = (): HostObject => new HostObject("Functions", null);

/** An argument as a formula has it. */
function written(value: unknown, member: string): string {
  if (value instanceof HostObject) {
    if (value.kind === "FunctionResult") return (value.self as Call).formula.slice(1);
    if (value.kind !== "Range") throw invalidArgument(member);
    const { sheet, area } = value.self as RangeSelf;
    return absoluteAddress(sheet.name, area);
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  throw invalidArgument(member);
}

/** "Vlookup" is VLOOKUP, "Beta_Dist" is BETA.DIST. */
const nameOf = (method: string): string => method.toUpperCase().replaceAll("_", ".");

/** The last arguments may be left out; some functions take a list of them in brackets. */
function argumentsOf(args: readonly unknown[]): readonly unknown[] {
  const all = args.flat();
  while (all.length > 0 && isLeftOut(all.at(-1))) all.pop();
  return all;
}

/** ASSUMPTION: a function that the local Excel cannot calculate answers #NAME?, as an unknown one in a cell. */
export const functions = defineKind<null>({
  name: "Functions",
  methodNamed: (method) => (_self, args, context) => {
    const member = `Functions.${method.charAt(0).toLowerCase()}${method.slice(1)}`;
    const inner = argumentsOf(args).map((value) => (isLeftOut(value) ? "" : written(value, member)));
    const formula = `=${nameOf(method)}(${inner.join(",")})`;
    context.session.results.set(formula, null);
    return new HostObject("FunctionResult", { formula } satisfies Call);
  },
});

export const functionResult = defineKind<Call>({
  name: "FunctionResult",
  properties: {
    /** The error's name, or null where there is none. */
    Error: ({ formula }, { session }) => {
      const value = session.results.get(formula) ?? null;
      return isErrorValue(value) ? value.error : null;
    },
    /** ASSUMPTION: null where it comes to an error. */
    Value: ({ formula }, { session }) => {
      const value = session.results.get(formula) ?? null;
      return isErrorValue(value) ? null : value;
    },
  },
});
