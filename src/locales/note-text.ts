import { texts, type Texts } from "./all";
import { formatMessage } from "./format";
import type { Language } from "./language";

/** What a plan was not held against, with what it is about: a year, years, sources, how many. */
interface Note {
  readonly kind: keyof Texts["comparisonNotes"];
  readonly year?: number;
  readonly years?: string;
  readonly sources?: string;
  readonly count?: number;
}

/** What a plan was not held against, as a person reads it. */
export function noteText({ kind, year, ...data }: Note, language: Language): string {
  const words = texts(language).comparisonNotes[kind];
  return formatMessage(words, year === undefined ? data : { ...data, year: String(year) }, language);
}
