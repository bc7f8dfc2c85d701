import type { Decimal, Envelope, MoneyUnit, Plan, Sheet } from "../../plan";
import { convert } from "../../plan";
import type { Sums } from "../../sums";
import { planTasks, type PlanTask } from "../plan-tasks";
import type { Programme, ProgrammeTask, YearEnvelope } from "../programme";
import { scheduleFrom } from "../schedule";
import { taskIds } from "../task-id";
import { inUnit, yearEnvelopes } from "./envelopes";
import { decisionIn, provinceOf, wordsAround } from "./words-around";

/** A plan and the sheet it stands on. */
interface Placed {
  readonly sheet: Sheet;
  readonly plan: Plan;
}

/**
 * The programme that read sheets hold: the first sheet with a table of one, all tables of one on it, and the yearly amounts of any
 * sheet. Where no table says that it is a programme, the first table with tasks is taken: a person chose it as one.
 * Nothing is put right: what rows and words around them say is both kept. Null where there is no table with tasks.
 */
export function programmeFromSheets(sheets: readonly Sheet[]): Programme | null {
  const plans = plansOf(sheets);
  const [first] = plans;
  if (first === undefined) return null;
  const { plan } = first;
  const title = plan.title?.text ?? "";
  const { moneyUnit, period } = plan;
  return {
    title,
    decision: decisionIn([title, ...wordsAround(plan)]),
    province: provinceOf(plan),
    period,
    moneyUnit,
    tasks: tasksOf(plans, moneyUnit),
    stated: statedBy(plan),
    envelopes: envelopesOf(sheets, first),
  };
}

function plansOf(sheets: readonly Sheet[]): readonly Placed[] {
  const all = sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table): readonly Placed[] =>
      table.kind === "plan" && planTasks(table).length > 0 ? [{ sheet, plan: table }] : [],
    ),
  );
  const programmes = all.filter(({ plan }) => plan.planKind === "programme");
  const [first] = programmes;
  if (first === undefined) return all.slice(0, 1);
  return programmes.filter(({ sheet, plan }) => sheet === first.sheet && isSamePeriod(plan, first.plan));
}

function isSamePeriod({ period: a }: Plan, { period: b }: Plan): boolean {
  return a === null || b === null || (a.from === b.from && a.to === b.to);
}

function tasksOf(plans: readonly Placed[], unit: MoneyUnit): readonly ProgrammeTask[] {
  const idOf = taskIds();
  return plans.flatMap(({ plan }) =>
    planTasks(plan).map((task) => {
      const sums = inUnit(task, plan.moneyUnit, unit);
      return taskOf(task, sums, idOf(task.name));
    }),
  );
}

function taskOf({ name, category, unit, quantity, row }: PlanTask, sums: Sums, id: string): ProgrammeTask {
  const { time, lead } = row;
  return {
    id,
    name,
    category,
    unit,
    quantity: positive(quantity),
    total: positive(sums.total),
    budget: positive(sums.budget),
    other: positive(sums.other),
    schedule: time === null || time.text === "" ? null : scheduleFrom(time),
    lead: lead === null || !/\p{L}/u.test(lead.text) ? null : lead.text,
  };
}

/** A programme approves nothing below zero: such a figure is a slip that says nothing. */
function positive(amount: Decimal | null): Decimal | null {
  return amount?.isNegative() === true && !amount.isZero() ? null : amount;
}

function statedBy({ statements, moneyUnit }: Plan): Sums {
  const of = (part: "total" | "state" | "other"): Decimal | null => {
    const stated = statements.find((one) => one.of === part);
    if (stated === undefined) return null;
    return stated.unit === moneyUnit ? stated.value : convert(stated.value, stated.unit, moneyUnit);
  };
  return { total: of("total"), budget: of("state"), other: of("other") };
}

/** The yearly table on the programme's own sheet, else the first elsewhere whose years are its own. */
function envelopesOf(sheets: readonly Sheet[], { sheet: own, plan }: Placed): readonly YearEnvelope[] {
  const tables = [own, ...sheets.filter((sheet) => sheet !== own)].flatMap((sheet) =>
    sheet.tables.filter((table): table is Envelope => table.kind === "envelope"),
  );
  for (const table of tables) {
    const found = yearEnvelopes(table, plan.moneyUnit, plan.period);
    if (found.length > 0) return found;
  }
  return [];
}
