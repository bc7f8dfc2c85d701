import ExcelJS from "exceljs";
import { oneCell, type Cell, type CellLink, type Sheet } from "../workbook";

/** What a file keeps for a place within the workbook; the library knows no others. */
const WITHIN = /^[^!]+![A-Z]+\d+$/i;

/** The links of a file's sheet. The library does not read what is shown while one points at them. */
export function linksOf(sheet: ExcelJS.Worksheet): readonly CellLink[] {
  const links: CellLink[] = [];
  sheet.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (cell.type !== ExcelJS.ValueType.Hyperlink || !cell.hyperlink) return;
      const area = oneCell(number - 1, column - 1);
      links.push({
        area,
        ...(WITHIN.test(cell.hyperlink)
          ? { documentReference: cell.hyperlink }
          : { address: cell.hyperlink }),
      });
    });
  });
  return links;
}

/**
 * Writes the links that are not as they were, after the cells; those of the file that nobody speaks of stay. The library has links for texts alone: at numbers and
 * formulas, and to places in the workbook that are no single cell, they are left out.
 */
export function writeLinks(file: ExcelJS.Worksheet, now: Sheet): void {
  for (const link of now.extras.links ?? []) {
    const { top, left, bottom, right } = now.inGrid(link.area);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) writeLink(file, now, link, { row, column });
  }
}

function writeLink(file: ExcelJS.Worksheet, now: Sheet, link: CellLink, { row, column }: Cell): void {
  const { value, formula } = now.cell(row, column);
  const hyperlink = link.address ?? link.documentReference ?? "";
  const cell = file.getCell(row + 1, column + 1);
  if (hyperlink === "" && cell.type === ExcelJS.ValueType.Hyperlink) cell.value = cell.text;
  if (hyperlink === "" || typeof value !== "string" || formula !== null || cell.hyperlink === hyperlink)
    return;
  if (link.address === undefined && !WITHIN.test(hyperlink)) return;
  const tooltip = link.screenTip === undefined ? {} : { tooltip: link.screenTip };
  cell.value = { text: value, hyperlink, ...tooltip };
}
