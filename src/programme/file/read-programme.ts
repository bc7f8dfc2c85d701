import * as json from "../../knowledge/json";
import type { MoneyUnit, Period } from "../../plan";
import { readTimeText } from "../../read";
import type { Decision, Programme, ProgrammeTask, Schedule, YearEnvelope } from "../programme";
import { scheduleFrom } from "../schedule";
import { taskIds } from "../task-id";
import { NO_SUMS, sumsFrom } from "./sums-json";
import { PROGRAMME_VERSION } from "./write-programme";

/** No programme is longer: this is room for 10,000 tasks. */
export const MOST_LETTERS = 20_000_000;
const MOST = { tasks: 10_000, categories: 10, years: 100 };

const UNITS: readonly MoneyUnit[] = ["dong", "thousand-dong", "million-dong", "billion-dong", "unknown"];

/** Why a file of a programme is refused; `where` tells the place in it ("tasks[3].budget"), empty for the file as a whole. */
export interface ProgrammeFileRefusal {
  readonly problem: json.FieldProblem | json.FileProblem | "ends-before-it-begins" | "twice";
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
    return { programme: programmeFrom(json.openJson(text, MOST_LETTERS, PROGRAMME_VERSION)), refusal: null };
  } catch (error) {
    if (error instanceof ProgrammeError) return { programme: null, refusal: error.refusal };
    if (error instanceof json.FieldError || error instanceof json.FileError)
      return { programme: null, refusal: { problem: error.problem, where: error.where } };
    throw error;
  }
}

function programmeFrom(file: json.Fields): Programme {
  const tasks = tasksOf(file);
  if (tasks.length === 0) throw new json.FieldError("missing", "tasks");
  const stated = inner(file, "stated");
  return {
    title: json.text(file, "title"),
    decision: decisionOf(inner(file, "decision")),
    province: json.optional(file, "province"),
    period: periodOf(inner(file, "period")),
    moneyUnit: json.oneOf(file, "moneyUnit", UNITS, "unknown"),
    tasks,
    stated: stated === null ? NO_SUMS : sumsFrom(stated),
    envelopes: envelopesOf(file),
  };
}

/** An object within, or null where it is missing or null. */
function inner(file: json.Fields, name: string): json.Fields | null {
  const value = file.values.get(name) ?? null;
  return value === null ? null : json.record(value, json.place(file, name));
}

function decisionOf(fields: json.Fields | null): Decision | null {
  return fields === null ? null : { number: json.text(fields, "number"), date: json.date(fields, "date") };
}

function periodOf(fields: json.Fields | null): Period | null {
  if (fields === null) return null;
  const period = { from: json.year(fields, "from"), to: json.year(fields, "to") };
  if (period.to < period.from) throw new ProgrammeError("ends-before-it-begins", json.place(fields, "to"));
  return period;
}

function envelopesOf(file: json.Fields): readonly YearEnvelope[] {
  if ((file.values.get("envelopes") ?? null) === null) return [];
  const years = new Set<number>();
  const envelopes = json.records(file, "envelopes", MOST.years).map((fields): YearEnvelope => {
    const one = json.year(fields, "year");
    if (years.has(one)) throw new ProgrammeError("twice", json.place(fields, "year"));
    years.add(one);
    return { year: one, ...sumsFrom(fields) };
  });
  return envelopes.toSorted((a, b) => a.year - b.year);
}

function tasksOf(file: json.Fields): readonly ProgrammeTask[] {
  const idOf = taskIds();
  const ids = new Set<string>();
  return json.records(file, "tasks", MOST.tasks).map((fields) => {
    const name = json.text(fields, "name");
    const made = idOf(name);
    const said = json.optional(fields, "id");
    const id = said === null || said.trim() === "" ? made : said;
    if (ids.has(id)) throw new ProgrammeError("twice", json.place(fields, "id"));
    ids.add(id);
    const listed = (fields.values.get("category") ?? null) !== null;
    return {
      id,
      name,
      category: listed ? json.words(fields, "category", MOST.categories) : [],
      unit: json.optional(fields, "unit"),
      quantity: json.amount(fields, "quantity"),
      ...sumsFrom(fields),
      schedule: scheduleOf(json.optional(fields, "time")),
      lead: json.optional(fields, "lead"),
    };
  });
}

function scheduleOf(time: string | null): Schedule | null {
  if (time === null || time.trim() === "") return null;
  return scheduleFrom({ text: time, ...readTimeText(time) });
}
