import type { Decimal } from "../../plan";
import {
  amount,
  date,
  FieldError,
  oneOf,
  optional,
  place,
  record,
  records,
  text,
  words,
  type Fields,
} from "../json";

/** How sure a figure is: its text was seen, a page that quotes it was seen, or neither. */
export type Certainty = "verified" | "secondary" | "unverified";

/** What a cap is a cap of. Only "task" (support per unit of a task, share of its total) can be told from a plan's table. */
export type CapBase =
  | "task"
  | "rent"
  | "ticket"
  | "interest"
  | "contract"
  | "year-budget"
  | "task-budget"
  | "coefficient"
  | "advance";

/** One support cap (mức hỗ trợ tối đa). */
export interface Cap {
  readonly activity: string;
  /** Words by which a task is known to be this activity; any one of them. */
  readonly phrases: readonly string[];
  readonly base: CapBase;
  readonly unit: string | null;
  /** In million đồng per unit; null where there is none. */
  readonly amount: Decimal | null;
  /** In percent of the task's total; null where there is none. */
  readonly share: Decimal | null;
  readonly article: string;
  readonly certainty: Certainty;
  readonly source: string;
}

/** The caps of one document, in force over some time. No set holds until a person chooses one. */
export interface CapSet {
  readonly id: string;
  readonly document: string;
  /** The first and the last day in force ("2018-05-11"); null where not known or still in force. */
  readonly from: string | null;
  readonly to: string | null;
  readonly certainty: Certainty;
  readonly warning: string;
  readonly caps: readonly Cap[];
}

const CERTAINTIES: readonly Certainty[] = ["verified", "secondary", "unverified"];
const BASES: readonly CapBase[] = [
  "task",
  "rent",
  "ticket",
  "interest",
  "contract",
  "year-budget",
  "task-budget",
  "coefficient",
  "advance",
];

/** What is wrong with the figures of a set, and where ("caps[3].share"). */
export class CapSetError extends Error {
  override readonly name = "CapSetError";
  readonly problem: CapSetProblem;
  readonly where: string;

  constructor(problem: CapSetProblem, where: string) {
    super(`${where}: ${problem}`);
    this.problem = problem;
    this.where = where;
  }
}

export type CapSetProblem = "above-100" | "no-figure" | "ends-before-it-begins";

/** More of these no regulation has; a file that holds more is no set of caps. */
const MOST = { caps: 1_000, phrases: 100 };

/**
 * A set of caps from its data. What a province's own file need not say: its id, its warning, that its caps are of tasks, and
 * that they are sure, being the province's own words.
 * @throws FieldError for the first thing that is missing or of the wrong kind, CapSetError for figures that cannot be
 */
export function capSetOf(data: unknown): CapSet {
  return capSetFrom(record(data, ""));
}

/** The same from the fields of its outermost object. */
export function capSetFrom(set: Fields): CapSet {
  const document = text(set, "document");
  const [from, to] = [date(set, "from"), date(set, "to")];
  if (from !== null && to !== null && to < from) throw new CapSetError("ends-before-it-begins", "to");
  const caps = records(set, "caps", MOST.caps);
  if (caps.length === 0) throw new FieldError("missing", "caps");
  return {
    id: optional(set, "id") ?? "own",
    document,
    from,
    to,
    certainty: oneOf(set, "certainty", CERTAINTIES, "verified"),
    warning: optional(set, "warning") ?? "",
    caps: caps.map((cap) => capOf(cap, document)),
  };
}

function capOf(cap: Fields, document: string): Cap {
  const [most, share] = [amount(cap, "amount"), amount(cap, "share")];
  const base = oneOf(cap, "base", BASES, "task");
  if (base === "task" && share?.greaterThan(100) === true)
    throw new CapSetError("above-100", place(cap, "share"));
  if (base === "task" && most === null && share === null) throw new CapSetError("no-figure", cap.at);
  const phrases = words(cap, "phrases", MOST.phrases);
  if (base === "task" && phrases.length === 0) throw new FieldError("missing", place(cap, "phrases"));
  return {
    activity: text(cap, "activity"),
    phrases,
    base,
    unit: optional(cap, "unit"),
    amount: most,
    share,
    article: text(cap, "article"),
    certainty: oneOf(cap, "certainty", CERTAINTIES, "verified"),
    source: optional(cap, "source") ?? document,
  };
}
