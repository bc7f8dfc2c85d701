import { parseA1Range } from "../../plan";
import { type Package, relationshipsOf, type SheetPart, type WorkbookParts } from "../package";
import { sheetRows } from "../sheet";
import { childNamed, parseXml, spliced, type Splice, valueOfAttribute, withDescendants } from "../xml";
import { WorkbookWriteError } from "../workbook-write-error";
import { besideCells, insertRowsIntoSheet, movedFormulas } from "./insert-rows-into-sheet";
import { type Insertion, splits } from "./insertion";
import { isAnchor, movedAnchor } from "./move-anchors";
import { movedElement, moveElements } from "./move-elements";
import { moveNames } from "./move-names";
import { moveVml } from "./move-vml";
import { refuseWhatIsNotKnown } from "./refusals";

/** New rows for one sheet of a workbook file. */
export interface RowsToInsert {
  readonly sheet: SheetPart;
  /** The row, from 0, above which they come. */
  readonly above: number;
  readonly count: number;
  /** The row whose styles, height and merges across they take. */
  readonly like: number;
}

/**
 * Inserts rows into a sheet, and moves what stands below as Excel does, in every part that says where cells are.
 * The chain of calculation is left to the caller.
 * @throws WorkbookWriteError for what would be damaged
 */
export function insertRows(
  into: Package,
  parts: WorkbookParts,
  { sheet, above, count, like }: RowsToInsert,
): void {
  refuseWhatIsNotKnown(into, parts, sheet);
  const insertion: Insertion = {
    sheet: sheet.name,
    sheets: parts.sheets.map(({ name }) => name),
    above,
    count,
  };
  for (const one of parts.sheets) {
    const text = into.text(one.part);
    const inserted =
      one === sheet ? insertRowsIntoSheet(insertion, text, like) : moveOtherSheet(insertion, text, one);
    into.write(one.part, inserted);
    moveRelated(into, insertion, one.part, one.name);
  }
  for (const { type, target } of relationshipsOf(into, parts.workbook))
    if (type === "pivotCacheDefinition" && target !== null)
      into.write(target, moveElements(insertion, into.text(target), null));
  into.write(parts.workbook, moveNames(insertion, into.text(parts.workbook)));
}

/** The text of another sheet, where formulas may speak of the one that the rows are inserted into. */
function moveOtherSheet(insertion: Insertion, text: string, sheet: SheetPart): string {
  if (sheet.type !== "worksheet") return text;
  const document = parseXml(text);
  const splices: readonly Splice[] = [
    ...movedFormulas(insertion, document, sheetRows(document), sheet.name),
    ...besideCells(document).flatMap((element) => movedElement(insertion, document, element, sheet.name)),
  ];
  return spliced(text, splices);
}

/** Moves what stands in the parts that belong to a sheet: its drawings with their charts, notes, tables, pivot tables. */
function moveRelated(into: Package, insertion: Insertion, part: string, owner: string): void {
  for (const { type, target } of relationshipsOf(into, part)) {
    if (target === null || !into.has(target)) continue;
    const elements = (): void => {
      into.write(target, moveElements(insertion, into.text(target), owner));
    };
    switch (type) {
      case "drawing":
        moveDrawing(into, insertion, target, owner);
        break;
      case "vmlDrawing":
        into.write(target, moveVml(insertion, into.text(target), owner));
        break;
      case "pivotTable":
        refuseCutPivot(insertion, into.text(target), owner);
        elements();
        break;
      case "comments":
      case "threadedComment":
      case "table":
      case "ctrlProp":
      case "tableSingleCells":
      case "namedSheetView":
        elements();
    }
  }
}

function moveDrawing(into: Package, insertion: Insertion, part: string, owner: string): void {
  const text = into.text(part);
  const document = parseXml(text);
  const own = owner === insertion.sheet;
  const splices = [...withDescendants(document.root)].flatMap((element) => [
    ...movedElement(insertion, document, element, owner),
    ...(own && isAnchor(element) ? movedAnchor(insertion, document, element) : []),
  ]);
  into.write(part, spliced(text, splices));
  for (const { type, target } of relationshipsOf(into, part)) {
    if (target === null || !into.has(target)) continue;
    if (type === "chart" || type === "chartEx")
      into.write(target, moveElements(insertion, into.text(target), null));
  }
}

function refuseCutPivot(insertion: Insertion, text: string, owner: string): void {
  if (owner !== insertion.sheet) return;
  const document = parseXml(text);
  const location = childNamed(document.root, "location");
  const range = location === null ? null : parseA1Range(valueOfAttribute(document, location, "ref") ?? "");
  if (range !== null && splits(insertion, range)) throw new WorkbookWriteError("pivot", { sheet: owner });
}
