import { type XmlDocument, type XmlElement } from "./xml-document";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g;

/** XML character data as the text that it stands for. */
export function decoded(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(ENTITY, (_, hex: string | undefined, decimal: string | undefined, name: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal === undefined ? (NAMED[name] ?? "") : String.fromCodePoint(Number(decimal));
  });
}

/** A text as it is written within an element. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A text as it is written in an attribute, between quotes of either kind. */
export function escapedQuoted(text: string): string {
  return escaped(text).replaceAll('"', "&quot;").replaceAll("'", "&apos;");
}

const PIECE = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^>]*>|([^<]+)/g;

/** The text within an element, that of elements within it too; comments are left out. */
export function textOf({ text }: XmlDocument, element: XmlElement): string {
  let found = "";
  const raw = text.slice(element.openEnd, element.closeStart);
  for (const [, verbatim, written] of raw.matchAll(PIECE)) found += verbatim ?? decoded(written ?? "");
  return found.replace(/\r\n?/g, "\n");
}
