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

/**
 * A set of caps from its data, as a province would write its own.
 * @throws TypeError naming the first thing that is missing or of the wrong kind
 */
export function capSetOf(data: unknown): CapSet {
  const set = record(data, "caps");
  if (!Array.isArray(set["caps"])) throw new TypeError("caps: a list is missing");
  return {
    id: text(set, "id"),
    document: text(set, "document"),
    from: date(set, "from"),
    to: date(set, "to"),
    certainty: oneOf(set, "certainty", CERTAINTIES),
    warning: optional(set, "warning") ?? "",
    caps: set["caps"].map((cap: unknown, at) => capOf(record(cap, `caps[${String(at)}]`))),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function capOf(cap: Fields): Cap {
  const phrases: unknown = cap["phrases"];
  if (!Array.isArray(phrases) || !phrases.every((phrase) => typeof phrase === "string"))
    throw new TypeError("phrases: a list of texts is missing");
  return {
    activity: text(cap, "activity"),
    phrases,
    base: oneOf(cap, "base", BASES),
    unit: optional(cap, "unit"),
    amount: number(cap, "amount"),
    share: number(cap, "share"),
    article: text(cap, "article"),
    certainty: oneOf(cap, "certainty", CERTAINTIES),
    source: text(cap, "source"),
  };
}

function record(data: unknown, where: string): Fields {
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new TypeError(`${where}: not an object`);
  return Object.fromEntries(Object.entries(data));
}

function optional(fields: Fields, name: string): string | null {
  const value = fields[name] ?? null;
  if (value !== null && typeof value !== "string") throw new TypeError(`${name}: not a text`);
  return value;
}

function text(fields: Fields, name: string): string {
  const value = optional(fields, name);
  if (value === null || value === "") throw new TypeError(`${name}: missing`);
  return value;
}

function date(fields: Fields, name: string): string | null {
  const value = optional(fields, name);
  if (value !== null && !/^\d{4}-\d\d-\d\d$/.test(value)) throw new TypeError(`${name}: not a date`);
  return value;
}

/** A decimal string, so that no cap passes through a double; a plain number is taken too. */
function number(fields: Fields, name: string): Decimal | null {
  const value = fields[name] ?? null;
  if (value === null) return null;
  if ((typeof value !== "string" && typeof value !== "number") || !/^\d+(\.\d+)?$/.test(String(value)))
    throw new TypeError(`${name}: not a number of zero or more`);
  return new Decimal(value);
}

function oneOf<Kind extends string>(fields: Fields, name: string, kinds: readonly Kind[]): Kind {
  const found = kinds.find((kind) => kind === fields[name]);
  if (found === undefined) throw new TypeError(`${name}: none of ${kinds.join(", ")}`);
  return found;
}
