import { insertTasks, newAppendix, type TaskToInsert } from "../../../catalogue";
import type { Edit, NewSheet, Plan, Sheet } from "../../../plan";
import { allows, type Programme, type ProgrammeTask } from "../../../programme";

/** The tasks that a programme schedules for a year, or leaves open for it. */
export function tasksOfYear({ tasks }: Programme, year: number): readonly ProgrammeTask[] {
  return tasks.filter(({ schedule }) => schedule !== null && allows(schedule, year));
}

/** An empty appendix for a year with the categories of its tasks; null where there are none, or the unit of money is not known. */
export function appendixOfYear(programme: Programme, year: number): NewSheet | null {
  const { moneyUnit } = programme;
  const categories = [...new Set(tasksOfYear(programme, year).map(outermost))];
  if (categories.length === 0 || moneyUnit === "unknown") return null;
  return newAppendix({ kind: "annual-plan", period: { from: year, to: year }, moneyUnit, categories });
}

/** The edits that put the tasks of a year into such an appendix: what they are and when, without quantities and amounts. */
export function taskEdits(sheet: Sheet, programme: Programme, year: number): readonly Edit[] {
  const plan = sheet.tables.find((table): table is Plan => table.kind === "plan");
  if (plan === undefined) return [];
  const rows = new Map(
    plan.rows.flatMap(({ kind, name, row }) =>
      kind === "category" && name !== null ? [[name.text, row] as const] : [],
    ),
  );
  const wanted = tasksOfYear(programme, year).flatMap((task): readonly TaskToInsert[] => {
    const category = rows.get(outermost(task));
    return category === undefined ? [] : [{ task: newTask(task, year), place: { kind: "under", category } }];
  });
  return insertTasks(plan, wanted).edits;
}

function outermost({ category, name }: ProgrammeTask): string {
  return category[0] ?? name;
}

function newTask({ name, unit, lead }: ProgrammeTask, year: number): TaskToInsert["task"] {
  return { name, unit, quantity: null, amounts: new Map(), time: String(year), lead, partner: null };
}
