import { Decimal } from "../../plan";

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

/** What is wrong with the data of a set, and where ("caps[3].amount"). */
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

export type CapSetProblem =
  | "not-an-object"
  | "missing"
  | "not-a-text"
  | "too-long"
  | "not-a-date"
  | "not-a-number"
  | "above-100"
  | "none-of-these"
  | "not-a-list"
  | "too-many"
  | "no-figure"
  | "ends-before-it-begins";

/** More of these no regulation has; a file that holds more is no set of caps. */
const MOST = { caps: 1_000, phrases: 100, letters: 2_000 };

/**
 * A set of caps from its data. What a province's own file need not say: its id, its warning, that its caps are of tasks, and
 * that they are sure, being the province's own words.
 * @throws CapSetError for the first thing that is missing or of the wrong kind
 */
export function capSetOf(data: unknown): CapSet {
  const set = record(data, "");
  const document = text(set, "document");
  const [from, to] = [date(set, "from"), date(set, "to")];
  if (from !== null && to !== null && to < from) throw new CapSetError("ends-before-it-begins", "to");
  const caps = list(set, "caps", MOST.caps);
  if (caps.length === 0) throw new CapSetError("missing", "caps");
  return {
    id: optional(set, "id") ?? "own",
    document,
    from,
    to,
    certainty: oneOf(set, "certainty", CERTAINTIES, "verified"),
    warning: optional(set, "warning") ?? "",
    caps: caps.map((cap, at) => capOf(record(cap, `caps[${String(at)}]`), document)),
  };
}

/** An object, and where it stands in the file. */
interface Fields {
  readonly at: string;
  readonly values: ReadonlyMap<string, unknown>;
}

function capOf(cap: Fields, document: string): Cap {
  const [amount, share] = [number(cap, "amount"), number(cap, "share")];
  const base = oneOf(cap, "base", BASES, "task");
  if (base === "task" && share?.greaterThan(100) === true)
    throw new CapSetError("above-100", place(cap, "share"));
  if (base === "task" && amount === null && share === null) throw new CapSetError("no-figure", cap.at);
  const phrases = list(cap, "phrases", MOST.phrases);
  if (base === "task" && phrases.length === 0) throw new CapSetError("missing", place(cap, "phrases"));
  return {
    activity: text(cap, "activity"),
    phrases: phrases.map((phrase, at) => {
      const where = place(cap, `phrases[${String(at)}]`);
      if (typeof phrase !== "string" || phrase.trim() === "") throw new CapSetError("not-a-text", where);
      return short(phrase, where);
    }),
    base,
    unit: optional(cap, "unit"),
    amount,
    share,
    article: text(cap, "article"),
    certainty: oneOf(cap, "certainty", CERTAINTIES, "verified"),
    source: optional(cap, "source") ?? document,
  };
}

function place({ at }: Fields, name: string): string {
  return at === "" ? name : `${at}.${name}`;
}

function record(data: unknown, at: string): Fields {
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new CapSetError("not-an-object", at);
  return { at, values: new Map(Object.entries(data)) };
}

function list(fields: Fields, name: string, most: number): readonly unknown[] {
  const value = fields.values.get(name);
  if (value === undefined) throw new CapSetError("missing", place(fields, name));
  if (!Array.isArray(value)) throw new CapSetError("not-a-list", place(fields, name));
  if (value.length > most) throw new CapSetError("too-many", place(fields, name));
  return value;
}

function optional(fields: Fields, name: string): string | null {
  const value = fields.values.get(name) ?? null;
  if (value !== null && typeof value !== "string") throw new CapSetError("not-a-text", place(fields, name));
  return value === null ? null : short(value, place(fields, name));
}

function short(value: string, where: string): string {
  if (value.length > MOST.letters) throw new CapSetError("too-long", where);
  return value;
}

function text(fields: Fields, name: string): string {
  const value = optional(fields, name);
  if (value === null || value.trim() === "") throw new CapSetError("missing", place(fields, name));
  return value;
}

/** A day of the calendar: "2024-02-31" is none. */
function date(fields: Fields, name: string): string | null {
  const value = optional(fields, name);
  if (value === null) return null;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay || new Date(value).toISOString().slice(0, 10) !== value)
    throw new CapSetError("not-a-date", place(fields, name));
  return value;
}

/** A decimal string, so that no cap passes through a double; a plain number is taken too. */
function number(fields: Fields, name: string): Decimal | null {
  const value = fields.values.get(name) ?? null;
  if (value === null) return null;
  const plain = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(plain)) throw new CapSetError("not-a-number", place(fields, name));
  return new Decimal(plain);
}

function oneOf<Kind extends string>(
  fields: Fields,
  name: string,
  kinds: readonly Kind[],
  unsaid: Kind,
): Kind {
  const value = fields.values.get(name) ?? unsaid;
  const found = kinds.find((kind) => kind === value);
  if (found === undefined) throw new CapSetError("none-of-these", place(fields, name));
  return found;
}
