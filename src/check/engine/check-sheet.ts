import { standardTasks, type CapSet, type StandardTask } from "../../knowledge";
import type { ChosenProgramme, ComparisonNote, ProgrammeWarning } from "../../programme";
import { atOnce, type Sheet, type SheetRef, type Steps, within } from "../../plan";
import { misfitsOf, notesOf, prepareComparisons } from "../programme/compared";
import { rules as allRules } from "../rules";
import { rulesOfTier, runRules, type Run } from "./run";
import type { Rule, Subject, Tier } from "./rule";

/** What a person chose for a check. */
export interface CheckOptions {
  /** Rules of this tier and of those below it run; every tier unless told. */
  readonly tier?: Tier;
  /** Tells the time, for the time that each rule takes; pure floors have no clock of their own. */
  readonly clock?: () => number;
  /** The support caps that a person chose; without them nothing is said about caps. */
  readonly caps?: CapSet | null;
  /** The approved programme that a person gave; without it nothing is said about one. */
  readonly programme?: ChosenProgramme | null;
  /** The standard tasks that a person's catalogue shows, their own among them; those that ship unless told. */
  readonly tasks?: readonly StandardTask[];
  /** The rules to run; all of them unless told. */
  readonly rules?: readonly Rule[];
}

/** What a check of one sheet found. */
export interface CheckResult extends Run {
  readonly sheet: SheetRef;
  /** What its plans were not held against, each once; none on a sheet without a plan. */
  readonly notes: readonly ComparisonNote[];
  /** What speaks against the programme being the right one: another province's, or of other years. */
  readonly misfits: readonly ProgrammeWarning[];
}

/** Checks one sheet that was asked for. A sheet without a table says so. */
export function checkSheet(sheet: Sheet, options: CheckOptions = {}): CheckResult {
  return atOnce(checkSheetInSteps(sheet, options));
}

/** The same in steps, for a pane that must not freeze: the caller has the clock, and waits when it wants to. */
export function checkSheetInSteps(sheet: Sheet, options: CheckOptions = {}): Steps<CheckResult> {
  return check(sheet, options, sheet.tables.length === 0);
}

/**
 * Checks the sheets of a file, one result a sheet in their order. Cover sheets are silent: that there is no table is said
 * only when no sheet has one, and under the first sheet.
 */
export function checkWorkbook(sheets: readonly Sheet[], options: CheckOptions = {}): readonly CheckResult[] {
  const none = sheets.every((sheet) => sheet.tables.length === 0);
  return sheets.map((sheet, index) => atOnce(check(sheet, options, none && index === 0)));
}

/** Of the time, about so much goes into holding plans against a programme. */
const COMPARING = 0.3;

function* check(sheet: Sheet, options: CheckOptions, sayNoTable: boolean): Steps<CheckResult> {
  const {
    tier = "submission",
    clock = null,
    caps = null,
    programme = null,
    tasks = standardTasks,
    rules = allRules,
  } = options;
  const subjects: readonly Subject[] = sayNoTable ? [{ kind: "no-table", grid: sheet.grid }] : sheet.tables;
  const comparing = programme === null ? 0 : COMPARING;
  yield* within(prepareComparisons({ sheet, programme }), 0, comparing);
  const running = runRules(rulesOfTier(rules, tier), subjects, { sheet, caps, programme, tasks, clock });
  const run = yield* within(running, comparing, 1);
  return {
    ...run,
    sheet: sheet.grid.sheet,
    notes: notesOf(sheet, programme),
    misfits: misfitsOf(sheet, programme),
  };
}
