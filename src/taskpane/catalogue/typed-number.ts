import type { Language } from "../../locales";
import { Decimal } from "../../plan";

const FORMS: Readonly<Record<Language, RegExp>> = {
  vi: /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  en: /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
};

/** What a person typed as offices write numbers ("1.250", "37,5"); null for blank, and "wrong" for what is none. */
export function typedNumber(text: string, language: Language): Decimal | null | "wrong" {
  const typed = text.trim();
  if (typed === "") return null;
  const [, whole, fraction] = FORMS[language].exec(typed) ?? [];
  if (whole === undefined) return "wrong";
  return new Decimal(`${whole.replace(/[.,]/g, "")}${fraction === undefined ? "" : `.${fraction}`}`);
}
