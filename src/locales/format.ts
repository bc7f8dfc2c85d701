import { Decimal, type Datum } from "../plan";
import type { Language } from "./language";

const SEPARATORS: Readonly<Record<Language, { thousands: string; decimal: string }>> = {
  vi: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};

/** A number as offices write it: 47.586 or 78,32 in Vietnamese, 47,586 or 78.32 in English. Never rounded. */
export function formatNumber(value: Decimal | number, language: Language): string {
  const { thousands, decimal } = SEPARATORS[language];
  const [whole = "", fraction] = new Decimal(value).abs().toFixed().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = new Decimal(value).isNegative() && !new Decimal(value).isZero() ? "-" : "";
  return sign + grouped + (fraction === undefined ? "" : decimal + fraction);
}

/**
 * A template with its "{placeholders}" filled: amounts and counts are written as numbers, text as typed.
 * @throws Error naming a placeholder that has no datum: a message must never show a hole.
 */
export function formatMessage(
  template: string,
  data: Readonly<Record<string, Datum>>,
  language: Language,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const datum = data[name];
    if (datum === undefined) throw new Error(`no datum for {${name}} in “${template}”`);
    return typeof datum === "string" ? datum : formatNumber(datum, language);
  });
}

/** The names of the placeholders of a template, in the order they stand. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
}
