import { type Package, relationshipsOf, type SheetPart, type WorkbookParts } from "../package";
import {
  attributesOf,
  childrenNamed,
  textOf,
  valueOfAttribute,
  withDescendants,
  type XmlDocument,
  type XmlElement,
} from "../xml";
import { WorkbookWriteError } from "../workbook-write-error";
import { KNOWN_EXTENSIONS, KNOWN_IN_SHEET, KNOWN_RELATED, REFUSED_RELATED } from "./moved-parts";

/**
 * Refuses new rows where something is there that they would have to move and that is not known.
 * @throws WorkbookWriteError "unknown-part"
 */
export function refuseWhatIsNotKnown(from: Package, parts: WorkbookParts, sheet: SheetPart): void {
  const refuse = (what: string): never => {
    throw new WorkbookWriteError("unknown-part", { sheet: sheet.name, part: what });
  };
  for (const { type } of relationshipsOf(from, parts.workbook)) if (REFUSED_RELATED.has(type)) refuse(type);
  for (const { type } of relationshipsOf(from, sheet.part)) if (!KNOWN_RELATED.has(type)) refuse(type);
  const document = from.document(sheet.part);
  for (const { local, name } of document.root.children) if (!KNOWN_IN_SHEET.has(local)) refuse(name);
  for (const extension of unknownExtensions(document))
    if (namesCells(document, extension))
      refuse(valueOfAttribute(document, extension, "uri") ?? extension.name);
}

function unknownExtensions(document: XmlDocument): readonly XmlElement[] {
  return childrenNamed(document.root, "extLst")
    .flatMap((list) => childrenNamed(list, "ext"))
    .filter((ext) => !KNOWN_EXTENSIONS.has((valueOfAttribute(document, ext, "uri") ?? "").toUpperCase()));
}

const CELL = /(?<![A-Za-z0-9_])\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![A-Za-z0-9_])/;
const GUID = /\{[0-9A-Fa-f-]{36}\}/g;

function namesCells(document: XmlDocument, extension: XmlElement): boolean {
  return [...withDescendants(extension)].some((element) => {
    const values = attributesOf(document, element).flatMap(({ name, value }) =>
      name.startsWith("xmlns") || name === "uri" ? [] : [value],
    );
    const texts = element.children.length === 0 ? [textOf(document, element)] : [];
    return [...values, ...texts].some((text) => CELL.test(text.replace(GUID, "")));
  });
}
