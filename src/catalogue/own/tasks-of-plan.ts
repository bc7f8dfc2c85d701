import { lower, tidy, type StandardTask, type UnitCost } from "../../knowledge";
import {
  convert,
  type CellRef,
  type Decimal,
  type FundingClass,
  type MoneyUnit,
  type Plan,
  type Row,
  sum,
} from "../../plan";
import { moneyColumns, outline, valueOf } from "../../sums";
import { activityOf } from "../proposal";
import { ownId } from "./own-catalogue";

/** A row of a table that gives no task for a catalogue, and why. */
export interface LeftRow {
  readonly cell: CellRef;
  readonly why: "no-name" | "twice";
}

/** The tasks that a table gives, and the rows that give none. */
export interface TasksOfPlan {
  readonly tasks: readonly StandardTask[];
  readonly left: readonly LeftRow[];
}

/**
 * The tasks of a plan or of a list laid out as one, for one's own catalogue: their wording, units and agencies, and what one
 * unit costs where the table says how many and how much.
 * @param source how the table is named as the source of these costs
 */
export function tasksOfPlan(plan: Plan, source: string): TasksOfPlan {
  const tree = outline(plan);
  const left: LeftRow[] = [];
  const tasks = new Map<string, StandardTask>();
  for (const row of plan.rows) {
    if (row.kind !== "task") continue;
    const task = taskOf(
      plan,
      row,
      tree.above(row).findLast(({ kind }) => kind === "category") ?? null,
      source,
    );
    if (task === null) left.push({ cell: row.cell, why: "no-name" });
    else if (tasks.has(task.id)) left.push({ cell: row.cell, why: "twice" });
    else tasks.set(task.id, task);
  }
  return { tasks: [...tasks.values()], left };
}

/** One row of a table as a task for one's own catalogue; null where it has no name. */
export function taskOfRow(plan: Plan, row: Row, source: string): StandardTask | null {
  const category = outline(plan)
    .above(row)
    .findLast(({ kind }) => kind === "category");
  return taskOf(plan, row, category ?? null, source);
}

function taskOf(plan: Plan, row: Row, category: Row | null, source: string): StandardTask | null {
  const name = tidy(row.name?.text ?? "");
  if (name === "") return null;
  const unit = words(row.unit?.text);
  return {
    id: ownId(name, unit),
    name,
    activity: category === null ? null : activityOf(category),
    unit: unit === null ? null : unit.charAt(0).toUpperCase() + lower(unit).slice(1),
    // Other times are of that one plan.
    time: row.time?.everyYear === true ? tidy(row.time.text) : null,
    lead: words(row.lead?.text),
    partner: words(row.partner?.text),
    cost: costOf(plan, row, source),
    seen: [],
  };
}

function words(text: string | undefined): string | null {
  const tidied = tidy(text ?? "");
  return tidied === "" ? null : tidied;
}

function costOf(plan: Plan, row: Row, source: string): UnitCost | null {
  const { quantity } = row;
  if (quantity?.state !== "read" || !quantity.value.greaterThan(0)) return null;
  const per = (of: FundingClass): Decimal | null => {
    const known = amountOf(plan, row, of, plan.moneyUnit);
    return known?.dividedBy(quantity.value).toDecimalPlaces(0) ?? null;
  };
  const [budget, other] = [per("state"), per("other")];
  if (budget === null || other === null) return null;
  return { budget, other, source: `${source}, ${String(row.row + 1)}` };
}

/** What a row gives of a class, in đồng; null where it says nothing, or some of it is not known. */
function amountOf(plan: Plan, row: Row, of: FundingClass, unit: MoneyUnit): Decimal | null {
  const amounts = moneyColumns(plan, of).flatMap(({ column }) => row.amounts.get(column) ?? []);
  const values = amounts.map(valueOf).filter((value) => value !== null);
  const says = amounts.some(({ state }) => state === "read");
  return !says || values.length < amounts.length ? null : convert(sum(values), unit, "dong");
}
