import { SaxesParser } from "saxes";

/** An element of an XML text, with the places of its tags, so that it can be changed without writing the rest anew. */
export interface XmlElement {
  /** As written, with its prefix: new neighbours are written with the same one. */
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  /** Of "<". */
  readonly start: number;
  /** After ">" of its start tag. */
  readonly openEnd: number;
  /** Of "<" of its end tag; of a self-closed element, its end. */
  readonly closeStart: number;
  /** After ">" of its end tag. */
  readonly end: number;
}

/** An XML text and its outermost element. */
export interface XmlDocument {
  readonly text: string;
  readonly root: XmlElement;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/**
 * Parses an XML text.
 * @throws Error where it is not well-formed, or uses a prefix that is not declared
 */
export function parseXml(text: string): XmlDocument {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  const outermost: XmlElement[] = [];
  parser.on("opentag", ({ name, local, uri }) => {
    const openEnd = parser.position;
    // Neither a tag's name nor its attributes can hold "<".
    const start = text.lastIndexOf("<", openEnd - 1);
    const parent = open.at(-1) ?? null;
    const ends = { start, openEnd, closeStart: openEnd, end: openEnd };
    const element: Growing = { name, local, namespace: uri, parent, children: [], ...ends };
    parent?.children.push(element);
    open.push(element);
    if (parent === null) outermost.push(element);
  });
  parser.on("closetag", ({ isSelfClosing }) => {
    const element = open.pop();
    if (element === undefined || isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf("<", element.end - 1);
  });
  parser.write(text).close();
  const [root] = outermost;
  if (root === undefined) throw new Error("no element");
  return { text, root };
}

/** Whether an element has no end tag ("<row/>"). */
export function isSelfClosed(element: XmlElement): boolean {
  return element.closeStart === element.end;
}

/** The children of that local name. */
export function childrenNamed(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.local === local);
}

/** The first child of that local name, or null. */
export function childNamed(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((child) => child.local === local) ?? null;
}

/** An element and all within it, outer before inner, in the order of the text. */
export function* withDescendants(element: XmlElement): Iterable<XmlElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let child = next.children.length - 1; child >= 0; child--) {
      const one = next.children[child];
      if (one !== undefined) waiting.push(one);
    }
  }
}

/** The prefix that an element is written with, with its colon: "x:", or "". */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
