import {
  amount,
  date,
  FieldError,
  FileError,
  oneOf,
  openJson,
  optional,
  place,
  record,
  records,
  text,
  words,
  year,
  type FieldProblem,
  type Fields,
  type FileProblem,
} from "../../knowledge/json";
import type { MoneyUnit, Period } from "../../plan";
import { readTimeText } from "../../read";
import type { Sums } from "../../sums";
import type { Decision, Programme, ProgrammeTask, Schedule, YearEnvelope } from "../programme";
import { scheduleFrom } from "../schedule";
import { taskIds } from "../task-id";
import { PROGRAMME_VERSION } from "./write-programme";

/** No programme is longer: this is room for 10,000 tasks. */
export const MOST_LETTERS = 20_000_000;
const MOST = { tasks: 10_000, categories: 10, years: 100 };

const UNITS: readonly MoneyUnit[] = ["dong", "thousand-dong", "million-dong", "billion-dong", "unknown"];

/** Why a file of a programme is refused; `where` tells the place in it ("tasks[3].budget"), empty for the file as a whole. */
export interface ProgrammeFileRefusal {
  readonly problem: FieldProblem | FileProblem | "ends-before-it-begins" | "twice";
  readonly where: string;
}

/** What a file holds, or why it is refused. */
export type ProgrammeFile =
  | { readonly programme: Programme; readonly refusal: null }
  | { readonly programme: null; readonly refusal: ProgrammeFileRefusal };

/** A programme that cannot be. */
class ProgrammeError extends Error {
  override readonly name = "ProgrammeError";
  readonly refusal: ProgrammeFileRefusal;

  constructor(problem: ProgrammeFileRefusal["problem"], where: string) {
    super(`${where}: ${problem}`);
    this.refusal = { problem, where };
  }
}

/**
 * A programme from the text of a JSON file, as docs/chuong-trinh.md describes it. Whatever the text is, it never throws, and of a
 * file that is refused nothing is kept.
 */
export function readProgramme(text: string): ProgrammeFile {
  try {
    return { programme: programmeFrom(openJson(text, MOST_LETTERS, PROGRAMME_VERSION)), refusal: null };
  } catch (error) {
    if (error instanceof ProgrammeError) return { programme: null, refusal: error.refusal };
    if (error instanceof FieldError || error instanceof FileError)
      return { programme: null, refusal: { problem: error.problem, where: error.where } };
    throw error;
  }
}

function programmeFrom(file: Fields): Programme {
  const tasks = tasksOf(file);
  if (tasks.length === 0) throw new FieldError("missing", "tasks");
  return {
    title: text(file, "title"),
    decision: decisionOf(inner(file, "decision")),
    province: optional(file, "province"),
    period: periodOf(inner(file, "period")),
    moneyUnit: oneOf(file, "moneyUnit", UNITS, "unknown"),
    tasks,
    stated: sumsOf(inner(file, "stated")),
    envelopes: envelopesOf(file),
  };
}

/** An object within, or null where it is missing or null. */
function inner(file: Fields, name: string): Fields | null {
  const value = file.values.get(name) ?? null;
  return value === null ? null : record(value, place(file, name));
}

function decisionOf(fields: Fields | null): Decision | null {
  return fields === null ? null : { number: text(fields, "number"), date: date(fields, "date") };
}

function periodOf(fields: Fields | null): Period | null {
  if (fields === null) return null;
  const period = { from: year(fields, "from"), to: year(fields, "to") };
  if (period.to < period.from) throw new ProgrammeError("ends-before-it-begins", place(fields, "to"));
  return period;
}

const NO_SUMS: Sums = { total: null, budget: null, other: null };

function sumsOf(fields: Fields | null): Sums {
  if (fields === null) return NO_SUMS;
  return { total: amount(fields, "total"), budget: amount(fields, "budget"), other: amount(fields, "other") };
}

function envelopesOf(file: Fields): readonly YearEnvelope[] {
  if ((file.values.get("envelopes") ?? null) === null) return [];
  const years = new Set<number>();
  const envelopes = records(file, "envelopes", MOST.years).map((fields): YearEnvelope => {
    const one = year(fields, "year");
    if (years.has(one)) throw new ProgrammeError("twice", place(fields, "year"));
    years.add(one);
    return { year: one, ...sumsOf(fields) };
  });
  return envelopes.toSorted((a, b) => a.year - b.year);
}

function tasksOf(file: Fields): readonly ProgrammeTask[] {
  const idOf = taskIds();
  const ids = new Set<string>();
  return records(file, "tasks", MOST.tasks).map((fields) => {
    const name = text(fields, "name");
    const made = idOf(name);
    const said = optional(fields, "id");
    const id = said === null || said.trim() === "" ? made : said;
    if (ids.has(id)) throw new ProgrammeError("twice", place(fields, "id"));
    ids.add(id);
    const listed = (fields.values.get("category") ?? null) !== null;
    return {
      id,
      name,
      category: listed ? words(fields, "category", MOST.categories) : [],
      unit: optional(fields, "unit"),
      quantity: amount(fields, "quantity"),
      ...sumsOf(fields),
      schedule: scheduleOf(optional(fields, "time")),
      lead: optional(fields, "lead"),
    };
  });
}

function scheduleOf(time: string | null): Schedule | null {
  if (time === null || time.trim() === "") return null;
  return scheduleFrom({ text: time, ...readTimeText(time) });
}
