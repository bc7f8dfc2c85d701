import type { Plan, Sheet } from "../../../plan";
import {
  planTasks,
  yearFromPlans,
  yearOf,
  type KeptProgramme,
  type KeptYear,
  type Source,
} from "../../../programme";

/** The plan of a year on sheets that were read, or why there is none. */
export type YearOnSheets =
  | { readonly given: KeptYear }
  | {
      readonly refused: "no-tasks" | "other-year" | "no-year";
      /** The years that plans were found for: "2022, 2023". */
      readonly years: string;
    };

/**
 * The plan of a year: all tables that say so, else the only one there is where it says no year. A plan that says another year is
 * not taken for this one.
 */
export function yearOnSheets(
  sheets: readonly Sheet[],
  year: number,
  { programme, corrections }: KeptProgramme,
  source: Source,
): YearOnSheets {
  const plans = sheets.flatMap(({ tables }) => tables.filter(isPlan));
  const own = plans.filter((plan) => yearOf(plan) === year);
  const silent = plans.filter((plan) => plan.period === null);
  const taken = own.length > 0 || plans.length !== 1 ? own : silent;
  if (taken.length === 0) {
    const years = [...new Set(plans.flatMap((one) => yearOf(one) ?? []))].join(", ");
    return { refused: plans.length === 0 ? "no-tasks" : years === "" ? "no-year" : "other-year", years };
  }
  const given = yearFromPlans(taken, programme, source, corrections, year);
  return given === null ? { refused: "no-year", years: "" } : { given };
}

function isPlan(table: Sheet["tables"][number]): table is Plan {
  return table.kind === "plan" && table.planKind !== "programme" && planTasks(table).length > 0;
}
