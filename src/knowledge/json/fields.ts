import { Decimal } from "../../plan";

/** What can be wrong with one place of a JSON file that a person may have written. */
export type FieldProblem =
  | "not-an-object"
  | "missing"
  | "not-a-text"
  | "too-long"
  | "not-a-date"
  | "not-a-number"
  | "none-of-these"
  | "not-a-list"
  | "too-many";

/** The first thing that is missing in a file or of the wrong kind, and where ("caps[3].amount"). */
export class FieldError extends Error {
  override readonly name = "FieldError";
  readonly problem: FieldProblem;
  readonly where: string;

  constructor(problem: FieldProblem, where: string) {
    super(`${where}: ${problem}`);
    this.problem = problem;
    this.where = where;
  }
}

/** An object, and where it stands in the file; empty for the file as a whole. */
export interface Fields {
  readonly at: string;
  readonly values: ReadonlyMap<string, unknown>;
}

/** No text of such a file is longer. */
const MOST_LETTERS = 2_000;

/** Where a field stands: "caps[3].amount". */
export function place({ at }: Fields, name: string): string {
  return at === "" ? name : `${at}.${name}`;
}

/** The fields of an object. @throws FieldError */
export function record(data: unknown, at: string): Fields {
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new FieldError("not-an-object", at);
  return { at, values: new Map(Object.entries(data)) };
}

/** The objects of a list, each with its place. @throws FieldError */
export function records(fields: Fields, name: string, most: number): readonly Fields[] {
  return list(fields, name, most).map((one, at) => record(one, `${place(fields, name)}[${String(at)}]`));
}

/** A list that must be there, of at most so many. @throws FieldError */
export function list(fields: Fields, name: string, most: number): readonly unknown[] {
  const value = fields.values.get(name);
  if (value === undefined) throw new FieldError("missing", place(fields, name));
  if (!Array.isArray(value)) throw new FieldError("not-a-list", place(fields, name));
  if (value.length > most) throw new FieldError("too-many", place(fields, name));
  return value;
}

/** A list of texts, none blank. @throws FieldError */
export function words(fields: Fields, name: string, most: number): readonly string[] {
  return list(fields, name, most).map((one, at) => {
    const where = `${place(fields, name)}[${String(at)}]`;
    if (typeof one !== "string" || one.trim() === "") throw new FieldError("not-a-text", where);
    return short(one, where);
  });
}

/** A text that may be missing or null. @throws FieldError */
export function optional(fields: Fields, name: string): string | null {
  const value = fields.values.get(name) ?? null;
  if (value !== null && typeof value !== "string") throw new FieldError("not-a-text", place(fields, name));
  return value === null ? null : short(value, place(fields, name));
}

/** A text that must be there. @throws FieldError */
export function text(fields: Fields, name: string): string {
  const value = optional(fields, name);
  if (value === null || value.trim() === "") throw new FieldError("missing", place(fields, name));
  return value;
}

function short(value: string, where: string): string {
  if (value.length > MOST_LETTERS) throw new FieldError("too-long", where);
  return value;
}

/** A day of the calendar ("2024-08-01"; "2024-02-31" is none), or null. @throws FieldError */
export function date(fields: Fields, name: string): string | null {
  const value = optional(fields, name);
  if (value === null) return null;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!isDay || new Date(value).toISOString().slice(0, 10) !== value)
    throw new FieldError("not-a-date", place(fields, name));
  return value;
}

/**
 * A number of zero or more, or null: a decimal string, so that no money passes through a double; a plain number is taken too.
 * @throws FieldError
 */
export function amount(fields: Fields, name: string): Decimal | null {
  const value = fields.values.get(name) ?? null;
  if (value === null) return null;
  const plain = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (!/^\d{1,20}(\.\d{1,20})?$/.test(plain)) throw new FieldError("not-a-number", place(fields, name));
  return new Decimal(plain);
}

/** A calendar year that must be there. @throws FieldError */
export function year(fields: Fields, name: string): number {
  const value = fields.values.get(name);
  if (value === undefined) throw new FieldError("missing", place(fields, name));
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1900 || value > 2999)
    throw new FieldError("not-a-number", place(fields, name));
  return value;
}

/** One of a few words; `unsaid` where it is missing. @throws FieldError */
export function oneOf<Kind extends string>(
  fields: Fields,
  name: string,
  kinds: readonly Kind[],
  unsaid: Kind,
): Kind {
  const value = fields.values.get(name) ?? unsaid;
  const found = kinds.find((kind) => kind === value);
  if (found === undefined) throw new FieldError("none-of-these", place(fields, name));
  return found;
}
