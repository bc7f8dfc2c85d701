import JSZip from "jszip";
import type { XmlPart } from "../workbook";
import { attributeOf, childrenOf, parseXml, type PackageTexts } from "./package-texts";

const ITEM = /^customXml\/item(\d+)\.xml$/;
const propertiesPath = (number: string): string => `customXml/itemProps${number}.xml`;

/** The custom XML parts of a file, with the ids that the file gives them. */
export async function readXmlParts(texts: PackageTexts): Promise<readonly XmlPart[]> {
  const parts: XmlPart[] = [];
  for (const path of texts.paths(ITEM)) {
    const number = ITEM.exec(path)?.[1] ?? "";
    const xml = await texts.text(path);
    const properties = await texts.text(propertiesPath(number));
    const [item] = childrenOf(parseXml(properties ?? ""), "datastoreItem");
    if (xml !== null) parts.push({ id: attributeOf(item, "itemID") ?? freshId(), xml });
  }
  return parts;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Puts parts into a file that has none: the file library leaves them out when it writes. */
export async function writeXmlParts(bytes: Uint8Array, parts: readonly XmlPart[]): Promise<Uint8Array> {
  if (parts.length === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const types: string[] = [];
  const links: string[] = [];
  parts.forEach(({ id, xml }, index) => {
    const number = String(index + 1);
    zip.file(`customXml/item${number}.xml`, xml);
    zip.file(
      propertiesPath(number),
      `${HEADER}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    zip.file(
      `customXml/_rels/item${number}.xml.rels`,
      `${HEADER}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    types.push(
      `<Override PartName="/${propertiesPath(number)}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
    );
    links.push(
      `<Relationship Id="rIdCustomXml${number}" Type="${OFFICE}/relationships/customXml" Target="../customXml/item${number}.xml"/>`,
    );
  });
  await append(zip, "[Content_Types].xml", "</Types>", types);
  await append(zip, "xl/_rels/workbook.xml.rels", "</Relationships>", links);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

async function append(zip: JSZip, path: string, end: string, lines: readonly string[]): Promise<void> {
  const text = await zip.file(path)?.async("string");
  if (text === undefined) throw new Error(`The file has no ${path}.`);
  zip.file(path, text.replace(end, `${lines.join("")}${end}`));
}

const freshId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
