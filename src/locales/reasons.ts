import { reasons as enReasons } from "./en/reasons";
import type { Language } from "./language";
import { reasons as viReasons } from "./vi/reasons";

const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi: viReasons, en: enReasons };

/** Why each rule asks what it asks, by its id; apart from the other texts, as the pane needs them only when somebody asks. */
export function reasonsOf(language: Language): Readonly<Record<string, string>> {
  return TEXTS[language];
}
