import type { StandardTask } from "../../knowledge";
import { presentNames } from "./agencies";
import type { Decimal, Plan } from "../../plan";
import type { TaskPlace, TaskToInsert } from "../insertion/new-task";
import { amountsByColumn } from "./amount-columns";
import { placeOf } from "./place";

/** A standard task as a person wants it in their table; amounts in the table's unit of money. */
export interface WantedTask {
  readonly task: StandardTask;
  readonly quantity: Decimal | null;
  readonly budget: Decimal | null;
  readonly other: Decimal | null;
  /** The lead agency that a person wants; the task's own unless told. */
  readonly lead?: string | null;
  /** Where a person wants it; where it belongs unless told. */
  readonly place?: TaskPlace;
}

/** Puts a wanted task into the words of a table: its columns, its place, its time, and agencies that are there in its period. */
export function taskToInsert(plan: Plan, wanted: WantedTask): TaskToInsert {
  const { task, quantity, budget, other, lead = task.lead, place } = wanted;
  return {
    task: {
      name: task.name,
      unit: task.unit,
      quantity,
      amounts: amountsByColumn(plan, { budget, other }),
      time: timeFor(plan, task),
      lead: presentNames(plan, lead),
      partner: presentNames(plan, task.partner),
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
