import {
  findingTitle,
  formatMessage,
  formatNumber,
  noteText,
  offerManyText,
  offerText,
  texts,
  type Language,
} from "../../locales";
import type { Datum, Decimal, Finding, Offer } from "../../plan";
import type { ComparisonNote } from "../../programme";
import type { PaneText } from "./pane-text";

/** Everything that the pane says, in one language. */
export interface Words {
  readonly language: Language;
  /** A text of the pane with its placeholders filled. */
  readonly say: (key: PaneText, data?: Readonly<Record<string, Datum>>) => string;
  /** What a finding says. */
  readonly finding: (finding: Finding) => { readonly title: string; readonly detail: string };
  /** What an offer would do, for its button. */
  readonly offer: (offer: Offer) => string;
  /** What the same offer would do for so many cells. */
  readonly offerMany: (offer: Offer, count: number) => string;
  /** What a plan was not held against. */
  readonly note: (note: ComparisonNote) => string;
  /** A number as offices write it. */
  readonly number: (number: Decimal) => string;
  /** A time of day: "10:32"; of another day with its date. */
  readonly time: (at: Date) => string;
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  const { pane } = texts(language);
  const hours = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const clock = new Intl.DateTimeFormat(language, hours);
  const calendar = new Intl.DateTimeFormat(language, { ...hours, day: "2-digit", month: "2-digit" });
  return {
    language,
    say: (key, data = {}) => formatMessage(pane[key], data, language),
    finding: (finding) => findingTitle(finding, language),
    offer: (offer) => offerText(offer, language),
    offerMany: (offer, count) => offerManyText(offer, count, language),
    note: (note) => noteText(note, language),
    number: (number) => formatNumber(number, language),
    time: (at) => (at.toDateString() === new Date().toDateString() ? clock : calendar).format(at),
  };
}
