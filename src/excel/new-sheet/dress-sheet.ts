import type { CellRange, NewRowLook, NewSheet } from "../../plan";
import { setTitleRows } from "../print-titles";

/** ASSUMPTION: Excel's widths are in points: seven pixels a character and five beside them, at 96 pixels an inch. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

const FONT = { name: "Times New Roman", size: 12 } as const;
const BOLD: ReadonlySet<NewRowLook> = new Set(["title", "header", "category", "total"]);
const ACROSS: ReadonlySet<NewRowLook> = new Set(["title", "subtitle", "unit"]);
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** How a new sheet looks and is printed: an office's document, A4 landscape, one page wide. */
export function dressSheet(sheet: Excel.Worksheet, wanted: NewSheet): void {
  const at = ({ top, left, bottom, right }: CellRange): Excel.Range =>
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
  const { rows, columns, merges, lined, titleRows } = wanted;
  const all = at({ top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 });
  all.format.font.set(FONT);
  all.format.wrapText = true;
  all.format.verticalAlignment = "Center";
  columns.forEach(({ width, align, format }, column) => {
    const body = at({ top: titleRows.bottom + 1, left: column, bottom: rows.length - 1, right: column });
    body.format.horizontalAlignment = ALIGNMENTS[align];
    body.numberFormat = rows.slice(titleRows.bottom + 1).map(() => [format]);
    at({ top: 0, left: column, bottom: 0, right: column }).format.columnWidth = pointsOf(width);
  });
  rows.forEach(({ look }, row) => {
    const { format } = at({ top: row, left: 0, bottom: row, right: columns.length - 1 });
    if (BOLD.has(look)) format.font.bold = true;
    if (look === "subtitle" || look === "unit") format.font.italic = true;
    if (look === "header" || ACROSS.has(look))
      format.horizontalAlignment = look === "unit" ? "Right" : "Center";
  });
  for (const merge of merges)
    if (merge.top !== merge.bottom || merge.left !== merge.right) at(merge).merge(false);
  for (const side of SIDES) at(lined).format.borders.getItem(side).style = "Continuous";
  // Long names of categories take several lines.
  all.format.autofitRows();
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  // As many pages high as it takes.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  setTitleRows(sheet, titleRows);
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;
