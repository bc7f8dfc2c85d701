import type { Decimal } from "../../plan";
import type { Sums } from "../../sums";
import { writeProgramme } from "../file";
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
      sums: plainSums(one.sums),
      tasks: one.tasks.map(({ name, task, unit, quantity, ...sums }) => ({
        name,
        task,
        unit,
        quantity: plain(quantity),
        ...plainSums(sums),
      })),
    })),
    corrections,
  });
}

function plainSums({ total, budget, other }: Sums): Readonly<Record<keyof Sums, string | null>> {
  return { total: plain(total), budget: plain(budget), other: plain(other) };
}

function plain(amount: Decimal | null): string | null {
  return amount?.toFixed() ?? null;
}
