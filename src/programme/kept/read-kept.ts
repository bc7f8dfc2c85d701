import * as json from "../../knowledge/json";
import { MOST_LETTERS, readProgramme, type ProgrammeFileRefusal } from "../file";
import { sumsFrom } from "../file/sums-json";
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
export function readKept(written: string): KeptReading {
  try {
    const file = json.openJson(written, MOST_LETTERS, KEPT_VERSION);
    const { programme, refusal } = readProgramme(JSON.stringify(file.values.get("programme") ?? null));
    if (refusal !== null)
      return {
        kept: null,
        refusal: { ...refusal, where: json.place({ ...file, at: "programme" }, refusal.where) },
      };
    const kept: KeptProgramme = {
      programme,
      source: sourceOf(file),
      year: (file.values.get("year") ?? null) === null ? null : json.year(file, "year"),
      earlier: json.records(file, "earlier", MOST.years).map(yearFrom),
      corrections: json.records(file, "corrections", MOST.corrections).map(correctionFrom),
    };
    return { kept, refusal: null };
  } catch (error) {
    if (error instanceof json.FieldError || error instanceof json.FileError)
      return { kept: null, refusal: { problem: error.problem, where: error.where } };
    throw error;
  }
}

function sourceOf(fields: json.Fields): Source {
  const source = json.record(fields.values.get("source"), json.place(fields, "source"));
  return { kind: json.oneOf(source, "kind", SOURCES, "json"), name: json.optional(source, "name") ?? "" };
}

function yearFrom(fields: json.Fields): KeptYear {
  return {
    year: json.year(fields, "year"),
    source: sourceOf(fields),
    // What was kept by a version that knew of one table alone does not say.
    tables: json.amount(fields, "tables")?.toNumber() ?? 1,
    sums: sumsFrom(json.record(fields.values.get("sums"), json.place(fields, "sums"))),
    tasks: json.records(fields, "tasks", MOST.tasks).map(taskFrom),
  };
}

function taskFrom(fields: json.Fields): KeptTask {
  return {
    name: json.text(fields, "name"),
    task: json.optional(fields, "task"),
    unit: json.optional(fields, "unit"),
    quantity: json.amount(fields, "quantity"),
    ...sumsFrom(fields),
  };
}

function correctionFrom(fields: json.Fields): MatchCorrection {
  return { name: json.text(fields, "name"), task: json.optional(fields, "task") };
}
