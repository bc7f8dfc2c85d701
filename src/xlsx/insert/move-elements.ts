import {
  attribute,
  attributesOf,
  parseXml,
  setAttribute,
  setText,
  spliced,
  type Splice,
  textOf,
  valueOfAttribute,
  withDescendants,
  type XmlDocument,
  type XmlElement,
} from "../xml";
import { type Insertion, movedAreas, movedFormula, movedRow, sameSheet } from "./insertion";
import { AREA_TEXTS, AREAS, FORMULA_TEXTS, FORMULAS } from "./moved-parts";

/** The text of a part in which all that says where cells are was moved. @param owner the sheet that the part belongs to */
export function moveElements(insertion: Insertion, text: string, owner: string | null): string {
  const document = parseXml(text);
  const splices = [...withDescendants(document.root)].flatMap((element) =>
    movedElement(insertion, document, element, owner),
  );
  return spliced(text, splices);
}

/** What must change in one element, without those within it, for it to say where cells are after an insertion. */
export function movedElement(
  insertion: Insertion,
  document: XmlDocument,
  element: XmlElement,
  owner: string | null,
): readonly Splice[] {
  const { local } = element;
  const own = owner !== null && sameSheet(owner, insertion.sheet);
  const areas = (text: string): string => movedAreas(insertion, text);
  const formula = (text: string): string => movedFormula(insertion, text, owner);
  // Charts have lists of ranges with their sheets' names, worksheets without.
  if (AREA_TEXTS.has(local)) return inText(document, element, own ? areas : formula);
  if (FORMULA_TEXTS.has(local)) return inText(document, element, formula);
  return [
    ...inAttributes(document, element, FORMULAS[local] ?? [], formula),
    ...(own ? inAttributes(document, element, AREAS[local] ?? [], areas) : []),
    ...(own && local === "brk" ? movedBreak(insertion, document, element) : []),
    ...(own && local === "pane" ? movedFreeze(insertion, document, element) : []),
    ...movedSource(insertion, document, element),
  ];
}

function inText(
  document: XmlDocument,
  element: XmlElement,
  change: (text: string) => string,
): readonly Splice[] {
  if (element.children.length > 0) return [];
  const text = textOf(document, element);
  const changed = change(text);
  return changed === text ? [] : [setText(element, changed)];
}

function inAttributes(
  document: XmlDocument,
  element: XmlElement,
  names: readonly string[],
  change: (text: string) => string,
): readonly Splice[] {
  return names.flatMap((name) => {
    const present = attribute(document, element, name);
    return present === null ? [] : setAttribute(document, element, name, change(present.value));
  });
}

/** A page break between two rows of the sheet: its id is the number of rows above it. */
function movedBreak(insertion: Insertion, document: XmlDocument, element: XmlElement): readonly Splice[] {
  if (element.parent?.local !== "rowBreaks") return [];
  return inAttributes(document, element, ["id"], (id) => String(movedRow(insertion, Number(id))));
}

/** Rows that are frozen above the others: a new one among them is frozen too. */
function movedFreeze(insertion: Insertion, document: XmlDocument, element: XmlElement): readonly Splice[] {
  const state = valueOfAttribute(document, element, "state") ?? "";
  if (!state.startsWith("frozen")) return [];
  return inAttributes(document, element, ["ySplit"], (rows) => {
    const count = Number(rows);
    return insertion.above < count ? String(count + insertion.count) : rows;
  });
}

/** Where the data of a pivot table or of a consolidation are: the sheet's name stands beside the range. */
function movedSource(insertion: Insertion, document: XmlDocument, element: XmlElement): readonly Splice[] {
  if (!["worksheetSource", "rangeSet", "dataRef"].includes(element.local)) return [];
  const sheet = valueOfAttribute(document, element, "sheet");
  const outside = attributesOf(document, element).some(({ name }) => name.endsWith(":id"));
  if (sheet === null || outside || !sameSheet(sheet, insertion.sheet)) return [];
  return inAttributes(document, element, ["ref"], (ref) => movedAreas(insertion, ref));
}
