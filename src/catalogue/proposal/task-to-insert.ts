import type { StandardTask } from "../../knowledge";
import type { Decimal, Plan } from "../../plan";
import type { TaskPlace, TaskToInsert } from "../insertion/new-task";
import { amountColumnsOf } from "./amounts";
import { placeOf } from "./place";

/** A standard task as a person wants it in their table; amounts in the table's unit of money. */
export interface WantedTask {
  readonly task: StandardTask;
  readonly quantity: Decimal | null;
  readonly budget: Decimal | null;
  readonly other: Decimal | null;
  /** Where a person wants it; where it belongs unless told. */
  readonly place?: TaskPlace;
}

/** Puts a wanted task into the words of a table: its columns, its place, and the agencies and time that the table uses. */
export function taskToInsert(plan: Plan, { task, quantity, budget, other, place }: WantedTask): TaskToInsert {
  const columns = amountColumnsOf(plan);
  const amounts = new Map<number, Decimal>();
  if (columns.budget !== null && budget !== null) amounts.set(columns.budget, budget);
  if (columns.other !== null && other !== null) amounts.set(columns.other, other);
  return {
    task: {
      name: task.name,
      unit: task.unit,
      quantity,
      amounts,
      time: timeFor(plan, task),
      lead: task.lead,
      partner: task.partner,
    },
    place: place ?? placeOf(plan, task),
  };
}

/** A plan of one year is carried out in that year, however the document that the task comes from had it. */
function timeFor({ period, rows }: Plan, { time }: StandardTask): string | null {
  if (period === null || period.from !== period.to) return time;
  const year = String(period.from);
  const own = rows.find((row) => row.kind === "task" && row.time?.years.join() === year);
  return own?.time?.text ?? `Năm ${year}`;
}
