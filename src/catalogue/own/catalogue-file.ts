import { activities, type StandardTask, type UnitCost } from "../../knowledge";
import {
  amount,
  FieldError,
  FileError,
  list,
  openJson,
  optional,
  place,
  record,
  text,
  words,
  type FieldProblem,
  type Fields,
  type FileProblem,
} from "../../knowledge/json";
import { convert, Decimal } from "../../plan";
import { ownId, type OwnCatalogue } from "./own-catalogue";

/** The only form of file there is yet. */
const VERSION = 1;

/** Twenty thousand tasks in long words; a larger file is no catalogue. */
const MOST = { letters: 10_000_000, tasks: 20_000, hidden: 1_000 };

/** So many faults are told; a file with more of them is mended step by step. */
const MOST_FAULTS = 50;

/** What is wrong with a file, and where ("tasks[3].activity"); empty for the file as a whole. */
export interface CatalogueFault {
  readonly problem: FieldProblem | FileProblem | "twice";
  readonly where: string;
}

/** What a file holds, or all that is wrong with it: then nothing of it is taken. */
export type CatalogueFile =
  | { readonly catalogue: OwnCatalogue; readonly faults: readonly [] }
  | { readonly catalogue: null; readonly faults: readonly CatalogueFault[] };

/**
 * A catalogue of one's own from the text of a JSON file, as docs/danh-muc-rieng.md describes it. Amounts are in million đồng.
 * Whatever the text is, it never throws.
 */
export function readCatalogueFile(file: string): CatalogueFile {
  const faults: CatalogueFault[] = [];
  const attempt = <T>(read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FieldError || error instanceof FileError)) throw error;
      if (faults.length < MOST_FAULTS) faults.push({ problem: error.problem, where: error.where });
      return null;
    }
  };
  const whole = attempt(() => openJson(file, MOST.letters, VERSION));
  const entries = whole === null ? null : attempt(() => list(whole, "tasks", MOST.tasks));
  const met = new Set<string>();
  const tasks = (entries ?? []).flatMap((entry, at): readonly StandardTask[] => {
    const where = `tasks[${String(at)}]`;
    const task = attempt(() => taskOf(record(entry, where)));
    if (task === null) return [];
    if (met.has(task.id)) faults.push({ problem: "twice", where });
    met.add(task.id);
    return [task];
  });
  const hidden =
    whole?.values.has("hidden") === true ? attempt(() => words(whole, "hidden", MOST.hidden)) : [];
  if (faults.length > 0 || hidden === null) return { catalogue: null, faults: faults.slice(0, MOST_FAULTS) };
  return { catalogue: { tasks, hidden }, faults: [] };
}

/** The text of the file that holds a catalogue. */
export function writeCatalogueFile({ tasks, hidden }: OwnCatalogue): string {
  const million = (dong: Decimal): string => (convert(dong, "dong", "million-dong") ?? dong).toFixed();
  const entries = tasks.map(({ name, activity, unit, time, lead, partner, cost }) => ({
    name,
    activity,
    unit,
    time,
    lead,
    partner,
    cost:
      cost === null
        ? null
        : { budget: million(cost.budget), other: million(cost.other), source: cost.source },
  }));
  return JSON.stringify({ version: VERSION, tasks: entries, hidden }, null, 2);
}

function taskOf(task: Fields): StandardTask {
  const name = text(task, "name");
  const unit = optional(task, "unit");
  return {
    id: ownId(name, unit),
    name,
    activity: activityOf(task),
    unit,
    time: optional(task, "time"),
    lead: optional(task, "lead"),
    partner: optional(task, "partner"),
    cost: costOf(task),
    seen: [],
  };
}

function activityOf(task: Fields): number | null {
  const value = task.values.get("activity") ?? null;
  if (value === null) return null;
  const found = activities.find(({ clause }) => clause === value);
  if (found === undefined) throw new FieldError("none-of-these", place(task, "activity"));
  return found.clause;
}

function costOf(task: Fields): UnitCost | null {
  const value = task.values.get("cost") ?? null;
  if (value === null) return null;
  const cost = record(value, place(task, "cost"));
  const dong = (name: string): Decimal =>
    convert(amount(cost, name) ?? new Decimal(0), "million-dong", "dong") ?? new Decimal(0);
  if (!cost.values.has("budget")) throw new FieldError("missing", place(cost, "budget"));
  return { budget: dong("budget"), other: dong("other"), source: text(cost, "source") };
}
