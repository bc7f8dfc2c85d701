import type { Plan, Row, Time } from "../../plan";
import { remembered } from "../../sums";
import { workRows } from "../engine/table-rows";

/** A row that has a field for its time, be it blank. */
export type TimedRow = Row & { readonly time: Time };

/** The rows of work of a plan that have a time (thời gian): none, where it has no such column. */
export const timedRows = remembered((plan: Plan): readonly TimedRow[] =>
  plan.columns.some(({ role }) => role === "time") ? workRows(plan).filter(isTimed) : [],
);

function isTimed(row: Row): row is TimedRow {
  return row.time !== null;
}
