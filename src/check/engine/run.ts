import type { Findings, Steps } from "../../plan";
import { Gathering } from "./gathering";
import { DEPTHS, TIERS, type Context, type Rule, type Subject, type Tier } from "./rule";
import { suspectsFrom, type Suspect } from "./suspects";

/** A rule that could not finish: the program's own fault, which must be seen and not swallowed. */
export interface RuleFailure {
  readonly rule: string;
  /** The technical reason, for whoever mends the program. */
  readonly reason: string;
}

/** What came of running rules. */
export interface Run {
  /** Sorted as the eye reads the sheet; what is about the sheet as a whole comes first. */
  readonly findings: Findings;
  /** Ids of the rules that ran to their end. */
  readonly ran: readonly string[];
  readonly failed: readonly RuleFailure[];
  /** Time per rule in the clock's unit; empty without a clock. */
  readonly times: ReadonlyMap<string, number>;
}

/** The rules of a tier and of those below it. */
export function rulesOfTier(rules: readonly Rule[], tier: Tier): readonly Rule[] {
  return rules.filter((rule) => TIERS.indexOf(rule.tier) <= TIERS.indexOf(tier));
}

/** What a run is given beside rules and subjects. */
export interface Given extends Omit<Context, "suspects"> {
  readonly clock: (() => number) | null;
}

/**
 * Runs rules over the subjects of a sheet, depth by depth; each depth is given the suspects of those before it.
 * One rule over one subject is one step; a rule that reports much takes several.
 */
export function* runRules(
  rules: readonly Rule[],
  subjects: readonly Subject[],
  { clock, ...given }: Given,
): Steps<Run> {
  const gathering = new Gathering();
  let done = 0;
  const failed = new Map<string, RuleFailure>();
  const times = new Map<string, number>();
  for (const subject of subjects) {
    const reported: Suspect[] = [];
    for (const depth of DEPTHS) {
      const context: Context = { ...given, suspects: suspectsFrom(reported) };
      for (const rule of rules.filter((one) => one.depth === depth)) {
        const start = clock?.() ?? 0;
        const share = done / (rules.length * subjects.length);
        const failure = yield* take(rule, subject, context, share, { gathering, suspects: reported });
        if (failure !== null) failed.set(rule.id, failure);
        if (clock !== null) times.set(rule.id, (times.get(rule.id) ?? 0) + clock() - start);
        done++;
        yield done / (rules.length * subjects.length);
      }
    }
  }
  const ran = rules.map((rule) => rule.id).filter((id) => !failed.has(id));
  return { findings: gathering.inReadingOrder(), ran, failed: [...failed.values()], times };
}

/** So many reports are taken in one step. */
const STEP = 500;

/** Where reports are gathered. */
interface Gathered {
  readonly gathering: Gathering;
  readonly suspects: Suspect[];
}

/** What a rule found before it failed is kept: it is true all the same. */
function* take(
  rule: Rule,
  subject: Subject,
  context: Context,
  share: number,
  { gathering, suspects }: Gathered,
): Steps<RuleFailure | null> {
  let taken = 0;
  try {
    for (const report of rule.check(subject, context)) {
      if ("places" in report) gathering.addMany(rule, report);
      else {
        gathering.add(rule, report);
        for (const suspect of report.suspects ?? []) suspects.push(suspect);
        if (++taken % STEP === 0) yield share;
      }
    }
    return null;
  } catch (error) {
    return { rule: rule.id, reason: error instanceof Error ? error.message : String(error) };
  }
}
