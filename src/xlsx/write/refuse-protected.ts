import { type CellRef, a1 } from "../../plan";
import { relationshipsOf, type Package, type SheetPart } from "../package";
import { sheetRows } from "../sheet";
import { childNamed, valueOfAttribute, type XmlDocument } from "../xml";
import { WorkbookWriteError } from "../workbook-write-error";
import { styleAt } from "./set-cells";
import type { Styles } from "./styles";

/** Refuses a package that somebody signed: no change leaves its signature true. @throws WorkbookWriteError "signed" */
export function refuseSigned(from: Package): void {
  const signed = relationshipsOf(from, "").some(({ type }) => type === "origin");
  if (signed || from.parts.some((part) => part.toLowerCase().startsWith("_xmlsignatures/")))
    throw new WorkbookWriteError("signed");
}

/**
 * Refuses to write what its author locked: Excel itself would not let a person write there.
 * @throws WorkbookWriteError "sheet-protected"
 */
export function refuseLocked(
  document: XmlDocument,
  sheet: SheetPart,
  cells: readonly CellRef[],
  insertsRows: boolean,
  styles: Styles | null,
): void {
  const protection = childNamed(document.root, "sheetProtection");
  if (protection === null) return;
  const says = (name: string): string => valueOfAttribute(document, protection, name) ?? "";
  if (!["1", "true"].includes(says("sheet"))) return;
  const rows = sheetRows(document);
  const locked = cells.find((cell) => styles?.locked(styleAt(document, rows, cell)) ?? true);
  const mayInsert = ["0", "false"].includes(says("insertRows"));
  if (locked !== undefined || (insertsRows && !mayInsert))
    throw new WorkbookWriteError("sheet-protected", {
      sheet: sheet.name,
      cell: locked === undefined ? "" : a1(locked),
    });
}
