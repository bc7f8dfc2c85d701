import { writeProgramme } from "../file";
import { plain, sumsJson } from "../file/sums-json";
import type { KeptProgramme } from "./kept-programme";

/** The form that is written; it rises when programs that read it would break. */
export const KEPT_VERSION = 1;

/** What is kept, as the JSON text that stands in the workbook. Amounts are decimal strings in the programme's unit of money. */
export function writeKept({ programme, source, year, earlier, corrections }: KeptProgramme): string {
  return JSON.stringify({
    version: KEPT_VERSION,
    programme: JSON.parse(writeProgramme(programme)) as unknown,
    source,
    year,
    earlier: earlier.map((one) => ({
      year: one.year,
      source: one.source,
      tables: one.tables,
      sums: sumsJson(one.sums),
      tasks: one.tasks.map(({ name, task, unit, quantity, ...sums }) => ({
        name,
        task,
        unit,
        quantity: plain(quantity),
        ...sumsJson(sums),
      })),
    })),
    corrections,
  });
}
