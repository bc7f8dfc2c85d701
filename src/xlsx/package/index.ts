export { openPackage, type Package } from "./open-package";
export { removePart } from "./remove-part";
export { relationshipsOf, relationshipsPath, type Relationship } from "./relationships";
export { type SheetPart, workbookParts, type WorkbookParts } from "./workbook-parts";
