import type { Programme, ProgrammeTask } from "../programme";
import { plain, sumsJson } from "./sums-json";

/** The form of file that is written; it rises when programs that read it would break. */
export const PROGRAMME_VERSION = 1;

/** A programme as the text of a JSON file, as docs/chuong-trinh.md describes it. Amounts are decimal strings in its own unit of money. */
export function writeProgramme(programme: Programme): string {
  const { title, decision, province, period, moneyUnit, tasks, stated, envelopes } = programme;
  const file = {
    version: PROGRAMME_VERSION,
    title,
    decision,
    province,
    period,
    moneyUnit,
    stated: sumsJson(stated),
    envelopes: envelopes.map(({ year, ...sums }) => ({ year, ...sumsJson(sums) })),
    tasks: tasks.map(taskJson),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function taskJson({ schedule, quantity, ...task }: ProgrammeTask): unknown {
  const { id, name, category, unit, lead } = task;
  return {
    id,
    name,
    category,
    unit,
    quantity: plain(quantity),
    ...sumsJson(task),
    time: schedule?.text ?? null,
    lead,
  };
}
