import { XMLParser } from "fast-xml-parser";
import JSZip from "jszip";

/** The texts within an .xlsx file, by their paths. */
export interface PackageTexts {
  text(path: string): Promise<string | null>;
  /** The paths that match. */
  paths(pattern: RegExp): readonly string[];
}

export async function openPackage(bytes: Uint8Array): Promise<PackageTexts> {
  const zip = await JSZip.loadAsync(bytes);
  return {
    async text(path) {
      const text = await zip.file(path)?.async("string");
      // A mark of the byte order is no part of the text.
      return text === undefined ? null : text.replace(/^\uFEFF/, "");
    },
    paths: (pattern) => Object.keys(zip.files).filter((path) => pattern.test(path)),
  };
}

/** An element: its attributes under "@name", its text under "#text", its children in lists by their names. */
export type Element = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  alwaysCreateTextNode: true,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

export const parseXml = (text: string): Element => parser.parse(text) as Element;

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  (element?.[name] as readonly Element[] | undefined) ?? [];

export const attributeOf = (element: Element | undefined, name: string): string | null =>
  (element?.[`@${name}`] as string | undefined) ?? null;

export const textOf = (element: Element): string => (element["#text"] as string | undefined) ?? "";
