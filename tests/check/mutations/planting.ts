import { checkSheet, type RuleFailure } from "../../../src/check";
import { a1, type CellRef, type Finding, type Findings } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { gridText, laidOut, type Choices, type RandomPlan } from "../../support/layouts";
import type { Mutation } from "./mutation";

/** What a check says of a sheet with a planted fault, and what it should say; each finding as "error: rule at C5". */
export interface Outcome {
  readonly heard: readonly string[];
  readonly expected: readonly string[];
  readonly failed: readonly RuleFailure[];
  /** The sheet, for people. */
  readonly sheet: string;
}

/**
 * Plants a fault in a layout and checks it. Of what is merely worth knowing only the planted rule is listened to, and
 * at its cell: random layouts have much that is worth knowing.
 * @param numbers what is picked where there is a choice
 * @returns null where the layout has no place for the fault
 */
export function outcomeOf(
  mutation: Mutation,
  plan: RandomPlan,
  chosen: Choices,
  numbers: readonly number[],
): Outcome | null {
  const { grid } = laidOut(plan, mutation.given(byItself(chosen)));
  const sheet = readSheet(grid);
  // Random amounts may well be above a cap before anything is planted.
  if (mutation.caps !== null && isGrave(checkSheet(sheet, { caps: mutation.caps }).findings)) return null;
  let taken = 0;
  const pick = <T>(things: readonly T[]): T | undefined =>
    things[(numbers[taken++ % numbers.length] ?? 0) % Math.max(1, things.length)];
  const table = pick(sheet.tables.filter((one) => one.kind === "plan"));
  const planted = table === undefined ? null : mutation.plant({ grid, sheet, plan: table, pick });
  if (planted === null) return null;
  const { findings, failed } = checkSheet(readSheet(planted.grid), {
    caps: mutation.caps,
    programme: planted.programme ?? null,
  });
  const where = nameOf(planted.at);
  const heard = findings
    .filter(
      ({ severity, rule, cell }) => severity !== "info" || (rule === mutation.rule && nameOf(cell) === where),
    )
    .map(said);
  const expected = [`${mutation.severity}: ${mutation.rule} at ${where}`];
  return { heard, expected, failed, sheet: gridText(planted.grid) };
}

function isGrave(findings: Findings): boolean {
  return [...findings].some(({ severity }) => severity !== "info");
}

/** Without what else would speak of the fault: statements of totals, yearly amounts, shares of them. */
function byItself({ table, around, second }: Choices): Choices {
  const unshared = (one: Choices["table"]): Choices["table"] => ({
    ...one,
    columns: { ...one.columns, percentages: "none" },
  });
  return {
    table: unshared(table),
    around: { ...around, statements: "none", envelope: "none" },
    second: second === null ? null : { ...second, table: unshared(second.table) },
  };
}

function said({ rule, severity, cell }: Finding): string {
  return `${severity}: ${rule} at ${nameOf(cell)}`;
}

function nameOf(cell: CellRef | null): string {
  return cell === null ? "the sheet" : a1(cell);
}
