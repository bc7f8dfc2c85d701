import { childNamed, childrenNamed, valueOfAttribute } from "../xml";
import type { Package } from "./open-package";
import { relationshipId, relationshipsOf } from "./relationships";

/** A sheet of a workbook file, of any kind. */
export interface SheetPart {
  /** Its id in the file, which is the id of its Grid. */
  readonly id: string;
  readonly name: string;
  readonly part: string;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet". */
  readonly type: string;
}

/** Where the parts of a workbook are that changes must know of. */
export interface WorkbookParts {
  readonly workbook: string;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPart[];
  readonly styles: string | null;
  readonly calcChain: string | null;
}

/**
 * Finds the parts of a workbook.
 * @throws Error where the package is no workbook
 */
export function workbookParts(from: Package): WorkbookParts {
  const workbook = relationshipsOf(from, "").find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined || workbook === null) throw new Error("no workbook part");
  const related = relationshipsOf(from, workbook);
  const one = (type: string): string | null =>
    related.find((relationship) => relationship.type === type)?.target ?? null;
  const document = from.document(workbook);
  const list = childNamed(document.root, "sheets");
  const sheets = (list === null ? [] : childrenNamed(list, "sheet")).flatMap((element): SheetPart[] => {
    const relationship = related.find(({ id }) => id === relationshipId(document, element));
    if (relationship?.target === undefined || relationship.target === null) return [];
    return [
      {
        id: valueOfAttribute(document, element, "sheetId") ?? "",
        name: valueOfAttribute(document, element, "name") ?? "",
        part: relationship.target,
        type: relationship.type,
      },
    ];
  });
  return { workbook, sheets, styles: one("styles"), calcChain: one("calcChain") };
}
