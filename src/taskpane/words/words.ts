import { findingTitle, formatMessage, texts, type Language } from "../../locales";
import type { Datum, Finding } from "../../plan";
import type { PaneText } from "./pane-text";

/** Everything that the pane says, in one language. */
export interface Words {
  readonly language: Language;
  /** A text of the pane with its placeholders filled. */
  readonly say: (key: PaneText, data?: Readonly<Record<string, Datum>>) => string;
  /** What a finding says. */
  readonly finding: (finding: Finding) => { readonly title: string; readonly detail: string };
  /** A time of day: "10:32". */
  readonly time: (at: Date) => string;
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  const { pane } = texts(language);
  const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return {
    language,
    say: (key, data = {}) => formatMessage(pane[key], data, language),
    finding: (finding) => findingTitle(finding, language),
    time: (at) => clock.format(at),
  };
}
