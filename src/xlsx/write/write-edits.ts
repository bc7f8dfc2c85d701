import {
  type CellContent,
  contentAt,
  type ContentEdit,
  type DressedRow,
  type Grid,
  a1,
  rowAfter,
  rowsAfter,
} from "../../plan";
import { insertRows } from "../insert/insert-rows";
import { openPackage, type Package, removePart, workbookParts, type WorkbookParts } from "../package";
import { readWorkbookFile } from "../read-workbook-file";
import { WorkbookWriteError } from "../workbook-write-error";
import { changedChain } from "./calc-chain";
import { dressed } from "./dressed-rows";
import { freeFormulas } from "./free-formulas";
import { readBack } from "./read-back";
import { refuseLocked, refuseSigned } from "./refuse-protected";
import { renewResults } from "./renew-results";
import { setCells } from "./set-cells";
import { type ResultOf, type SheetEdits, sheetEdits } from "./sheet-edits";
import { openStyles, type Styles } from "./styles";

/** What may be known or wanted beside the edits. */
export interface WriteOptions {
  /** The sheets of the same bytes, where they were read already. */
  readonly known?: readonly Grid[];
  /** Rows of edited sheets that take the looks of another. */
  readonly dressedRows?: readonly DressedRow[];
}

/**
 * Carries out edits in an .xlsx file, all or none. Only the parts that must change are changed: the XML of the edited
 * sheets, at the edited cells; the styles where a cell needs another number format; the chain of calculation; what new
 * rows push down; and the note that Excel shall calculate all where the result of an old formula is not known.
 * @throws WorkbookFileError for a file that cannot be read
 * @throws WorkbookWriteError for one that cannot be written without damage
 */
export async function writeEdits(
  bytes: Uint8Array,
  edits: readonly ContentEdit[],
  resultOf: ResultOf,
  { known, dressedRows = [] }: WriteOptions = {},
): Promise<Uint8Array> {
  const before = known ?? (await readWorkbookFile(bytes));
  if (edits.length === 0) return bytes;
  const file = await openPackage(bytes);
  refuseSigned(file);
  for (const edit of edits) verify(edit, before);
  const parts = workbookParts(file);
  const styles = parts.styles === null ? null : openStyles(file.text(parts.styles));
  const sheets = parts.sheets.flatMap((sheet) => sheetEdits(sheet, edits, resultOf, dressedRows));
  for (const one of sheets) writeSheet(file, parts, one, styles);
  if (parts.styles !== null && styles !== null) file.write(parts.styles, styles.text());
  await renewResults(file, parts, sheets);
  const written = await file.bytes();
  readBack(before, await readWorkbookFile(written), sheets);
  return written;
}

function verify(edit: ContentEdit, grids: readonly Grid[]): void {
  const grid = grids.find(({ sheet }) => sheet.id === edit.sheet.id);
  if (grid === undefined) throw new WorkbookWriteError("changed", { sheet: edit.sheet.name, cell: "" });
  if (edit.kind !== "set-cell") return;
  const now = contentAt(grid, edit.cell);
  if (now === null || !sameContent(now, edit.before))
    throw new WorkbookWriteError("changed", { sheet: edit.sheet.name, cell: a1(edit.cell) });
}

function sameContent(a: CellContent, b: CellContent): boolean {
  return JSON.stringify(a, Object.keys(a).sort()) === JSON.stringify(b, Object.keys(b).sort());
}

function writeSheet(file: Package, parts: WorkbookParts, one: SheetEdits, styles: Styles | null): void {
  const { sheet, edits, cells } = one;
  const inserts = edits.filter((edit) => edit.kind === "insert-rows");
  const old = edits.flatMap((edit) => (edit.kind === "set-cell" ? [edit.cell] : []));
  refuseLocked(file.document(sheet.part), sheet, old, inserts.length > 0, styles);
  // From the bottom up, so that rows still to come are where they were; of several in one place the last goes first.
  const fromBelow = [...inserts].reverse().sort((a, b) => b.above - a.above);
  fromBelow.forEach((insert, index) => {
    const like = rowAfter(fromBelow.slice(0, index), insert.like);
    insertRows(file, parts, { sheet, above: insert.above, count: insert.rows.length, like });
  });
  const written = cells.map(({ cell }) => cell);
  file.write(sheet.part, freeFormulas(file.document(sheet.part), written));
  const document = file.document(sheet.part);
  file.write(sheet.part, setCells(document, dressed(document, cells, one.dressedRows), styles));
  if (parts.calcChain === null || !file.has(parts.calcChain)) return;
  const chain = changedChain(file.text(parts.calcChain), {
    sheet: sheet.id,
    moved: rowsAfter(edits),
    written: cells.map(({ cell, content }) => ({ cell, formula: content.type === "formula" })),
  });
  if (chain === null) removePart(file, parts.calcChain, parts.workbook);
  else file.write(parts.calcChain, chain);
}
