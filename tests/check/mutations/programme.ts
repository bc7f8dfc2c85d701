import type { Decimal } from "../../../src/plan";
import { type CellRef, type Severity } from "../../../src/plan";
import {
  columnsOf,
  matchTasks,
  planTasks,
  programmeFromSheets,
  type ChosenProgramme,
  type PlanTask,
  type Programme,
  type ProgrammeTask,
} from "../../../src/programme";
import { planSums } from "../../../src/sums";
import { put, text } from "../../support/grid-edits";
import { choosing, mutation, type Mutation, type Planted, type Site } from "./mutation";

/** Times of the layouts are those of five years: a plan for one says none. */
const forOneYear = choosing({
  columns: { time: false },
  around: { kind: "annual-plan", mergesAsked: true },
});
const bothSources = choosing({
  columns: { money: "grouped", budgets: 1, others: 1, innerTotals: false, time: false, lead: true },
  values: { repeats: "none" },
  around: { kind: "annual-plan", mergesAsked: true },
});

/** A programme that approves exactly what the sheet plans, and says nothing of when. */
function sameProgramme({ sheet }: Site): Programme | null {
  const programme = programmeFromSheets([sheet]);
  return programme === null
    ? null
    : { ...programme, envelopes: [], tasks: programme.tasks.map((task) => ({ ...task, schedule: null })) };
}

function chosen(programme: Programme, { plan }: Site): ChosenProgramme {
  return { programme, year: plan.period?.from ?? null, earlier: [], corrections: [] };
}

/** A task of the plan that alone carries out one of the programme. */
interface Alone {
  readonly planTask: PlanTask;
  readonly task: ProgrammeTask;
}

function alone({ plan }: Site, programme: Programme): readonly Alone[] {
  const { matches, byTask } = matchTasks(plan, programme);
  return matches.flatMap(({ planTask, found }) =>
    found === null || byTask.get(found.task.id)?.length !== 1 ? [] : [{ planTask, task: found.task }],
  );
}

/** The programme approved something else of one task than the plan has. */
function approved(
  change: (alone: Alone) => Partial<ProgrammeTask> | null,
  where: (task: PlanTask, site: Site) => CellRef | undefined,
): Mutation["plant"] {
  return (site) => {
    const programme = sameProgramme(site);
    if (programme === null) return null;
    const some = alone(site, programme).flatMap((one) => {
      const to = change(one);
      const at = where(one.planTask, site);
      return to === null || at === undefined ? [] : [{ ...one, to, at }];
    });
    const picked = site.pick(some);
    if (picked === undefined) return null;
    const tasks = programme.tasks.map((task) => (task === picked.task ? { ...task, ...picked.to } : task));
    return { grid: site.grid, at: picked.at, programme: chosen({ ...programme, tasks }, site) };
  };
}

const nameOf = ({ row }: PlanTask): CellRef | undefined => row.name?.cell;

/** The only cell of the state budget, where it is a number. */
function budgetOf({ row }: PlanTask, { plan }: Site): CellRef | undefined {
  const [column, ...more] = columnsOf(plan, "budget");
  const amount = column === undefined || more.length > 0 ? undefined : row.amounts.get(column.column);
  return amount?.state === "read" && amount.value.greaterThan(0) ? amount.cell : undefined;
}

const quantityOf = ({ row }: PlanTask): CellRef | undefined =>
  row.quantity?.state === "read" && row.quantity.value.greaterThan(1) ? row.quantity.cell : undefined;

const times = (amount: Decimal | null, by: number): Decimal | null => amount?.times(by) ?? null;

const NEW = "Xây dựng kho lạnh bảo quản thủy sản";

function unknownTask(site: Site): Planted | null {
  const programme = sameProgramme(site);
  const own = planTasks(site.plan).filter(({ row, name }) => row.name?.text === name && !row.name.inherited);
  const at = site.pick(own)?.row.name?.cell;
  if (programme === null || at === undefined) return null;
  return { grid: put(site.grid, at, text(NEW)), at, programme: chosen(programme, site) };
}

function missingTask(site: Site): Planted | null {
  const programme = sameProgramme(site);
  const of = site.pick(planTasks(site.plan).filter(({ categories }) => categories.length > 0));
  const task = programme?.tasks.find(({ name }) => name === of?.name);
  const at = planTasks(site.plan)
    .find(({ category }) => category.at(-1) === of?.category.at(-1))
    ?.categories.at(-1)?.name?.cell;
  if (programme === null || task === undefined || of === undefined || at === undefined) return null;
  const schedule = { text: "Hàng năm", years: [], everyYear: true };
  const tasks = [...programme.tasks, { ...task, id: "new", name: NEW, category: of.category, schedule }];
  return { grid: site.grid, at, programme: chosen({ ...programme, tasks }, site) };
}

/** The year is given one less of the state budget than the plan takes. */
function lessForTheYear(site: Site): Planted | null {
  const programme = sameProgramme(site);
  const { plan } = site;
  const { budget } = planSums(plan);
  const [column, ...more] = columnsOf(plan, "budget");
  const row = plan.rows.find(({ kind }) => kind === "total") ?? planTasks(plan).at(-1)?.row;
  const year = plan.period?.from;
  if (programme === null || budget === null || year === undefined || row === undefined) return null;
  if (column === undefined || more.length > 0 || !budget.greaterThan(1)) return null;
  const envelopes = [{ year, total: null, budget: budget.minus(1), other: null }];
  return {
    grid: site.grid,
    at: { row: row.row, column: column.column },
    programme: chosen({ ...programme, envelopes }, site),
  };
}

const planted = (
  rule: string,
  severity: Severity,
  how: string,
  plant: Mutation["plant"],
  given: Mutation["given"] = forOneYear,
): Mutation => mutation(`programme-${rule}`, severity, how, plant, { given });

export const ofProgramme: readonly Mutation[] = [
  planted("task-unknown", "warning", "a task that was not approved", unknownTask),
  planted("task-missing", "info", "one more task was approved for every year", missingTask),
  planted(
    "category-differs",
    "warning",
    "approved under another category",
    approved(
      ({ task }) => (task.category.length === 0 ? null : { category: ["Xây dựng nhà máy điện gió"] }),
      nameOf,
    ),
  ),
  planted(
    "unit-differs",
    "warning",
    "approved in another unit",
    approved(
      ({ planTask, task }) => (task.unit === null || planTask.unit === null ? null : { unit: "Chuyến tàu" }),
      ({ row }) => row.unit?.cell,
    ),
  ),
  planted(
    "quantity-exceeded",
    "warning",
    "half of the quantity was approved",
    approved(({ task }) => ({ quantity: times(task.quantity, 0.5) }), quantityOf),
  ),
  planted(
    "budget-exceeded",
    "warning",
    "half of the state budget was approved",
    approved(({ task }) => ({ budget: times(task.budget, 0.5), quantity: null, total: null }), budgetOf),
    bothSources,
  ),
  planted(
    "unit-cost-exceeded",
    "warning",
    "twice the quantity was approved for the same money",
    approved(
      ({ planTask, task }) =>
        quantityOf(planTask) === undefined ? null : { quantity: times(task.quantity, 2), total: null },
      budgetOf,
    ),
    bothSources,
  ),
  planted(
    "share-exceeded",
    "warning",
    "twice the total was approved",
    approved(({ task }) => (task.total === null ? null : { total: task.total.times(2) }), budgetOf),
    bothSources,
  ),
  planted(
    "year-envelope",
    "warning",
    "less of the state budget was given to the year",
    lessForTheYear,
    bothSources,
  ),
  planted(
    "schedule",
    "warning",
    "approved for another year",
    approved(() => ({ schedule: { text: "2019", years: [2019], everyYear: false } }), nameOf),
  ),
  planted(
    "lead-differs",
    "info",
    "approved for another agency",
    approved(
      ({ task }) => (task.lead === null ? null : { lead: "Ban Quản lý dự án đường cao tốc" }),
      ({ row }) => (row.lead !== null && row.lead.text !== "" ? row.lead.cell : undefined),
    ),
    bothSources,
  ),
];
