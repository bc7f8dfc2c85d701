import { texts } from "../../locales";

/** A value that is not what it should be: it was kept by another version, or was harmed. */
export class WrongShape extends Error {
  override readonly name = "WrongShape";
}

type Fields = Readonly<Record<string, unknown>>;
type As<T> = (value: unknown) => T;

/** An object with fields. @throws WrongShape like all below */
export function fields(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new WrongShape();
  return value as Fields;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new WrongShape();
  return value;
}

/** A whole number from 0 on: a place or a count. */
export function count(value: unknown): number {
  if (!Number.isSafeInteger(value) || Number(value) < 0) throw new WrongShape();
  return Number(value);
}

/** A whole number. */
export function whole(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new WrongShape();
  return Number(value);
}

export function yesOrNo(value: unknown): boolean {
  if (typeof value !== "boolean") throw new WrongShape();
  return value;
}

export function list<T>(as: As<T>): As<T[]> {
  return (value) => {
    if (!Array.isArray(value)) throw new WrongShape();
    return value.map(as);
  };
}

export function orNull<T>(as: As<T>): As<T | null> {
  return (value) => (value === null ? null : as(value));
}

/** One of the words of a small set: those that the pane has a text for, under this prefix of its key. */
export function spoken<Word extends string>(prefix: string): As<Word> {
  return (value) => {
    if (!Object.hasOwn(texts("vi").pane, prefix + text(value))) throw new WrongShape();
    return value as Word;
  };
}
