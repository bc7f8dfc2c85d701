import { Decimal, type CellRef, type Column, type Datum, type Plan } from "../../plan";
import { columnsOf, inOther, planTasks, type Comparison } from "../../programme";
import { rule, type Context } from "../engine/rule";
import { NO_SUSPECTS, type Suspects } from "../engine/suspects";
import { workRows } from "../engine/table-rows";
import { comparisonOf, countedWith } from "./compared";
import { statedOf } from "./surely";
import { wherePassed, type Added } from "./where-passed";

type Part = "total" | "budget" | "other";
const PARTS: readonly Part[] = ["total", "budget", "other"];

/** One kind of money of which there is more than the programme gives the year, in the plan's unit of money. */
interface Over {
  readonly part: Part;
  readonly cell: CellRef;
  readonly related: readonly CellRef[];
  readonly planned: Decimal;
  readonly approved: Decimal;
}

/**
 * The plan's total, its state budget or its other funding, with the other plans of its year on the sheet, is above what the
 * programme gives this year. Found in the plan with which it is passed. That others give more than expected is only worth knowing,
 * though it raises the total as well.
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
    const over = PARTS.flatMap((part) => overOf(plan, part, comparison, context) ?? []);
    const [first, ...more] = over;
    if (first === undefined) return;
    // Of the total the part that raises it is told as well: the state budget where it does, else other funding.
    const [beside] = first.part === "total" ? more : [];
    const gravest = beside?.part ?? first.part;
    yield {
      severity: gravest === "other" ? "info" : "warning",
      message: `programme-year-envelope.${[first, ...(beside === undefined ? [] : [beside])].map(({ part }) => part).join("-")}`,
      cell: first.cell,
      related: [...first.related, ...more.flatMap(({ cell, related }) => [cell, ...related])],
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

function overOf(plan: Plan, part: Part, comparison: Comparison, context: Context): Over | null {
  const { envelopes, moneyUnit } = comparison.matching.programme;
  const given = envelopes.find((one) => one.year === comparison.year)?.[part] ?? null;
  const approved = given === null ? null : inOther(given, moneyUnit, plan.moneyUnit);
  if (approved === null) return null;
  const added = countedWith(comparison, context).flatMap(({ plan: of }): readonly Added[] => {
    const cell = grandTotalCell(of, part);
    const suspects = of === plan ? context.suspects : NO_SUSPECTS;
    const all = cell === null ? null : plannedIn(of, part, suspects);
    const value = all === null ? null : inOther(all.value, of.moneyUnit, plan.moneyUnit);
    const least = all === null ? null : inOther(all.least, of.moneyUnit, plan.moneyUnit);
    return cell === null || value === null || least === null ? [] : [{ value, least, cell, of }];
  });
  const passed = wherePassed(added, new Decimal(0), approved);
  if (passed?.of !== plan) return null;
  const { cell, related, planned } = passed;
  return { part, cell, related, planned, approved };
}

/** What the tasks of a plan come to, in its unit of money. */
function plannedIn(plan: Plan, part: Part, suspects: Suspects): Pick<Added, "value" | "least"> {
  let [value, least]: [Decimal, Decimal] = [new Decimal(0), new Decimal(0)];
  for (const task of planTasks(plan)) {
    const stated = statedOf(plan, task, part, suspects);
    if (stated === null) continue;
    value = value.plus(stated.value);
    least = least.plus(stated.least);
  }
  return { value, least };
}

/** The grand total's cell, in the first column that has any money; where there is no such row, the last task's. */
function grandTotalCell(plan: Plan, part: Part): CellRef | null {
  const columns = columnsOf(plan, part);
  const isFilled = ({ column }: Column): boolean =>
    plan.rows.some(({ amounts }) => {
      const amount = amounts.get(column);
      return amount?.state === "read" && !amount.value.isZero();
    });
  const column = columns.find(isFilled) ?? columns[0];
  const row =
    plan.rows.find(({ kind }) => kind === "total") ??
    workRows(plan).findLast(({ kind }) => kind !== "subtask");
  return column === undefined || row === undefined ? null : { row: row.row, column: column.column };
}
