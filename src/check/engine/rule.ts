import type { CapSet, StandardTask } from "../../knowledge";
import type { CellRef, Datum, Envelope, Grid, Offer, Plan, Severity, Sheet } from "../../plan";
import type { ChosenProgramme } from "../../programme";
import type { Suspect, Suspects } from "./suspects";

/** When a rule runs: while a person types, on "Kiểm tra", or before the plan is submitted. */
export const TIERS = ["editing", "check", "submission"] as const;
export type Tier = (typeof TIERS)[number];

/** The order in which rules run, from single cells outwards; each depth knows what those before it found. */
export const DEPTHS = ["cells", "figures", "rows", "components", "sums", "statements"] as const;
export type Depth = (typeof DEPTHS)[number];

/** A sheet on which no table was found. */
export interface NoTable {
  readonly kind: "no-table";
  readonly grid: Grid;
}

/** What a rule looks at: one table, or a sheet without any. */
export type Subject = Plan | Envelope | NoTable;

/** What a rule may know beside its subject. */
export interface Context {
  readonly sheet: Sheet;
  /** Cells that rules of earlier depths found wrong. */
  readonly suspects: Suspects;
  /** The support caps that a person chose; null while none was chosen. */
  readonly caps: CapSet | null;
  /** The approved programme that a person gave, with the plan's year and earlier years; null while none was given. */
  readonly programme: ChosenProgramme | null;
  /** The standard tasks that the plan is held against: those that ship, or those of a person's own catalogue too. */
  readonly tasks: readonly StandardTask[];
}

/** What a rule yields; the engine makes a Finding of it, which asks for data and offers when somebody looks. */
export interface Report {
  /** Key of the text; the rule's id unless told. */
  readonly message?: string;
  readonly severity: Severity;
  readonly cell: CellRef | null;
  readonly related?: readonly CellRef[];
  readonly data?: Readonly<Record<string, Datum>>;
  readonly fix?: Offer | null;
  readonly suggestions?: readonly Offer[];
  /** The cells that sums must not speak of again. */
  readonly suspects?: readonly Suspect[];
}

/**
 * What a rule yields for very many cells in which it finds the same: a table pasted from a document has a number kept as text
 * in nearly all of its cells. Such a finding is no suspect, and its report is made when somebody looks at it.
 */
export interface ManyReports {
  readonly message?: string;
  readonly severity: Severity;
  /** The places of their cells (see placeOf), ascending. */
  readonly places: Float64Array;
  readonly report: (cell: CellRef) => Report;
}

/** One check of the contract. Pure: the same subject and context give the same reports. */
export interface Rule {
  readonly id: string;
  readonly tier: Tier;
  readonly depth: Depth;
  /** Every message key that its reports use. */
  readonly messages: readonly string[];
  readonly check: (subject: Subject, context: Context) => Iterable<Report | ManyReports>;
}

type Kind = Subject["kind"];

interface Definition<K extends Kind> extends Omit<Rule, "check"> {
  /** The kinds of subject it looks at; it is silent about others. */
  readonly about: readonly K[];
  readonly check: (
    subject: Extract<Subject, { kind: K }>,
    context: Context,
  ) => Iterable<Report | ManyReports>;
}

/** A rule from what is particular to it. */
export function rule<K extends Kind>({ about, check, ...rest }: Definition<K>): Rule {
  const kinds: ReadonlySet<Kind> = new Set(about);
  const concerns = (subject: Subject): subject is Extract<Subject, { kind: K }> => kinds.has(subject.kind);
  return { ...rest, check: (subject, context) => (concerns(subject) ? check(subject, context) : []) };
}
