import type ExcelJS from "exceljs";
import { addressOf, parseAddress } from "../../host";
import { without, type Area, type Sheet, type Validation } from "../../workbook";
import { COMPARISONS, formulaOf } from "./criteria";

type FileValidations = Record<string, ExcelJS.DataValidation | undefined>;

interface Untyped {
  readonly dataValidations: { model: FileValidations };
}

type Criteria = Readonly<Record<string, unknown>>;

/** Excel's kinds by the member of a rule that says them. */
const KINDS: Readonly<Record<string, ExcelJS.DataValidation["type"]>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time" as ExcelJS.DataValidation["type"],
  textLength: "textLength",
  custom: "custom",
};

/**
 * Writes the validations that add-ins have set, in place of what the file says of the same cells. What the file library
 * cannot write (a list without its arrow, a date that is a formula, a prompt without a rule) is left as the file had it.
 */
export function writeValidations(file: ExcelJS.Worksheet, { extras }: Sheet): void {
  const { dataValidations } = file as unknown as Untyped;
  for (const validation of extras.validations ?? []) {
    const written = fileValidation(validation);
    if (!written) continue;
    for (const area of validation.areas) {
      dataValidations.model = outside(dataValidations.model, area);
      dataValidations.model[addressOf(area)] = written;
    }
  }
}

/** What is said of cells that do not lie in an area. */
function outside(model: FileValidations, area: Area): FileValidations {
  return Object.fromEntries(
    Object.entries(model).flatMap(([address, validation]) => {
      const place = parseAddress(address)?.area;
      if (!place || !validation) return [];
      return without(place, area).map((rest) => [addressOf(rest), validation] as const);
    }),
  );
}

function fileValidation({
  rule,
  errorAlert,
  prompt,
  ignoreBlanks,
}: Validation): ExcelJS.DataValidation | null {
  const [kind = "", criteria = {}] = Object.entries(rule)[0] ?? [];
  const type = KINDS[kind];
  const formulae = formulaeOf(kind, criteria);
  if (type === undefined || formulae === null) return null;
  const operator = COMPARISONS[String(criteria["operator"])];
  return {
    type,
    formulae,
    ...(operator === undefined ? {} : { operator: operator as ExcelJS.DataValidationOperator }),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert["showAlert"] === true,
    errorStyle: text(errorAlert["style"]).toLowerCase(),
    errorTitle: text(errorAlert["title"]),
    error: text(errorAlert["message"]),
    showInputMessage: prompt["showPrompt"] === true,
    promptTitle: text(prompt["title"]),
    prompt: text(prompt["message"]),
  };
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

function formulaeOf(kind: string, criteria: Criteria): unknown[] | null {
  if (kind === "list") return listOf(criteria);
  if (kind === "custom") return present([formulaOf(criteria["formula"])], 1);
  const word = COMPARISONS[String(criteria["operator"])];
  const given = [criteria["formula1"], criteria["formula2"]];
  const formulae = kind === "date" ? given.map(dateOf) : given.map(formulaOf);
  return word === undefined ? null : present(formulae, word.toLowerCase().endsWith("between") ? 2 : 1);
}

function present(formulae: readonly unknown[], count: number): unknown[] | null {
  const wanted = formulae.slice(0, count);
  return wanted.includes(null) ? null : wanted;
}

/** Words with commas between, or cells. */
function listOf({ source, inCellDropDown }: Criteria): unknown[] | null {
  if (typeof source !== "string" || inCellDropDown === false) return null;
  return [source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`];
}

/** A day in the form of ISO 8601 (documented); null for a formula. */
function dateOf(value: unknown): Date | null {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(typeof value === "string" ? value : "") ?? [];
  const date = day === undefined ? null : new Date(`${day}T00:00:00Z`);
  return date && !Number.isNaN(date.getTime()) ? date : null;
}
