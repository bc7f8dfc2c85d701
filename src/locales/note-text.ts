import { texts, type Texts } from "./all";
import { formatMessage } from "./format";
import type { Language } from "./language";

/** What a plan was not held against, with the year or the years that it is about. */
interface Note {
  readonly kind: keyof Texts["comparisonNotes"];
  readonly year?: number;
  readonly years?: string;
}

/** What a plan was not held against, as a person reads it. */
export function noteText({ kind, year, years = "" }: Note, language: Language): string {
  const data = { year: year === undefined ? "" : String(year), years };
  return formatMessage(texts(language).comparisonNotes[kind], data, language);
}
