import type { XmlDocument, XmlElement } from "./xml-document";
import { decoded, escapedQuoted } from "./xml-text";

/** An attribute, with the place of its value in the text. */
export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly value: string;
  /** As written, with its quotes. */
  readonly quoted: string;
  /** Of its value, within the quotes. */
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTE = /\s([^\s=<>/]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** The attributes of an element in their order. */
export function attributesOf({ text }: XmlDocument, element: XmlElement): readonly XmlAttribute[] {
  const tag = text.slice(element.start, element.openEnd);
  return [...tag.matchAll(ATTRIBUTE)].map((match) => {
    const [whole, name = "", quoted = ""] = match;
    const end = element.start + match.index + whole.length - 1;
    return { name, quoted, value: decoded(quoted.slice(1, -1)), start: end - quoted.length + 2, end };
  });
}

/** An attribute by its name as written, or null. */
export function attribute(document: XmlDocument, element: XmlElement, name: string): XmlAttribute | null {
  return attributesOf(document, element).find((one) => one.name === name) ?? null;
}

/** The value of an attribute by its name as written, or null. */
export function valueOfAttribute(document: XmlDocument, element: XmlElement, name: string): string | null {
  return attribute(document, element, name)?.value ?? null;
}

/**
 * A start tag like that of an element, with some attributes set, left out (null) or added at its end, and all others as
 * they are written. It ends in ">", whether the element closes itself or not.
 */
export function startTag(
  document: XmlDocument,
  element: XmlElement,
  changes: Readonly<Record<string, string | null>>,
): string {
  const present = attributesOf(document, element);
  const kept = present.flatMap(({ name, quoted }) => {
    const change = changes[name];
    if (change === undefined) return [`${name}=${quoted}`];
    return change === null ? [] : [`${name}="${escapedQuoted(change)}"`];
  });
  const added = Object.entries(changes).flatMap(([name, change]) =>
    change === null || present.some((one) => one.name === name) ? [] : [`${name}="${escapedQuoted(change)}"`],
  );
  return `<${[element.name, ...kept, ...added].join(" ")}>`;
}
