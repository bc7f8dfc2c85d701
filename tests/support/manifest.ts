import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

/** An element of manifest.xml, flat: the tests ask for all of a kind, wherever they stand. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

export const MANIFEST_PATH = join(__dirname, "../../manifest.xml");

/** Every element of manifest.xml in the order of the file. */
export function manifestElements(): readonly ManifestElement[] {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" });
  return flatten(parser.parse(readFileSync(MANIFEST_PATH, "utf8")));
}

/** The addresses in it that Excel will fetch. */
export function manifestAddresses(): readonly URL[] {
  return manifestElements()
    .flatMap((element) => [element.attributes["DefaultValue"], element.attributes["Value"]])
    .filter((value) => value?.startsWith("https://") === true)
    .map((value) => new URL(String(value)));
}

function flatten(nodes: unknown): ManifestElement[] {
  if (!Array.isArray(nodes)) return [];
  return (nodes as readonly Record<string, unknown>[]).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const children = node[name];
    return [{ name, attributes: attributesOf(node[":@"]), text: textOf(children) }, ...flatten(children)];
  });
}

function attributesOf(value: unknown): Record<string, string> {
  const attributes = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(attributes.map(([name, text]) => [name, String(text)]));
}

function textOf(children: unknown): string {
  if (!Array.isArray(children)) return "";
  return (children as readonly Record<string, unknown>[])
    .map((child) => child["#text"])
    .filter((text) => typeof text === "string" || typeof text === "number")
    .join("");
}
