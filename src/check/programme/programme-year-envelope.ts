import { Decimal, type CellRef, type Datum, type Plan } from "../../plan";
import { columnsOf, inOther, planTasks, type Comparison } from "../../programme";
import { rule } from "../engine/rule";
import type { Suspects } from "../engine/suspects";
import { workRows } from "../engine/table-rows";
import { comparisonOf } from "./compared";
import { statedOf } from "./surely";

type Part = "total" | "budget" | "other";
const PARTS: readonly Part[] = ["total", "budget", "other"];

/** One kind of money of which the plan has more than the programme gives its year, in the plan's unit of money. */
interface Over {
  readonly part: Part;
  readonly planned: Decimal;
  readonly approved: Decimal;
}

/**
 * The plan's total, its state budget or its other funding is above what the programme gives this year. That others give more than
 * expected is only worth knowing, though it raises the total as well.
 */
export const programmeYearEnvelope = rule({
  id: "programme-year-envelope",
  tier: "check",
  depth: "statements",
  about: ["plan"],
  messages: [
    "programme-year-envelope.total",
    "programme-year-envelope.total-budget",
    "programme-year-envelope.total-other",
    "programme-year-envelope.budget",
    "programme-year-envelope.other",
  ],
  *check(plan, context) {
    const comparison = comparisonOf(plan, context);
    const year = comparison?.year ?? null;
    if (comparison === null || year === null) return;
    const over = PARTS.flatMap((part) => overOf(plan, part, comparison, context.suspects) ?? []);
    const [first, ...more] = over;
    if (first === undefined) return;
    // Of the total the part that raises it is told as well: the state budget where it does, else other funding.
    const [beside] = first.part === "total" ? more : [];
    const gravest = beside?.part ?? first.part;
    yield {
      severity: gravest === "other" ? "info" : "warning",
      message: `programme-year-envelope.${[first, ...(beside === undefined ? [] : [beside])].map(({ part }) => part).join("-")}`,
      cell: grandTotalCell(plan, first.part),
      related: more.flatMap(({ part }) => grandTotalCell(plan, part) ?? []),
      data: {
        year: String(year),
        ...figures(first),
        ...(beside === undefined ? {} : besides(beside)),
      },
    };
  },
});

type Figures = Readonly<Record<string, Datum>>;

function figures({ planned, approved }: Over): Figures {
  return { planned, approved, over: planned.minus(approved) };
}

function besides({ planned, approved }: Over): Figures {
  return { partPlanned: planned, partApproved: approved, partOver: planned.minus(approved) };
}

function overOf(plan: Plan, part: Part, { matching, year }: Comparison, suspects: Suspects): Over | null {
  const { envelopes, moneyUnit } = matching.programme;
  const given = envelopes.find((one) => one.year === year)?.[part] ?? null;
  const approved = given === null ? null : inOther(given, moneyUnit, plan.moneyUnit);
  if (approved === null || columnsOf(plan, part).length === 0) return null;
  let [planned, least]: [Decimal, Decimal] = [new Decimal(0), new Decimal(0)];
  for (const task of planTasks(plan)) {
    const stated = statedOf(plan, task, part, suspects);
    if (stated === null) continue;
    planned = planned.plus(stated.value);
    least = least.plus(stated.least);
  }
  return Decimal.min(planned, least).greaterThan(approved) ? { part, planned, approved } : null;
}

/** The grand total's cell; where there is no such row, the last task's. */
function grandTotalCell(plan: Plan, part: Part): CellRef | null {
  const [column] = columnsOf(plan, part);
  const row =
    plan.rows.find(({ kind }) => kind === "total") ??
    workRows(plan).findLast(({ kind }) => kind !== "subtask");
  return column === undefined || row === undefined ? null : { row: row.row, column: column.column };
}
