import type { Decimal } from "../../plan";
import type { Sums } from "../../sums";
import type { ChosenProgramme } from "../compare";
import { spentBy, type Spent } from "../left/spent";
import type { EarlierYear } from "../left";
import { correctionsByName, type MatchCorrection } from "../match/corrections";
import type { Programme } from "../programme";

/** Where something was read: a sheet of the workbook itself, another workbook, a JSON file, the sample; or a person typed it. */
export type SourceKind = "sheet" | "workbook" | "json" | "sample" | "typed";

/** Where a programme, or an earlier year, comes from. */
export interface Source {
  readonly kind: SourceKind;
  /** The name of the sheet or of the file; empty where it has none. */
  readonly name: string;
}

/** A task of an earlier year's plan, in the programme's unit of money. */
export interface KeptTask {
  readonly name: string;
  /** The id of the programme's task that it was taken for; null for none. A correction about its name comes first. */
  readonly task: string | null;
  readonly unit: string | null;
  readonly quantity: Decimal | null;
  readonly total: Decimal | null;
  readonly budget: Decimal | null;
  readonly other: Decimal | null;
}

/** What was planned in an earlier year; without tasks where a person typed its sums alone. Money in the programme's unit. */
export interface KeptYear {
  readonly year: number;
  readonly source: Source;
  /** Of how many tables it is the sum: an office may have the work of one year in several. */
  readonly tables: number;
  readonly sums: Sums;
  readonly tasks: readonly KeptTask[];
}

/** The programme that an office works with, and everything that a person decided about it: what is kept in the workbook. */
export interface KeptProgramme {
  readonly programme: Programme;
  readonly source: Source;
  /** The year of the plan where a person said it; null to take it from the plan. */
  readonly year: number | null;
  /** Ascending by year. */
  readonly earlier: readonly KeptYear[];
  readonly corrections: readonly MatchCorrection[];
}

/** A programme that a person has just given: nothing is decided about it yet. */
export function newlyKept(programme: Programme, source: Source): KeptProgramme {
  return { programme, source, year: null, earlier: [], corrections: [] };
}

/** The same with an earlier year, which takes the place of another of the same year. */
export function withYear(kept: KeptProgramme, year: KeptYear): KeptProgramme {
  const earlier = [...withoutYear(kept, year.year).earlier, year].toSorted((a, b) => a.year - b.year);
  return { ...kept, earlier };
}

/** The same without what was said of an earlier year. */
export function withoutYear(kept: KeptProgramme, year: number): KeptProgramme {
  return { ...kept, earlier: kept.earlier.filter((one) => one.year !== year) };
}

/** How plans are held against what is kept. A person's corrections hold for the earlier years' tasks too. */
export function chosenFrom({ programme, year, earlier, corrections }: KeptProgramme): ChosenProgramme {
  const decided = correctionsByName(corrections);
  const years = earlier.map((one) => earlierYear(one, programme, decided));
  return { programme, year, earlier: years, corrections };
}

function earlierYear(
  { year, source, sums, tasks }: KeptYear,
  { tasks: approved, moneyUnit }: Programme,
  decided: (name: string) => string | null | undefined,
): EarlierYear {
  const byTask = new Map<string, KeptTask[]>();
  let unknown = 0;
  for (const one of tasks) {
    const decision = decided(one.name);
    const id = decision === undefined ? one.task : decision;
    if (id === null) unknown++;
    else byTask.set(id, [...(byTask.get(id) ?? []), one]);
  }
  const spent = new Map<string, Spent>();
  for (const task of approved) {
    const own = byTask.get(task.id);
    if (own !== undefined) spent.set(task.id, spentBy(own, task, { moneyUnit }, moneyUnit));
  }
  return { year, source: source.name, tasks: spent, sums, unknown };
}
