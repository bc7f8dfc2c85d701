import type { Finding, Offer } from "../plan";
import { formatMessage } from "./format";
import { texts } from "./all";
import type { Language } from "./language";

function textOf(finding: Finding, language: Language): { title: string; detail: string } {
  const text = texts(language).findings[finding.message];
  if (text === undefined) throw new Error(`no text for finding “${finding.message}”`);
  const detail = [formatMessage(text.detail, finding.data, language), causeOf(finding, language)];
  return {
    title: formatMessage(text.title, finding.data, language),
    detail: detail.filter((part) => part !== "").join(". "),
  };
}

/** What may explain a gap; "" where nothing does. */
function causeOf({ data }: Finding, language: Language): string {
  const { cause } = data;
  const template = typeof cause === "string" ? texts(language).causes[cause] : undefined;
  return template === undefined ? "" : formatMessage(template, data, language);
}

/** The title and the detail of a finding, as a person reads them. @throws Error when its message has no text. */
export function findingTitle(finding: Finding, language: Language): { title: string; detail: string } {
  return textOf(finding, language);
}

/** A finding as one sentence or two, for lists and files. */
export function findingText(finding: Finding, language: Language): string {
  const { title, detail } = textOf(finding, language);
  return detail === "" ? title : `${title}. ${detail}`;
}

/** The label of an offer ("Ghi 8.000"). @throws Error when it has no text. */
export function offerText(offer: Offer, language: Language): string {
  const template = texts(language).offers[offer.label];
  if (template === undefined) throw new Error(`no text for offer “${offer.label}”`);
  return formatMessage(template, offer.data, language);
}

/** The label of the same offer for several cells ("Chuyển 54 ô thành số"). @throws Error when it has no text. */
export function offerManyText(offer: Offer, count: number, language: Language): string {
  const template = texts(language).offersMany[offer.label];
  if (template === undefined) throw new Error(`no text for offers “${offer.label}”`);
  return formatMessage(template, { ...offer.data, count }, language);
}
