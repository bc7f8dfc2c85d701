import { LAST_COLUMN, LAST_ROW, type Area, type DefinedName } from "../workbook";
import { parseAddress } from "../host";
import { attributeOf, childrenOf, parseXml, textOf, type Element } from "./package-texts";

/** What of a sheet is printed. */
export interface Printed {
  readonly areas: readonly Area[];
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
}

export interface FileNames {
  readonly names: readonly DefinedName[];
  /** By the sheet's place in the file. */
  printed(sheet: number): Printed;
  readonly structureLocked: boolean;
}

/** Names that Excel keeps for itself begin so; only those for printing are taken over. */
const OWN = "_xlnm.";

/** Reads xl/workbook.xml, of which the file library keeps less. */
export function fileNames(workbookXml: string, idOf: (sheet: number) => string): FileNames {
  const [workbook] = childrenOf(parseXml(workbookXml), "workbook");
  const [list] = childrenOf(workbook, "definedNames");
  const [lock] = childrenOf(workbook, "workbookProtection");
  const elements = childrenOf(list, "definedName");
  const named = (name: string, sheet: number): readonly Area[] =>
    elements
      .filter(
        (one) => attributeOf(one, "name") === name && attributeOf(one, "localSheetId") === String(sheet),
      )
      .flatMap((one) => areasOf(textOf(one)));
  return {
    names: elements
      .filter((one) => !attributeOf(one, "name")?.startsWith(OWN))
      .map((one, index) => nameOf(one, index, idOf)),
    printed: (sheet) => {
      const titles = named(`${OWN}Print_Titles`, sheet);
      return {
        areas: named(`${OWN}Print_Area`, sheet),
        titleRows: titles.find(({ left, right }) => left === 0 && right === LAST_COLUMN) ?? null,
        titleColumns: titles.find(({ top, bottom }) => top === 0 && bottom === LAST_ROW) ?? null,
      };
    },
    structureLocked: ["1", "true"].includes(attributeOf(lock, "lockStructure") ?? ""),
  };
}

function nameOf(element: Element, index: number, idOf: (sheet: number) => string): DefinedName {
  const sheet = attributeOf(element, "localSheetId");
  return {
    id: `name-${String(index + 1)}`,
    name: attributeOf(element, "name") ?? "",
    formula: `=${textOf(element)}`,
    comment: attributeOf(element, "comment") ?? "",
    visible: !["1", "true"].includes(attributeOf(element, "hidden") ?? ""),
    sheetId: sheet === null ? null : idOf(Number(sheet)),
  };
}

/** References with commas between; commas within a sheet's quoted name part nothing. */
const areasOf = (formula: string): readonly Area[] =>
  (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap((reference) => {
    const area = parseAddress(reference)?.area;
    return area ? [area] : [];
  });
