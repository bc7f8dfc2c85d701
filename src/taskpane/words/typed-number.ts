import type { Language } from "../../locales";
import { Decimal } from "../../plan";

const FORMS: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:\d{1,3}(?:\.\d{3})+|\d{1,20})(?:,\d{1,6})?$/,
  en: /^(?:\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.\d{1,6})?$/,
};

/**
 * A number of zero or more as a person types it, with the marks of their language: "4.938", "4938", "0,5". Null where nothing is
 * typed, "wrong" where it is no such number: nothing is guessed.
 */
export function typedNumber(text: string, language: Language): Decimal | null | "wrong" {
  const typed = text.replace(/\s/g, "");
  if (typed === "") return null;
  if (!FORMS[language].test(typed)) return "wrong";
  const [thousands, point] = language === "vi" ? [/\./g, ","] : [/,/g, "."];
  return new Decimal(typed.replace(thousands, "").replace(point, "."));
}
