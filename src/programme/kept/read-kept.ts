import {
  amount,
  FieldError,
  FileError,
  oneOf,
  openJson,
  optional,
  place,
  record,
  records,
  text,
  year,
  type Fields,
} from "../../knowledge/json";
import type { Sums } from "../../sums";
import { MOST_LETTERS, readProgramme, type ProgrammeFileRefusal } from "../file";
import type { MatchCorrection } from "../match/corrections";
import type { KeptProgramme, KeptTask, KeptYear, Source, SourceKind } from "./kept-programme";
import { KEPT_VERSION } from "./write-kept";

const SOURCES: readonly SourceKind[] = ["sheet", "workbook", "json", "sample", "typed"];
const MOST = { years: 100, tasks: 10_000, corrections: 10_000 };

/** What a workbook keeps, or why it cannot be read. */
export type KeptReading =
  | { readonly kept: KeptProgramme; readonly refusal: null }
  | { readonly kept: null; readonly refusal: ProgrammeFileRefusal };

/** What `writeKept` has written; whatever the text is, it never throws, and of a damaged one nothing is taken. */
export function readKept(json: string): KeptReading {
  try {
    const file = openJson(json, MOST_LETTERS, KEPT_VERSION);
    const { programme, refusal } = readProgramme(JSON.stringify(file.values.get("programme") ?? null));
    if (refusal !== null)
      return {
        kept: null,
        refusal: { ...refusal, where: place({ ...file, at: "programme" }, refusal.where) },
      };
    const kept: KeptProgramme = {
      programme,
      source: sourceOf(file),
      year: (file.values.get("year") ?? null) === null ? null : year(file, "year"),
      earlier: records(file, "earlier", MOST.years).map(yearFrom),
      corrections: records(file, "corrections", MOST.corrections).map(correctionFrom),
    };
    return { kept, refusal: null };
  } catch (error) {
    if (error instanceof FieldError || error instanceof FileError)
      return { kept: null, refusal: { problem: error.problem, where: error.where } };
    throw error;
  }
}

function sourceOf(fields: Fields): Source {
  const source = record(fields.values.get("source"), place(fields, "source"));
  return { kind: oneOf(source, "kind", SOURCES, "json"), name: optional(source, "name") ?? "" };
}

function yearFrom(fields: Fields): KeptYear {
  return {
    year: year(fields, "year"),
    source: sourceOf(fields),
    // What was kept by a version that knew of one table alone does not say.
    tables: amount(fields, "tables")?.toNumber() ?? 1,
    sums: sumsOf(record(fields.values.get("sums"), place(fields, "sums"))),
    tasks: records(fields, "tasks", MOST.tasks).map(taskFrom),
  };
}

function taskFrom(fields: Fields): KeptTask {
  return {
    name: text(fields, "name"),
    task: optional(fields, "task"),
    unit: optional(fields, "unit"),
    quantity: amount(fields, "quantity"),
    ...sumsOf(fields),
  };
}

function sumsOf(fields: Fields): Sums {
  return { total: amount(fields, "total"), budget: amount(fields, "budget"), other: amount(fields, "other") };
}

function correctionFrom(fields: Fields): MatchCorrection {
  return { name: text(fields, "name"), task: optional(fields, "task") };
}
