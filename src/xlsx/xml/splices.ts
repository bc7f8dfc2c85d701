import { attribute } from "./attributes";
import { type XmlDocument, type XmlElement, isSelfClosed } from "./xml-document";
import { escaped, escapedQuoted } from "./xml-text";

/** A piece of a text that is replaced by another; nothing is replaced where its ends are the same. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with pieces replaced; all else stays as it is. Pieces put in at the same place keep their order.
 * @throws Error where two pieces overlap: the second would be lost
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of inOrder) {
    if (splice.start < at) throw new Error(`two changes at ${String(splice.start)}`);
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return [...pieces, text.slice(at)].join("");
}

/** Sets the value of an attribute, or adds it to the start tag. */
export function setAttribute(
  document: XmlDocument,
  element: XmlElement,
  name: string,
  value: string,
): readonly Splice[] {
  const present = attribute(document, element, name);
  if (present?.value === value) return [];
  if (present !== null) return [{ start: present.start, end: present.end, text: escapedQuoted(value) }];
  const end = element.openEnd - (document.text[element.openEnd - 2] === "/" ? 2 : 1);
  return [{ start: end, end, text: ` ${name}="${escapedQuoted(value)}"` }];
}

/** Puts a text before the end tag of an element; a self-closed one is opened for it. */
export function appendTo(document: XmlDocument, element: XmlElement, text: string): Splice {
  if (!isSelfClosed(element)) return { start: element.closeStart, end: element.closeStart, text };
  const slash = document.text.lastIndexOf("/", element.end - 1);
  return { start: slash, end: element.end, text: `>${text}</${element.name}>` };
}

/** Replaces what stands within an element, which is not self-closed. */
export function setText(element: XmlElement, text: string): Splice {
  return { start: element.openEnd, end: element.closeStart, text: escaped(text) };
}
