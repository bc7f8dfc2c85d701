import { inspect } from "node:util";
import { checkSheet, type CheckResult, type Rule } from "../../src/check";
import { standardTasks, type CapSet, type StandardTask } from "../../src/knowledge";
import { findingText, LANGUAGES, offerText, placeholders, texts } from "../../src/locales";
import { a1, type Finding, type Grid, type Offer, type Severity } from "../../src/plan";
import type { ChosenProgramme } from "../../src/programme";
import { readSheet } from "../../src/read";
import { applyEdits } from "./apply-edits";
import { caseBook } from "./case-book";
import { textTable, type TableOptions } from "./text-table";

/** What a finding must say; what is left out is not looked at. Data are compared as strings. */
export interface Expected {
  readonly message?: string;
  readonly severity?: Severity;
  readonly data?: Readonly<Record<string, string>>;
  /** What the fix writes; null: there must be none. */
  readonly fix?: string | null;
  /** What each suggestion writes. */
  readonly suggests?: readonly string[];
}

/** How a table lies in its sheet, and what a person chose for the check. */
export interface TestOptions extends TableOptions {
  readonly caps?: CapSet;
  readonly programme?: ChosenProgramme;
  readonly tasks?: readonly StandardTask[];
}

/** A table in which a rule must find exactly the marked cells, in reading order as `expected` says (one for all, or one each). */
export function faulty(
  name: string,
  rule: Rule,
  table: string,
  expected: Expected | readonly Expected[] = {},
  options: TestOptions = {},
): void {
  book.note(rule.id, "faulty", table, options);
  test(`finds ${name}`, () => {
    verifyFaulty(rule, table, expected, options);
  });
}

const book = caseBook();

afterAll(() => {
  expect(book.missing()).toEqual([]);
});

/** The clean or the faulty cases of a rule stand in another file. */
export function testedElsewhere(...rules: readonly Rule[]): void {
  for (const { id } of rules) book.excuse(id);
}

/** What a faulty case must fulfil. @throws where it does not */
export function verifyFaulty(
  rule: Rule,
  table: string,
  expected: Expected | readonly Expected[] = {},
  options: TestOptions = {},
): void {
  const { grid, marked } = textTable(table, options);
  if (marked.length === 0) throw new Error("a faulty table marks the cells where findings must be");
  const findings = [...checked(rule, grid, options).findings];
  expect(findings.map(at)).toEqual(marked.map(a1));
  const each = isList(expected) ? expected : findings.map(() => expected);
  expect(findings.map((finding, index) => seen(finding, each[index] ?? {}))).toEqual(each);
  mendsWhatItFinds(rule, grid, findings, options);
}

function isList(expected: Expected | readonly Expected[]): expected is readonly Expected[] {
  return Array.isArray(expected);
}

/** A table about which a rule must be silent. */
export function clean(name: string, rule: Rule, table: string, options: TestOptions = {}): void {
  book.note(rule.id, "clean", table, options);
  test(`is silent about ${name}`, () => {
    verifyClean(rule, table, options);
  });
}

/** What a clean case must fulfil. @throws where it does not */
export function verifyClean(rule: Rule, table: string, options: TestOptions = {}): void {
  const { grid, marked } = textTable(table, options);
  if (marked.length > 0) throw new Error("a clean table marks no cell");
  expect(readSheet(grid).tables).not.toEqual([]);
  expect(checked(rule, grid, options).findings.map(at)).toEqual([]);
}

/** What a person chose for a check. */
interface Chosen {
  readonly caps?: CapSet | null;
  readonly programme?: ChosenProgramme | null;
  readonly tasks?: readonly StandardTask[];
}

/** Runs one rule over a grid and refuses what no rule may do. */
function checked(
  rule: Rule,
  grid: Grid,
  { caps = null, programme = null, tasks = standardTasks }: Chosen,
): CheckResult {
  const sheet = readSheet(grid);
  const before = inspect(sheet, { depth: null, maxArrayLength: null });
  const result = checkSheet(sheet, { rules: [rule], caps, programme, tasks });
  expect(result.failed).toEqual([]);
  expect(inspect(sheet, { depth: null, maxArrayLength: null })).toBe(before);
  const again = checkSheet(sheet, { rules: [rule], caps, programme, tasks });
  expect(again.findings.map(spelledOut)).toEqual(result.findings.map(spelledOut));
  [...result.findings].forEach(saysWhatItMeans);
  return result;
}

/** A finding with all that it only works out when it is asked. */
export function spelledOut({
  rule,
  severity,
  message,
  cell,
  related,
  data,
  fix,
  suggestions,
}: Finding): Finding {
  return { rule, severity, message, cell, related, data, fix, suggestions };
}

/** Every placeholder has a datum, and the two sides of a text use the same ones. */
function saysWhatItMeans(finding: Finding): void {
  for (const language of LANGUAGES) {
    expect(findingText(finding, language)).not.toBe("");
    const text = texts(language).findings[finding.message];
    const names = placeholders(`${text?.title ?? ""} ${text?.detail ?? ""}`);
    expect(Object.keys(finding.data)).toEqual(expect.arrayContaining(names));
    for (const offer of offersOf(finding)) expect(offerText(offer, language)).not.toBe("");
  }
}

/**
 * All fixes together, and each suggestion alone, must leave nothing of what they are for, and touch no other cell. What changes
 * how the sheet is printed leaves the cells as they are: it must not be suggested again.
 */
function mendsWhatItFinds(rule: Rule, grid: Grid, findings: readonly Finding[], options: TestOptions): void {
  for (const finding of findings) {
    for (const { edits } of offersOf(finding)) {
      expect(edits).not.toEqual([]);
      for (const edit of edits) {
        expect(edit.sheet).toEqual(grid.sheet);
        if (edit.kind === "set-cell") expect(a1(edit.cell)).toBe(at(finding));
      }
    }
    for (const { edits } of finding.suggestions) {
      const left = [...checked(rule, applyEdits(grid, edits), options).findings];
      if (edits.some(isPageSetUp)) expect(left.flatMap(({ suggestions }) => suggestions)).toEqual([]);
      else expect(left.map(at)).not.toContain(at(finding));
    }
    if (finding.fix !== null) takesNothingTyped(finding, finding.fix);
  }
  const fixed = findings.filter(({ fix }) => fix !== null);
  const left = after(
    rule,
    grid,
    fixed.flatMap(({ fix }) => fix?.edits ?? []),
    options,
  );
  for (const finding of fixed) expect(left).not.toContain(at(finding));
}

/** Rules that fix text: a number kept as text, and the same text in another Unicode form. */
const OF_TEXT = ["amount-stored-as-text", "text-encoding"];

function takesNothingTyped({ rule }: Finding, { edits }: Offer): void {
  if (rule.endsWith("-numbering")) return;
  for (const { before } of edits.filter((edit) => edit.kind === "set-cell"))
    expect(before.type).toBe(OF_TEXT.includes(rule) ? "text" : before.type === "blank" ? "blank" : "formula");
}

function after(rule: Rule, grid: Grid, edits: Offer["edits"], options: TestOptions): readonly string[] {
  return checked(rule, applyEdits(grid, edits), options).findings.map(at);
}

function isPageSetUp({ kind }: Offer["edits"][number]): boolean {
  return kind === "page-set-up";
}

function offersOf({ fix, suggestions }: Finding): readonly Offer[] {
  return fix === null ? suggestions : [fix, ...suggestions];
}

/** Of a finding only what a test asks about. */
function seen(finding: Finding, { data, ...asked }: Expected): Expected {
  return {
    ...("message" in asked ? { message: finding.message } : {}),
    ...("severity" in asked ? { severity: finding.severity } : {}),
    ...("fix" in asked ? { fix: finding.fix === null ? null : written(finding.fix) } : {}),
    ...("suggests" in asked ? { suggests: finding.suggestions.map(written) } : {}),
    ...(data === undefined
      ? {}
      : { data: Object.fromEntries(Object.keys(data).map((key) => [key, String(finding.data[key])])) }),
  };
}

function written({ edits }: Offer): string {
  return edits
    .map((edit) => {
      if (edit.kind === "page-set-up") return `titles ${JSON.stringify(edit.after)}`;
      const { after: content } = edit;
      if (content.type === "blank") return "";
      if (content.type === "text") return content.text;
      return content.type === "number" ? content.number : content.formula;
    })
    .join(" ");
}

function at({ cell }: Finding): string {
  return cell === null ? "sheet" : a1(cell);
}
