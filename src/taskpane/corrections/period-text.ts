import type { Period } from "../../plan";

const PERIOD = /^(?:năm|giai đoạn)?\s*((?:19|20)\d\d)(?:\s*[-\u2010-\u2015]\s*((?:19|20)\d\d))?$/iu;

/** The period that a person typed: a year, or "2021 - 2025"; null for nothing. */
export function periodTyped(text: string): Period | null | "unclear" {
  const typed = text.normalize("NFC").trim();
  if (typed === "") return null;
  const match = PERIOD.exec(typed);
  const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  return match === null || to < from ? "unclear" : { from, to };
}

/** A period as offices write it; "" for none. */
export function periodText(period: Period | null): string {
  if (period === null) return "";
  const [from, to] = [String(period.from), String(period.to)];
  return from === to ? from : `${from} - ${to}`;
}
