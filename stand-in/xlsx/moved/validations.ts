import type ExcelJS from "exceljs";
import { addressOf, parseAddress } from "../../host";
import { movedFormula, type Area, type Cell } from "../../workbook";
import { movedArea } from "./areas";
import type { FileModel } from "./file-model";
import type { Places } from "./lines";

type Validations = FileModel["dataValidations"];

/**
 * Validations where their cells are now. The library knows them cell by cell, one object for all cells of one area, and
 * its formulas are as seen from the first of them; it writes whole areas, too.
 */
export function movedValidations(
  file: Validations,
  places: Places,
  moved: (formula: string) => string,
): Validations {
  const now: Record<string, ExcelJS.DataValidation> = {};
  for (const [validation, areas] of areasOf(file)) {
    const first = areas[0];
    for (const area of areas) {
      const place = movedArea(area, places);
      if (!place || !first) continue;
      const seen = fromCellLeft(area, places);
      const by = { row: seen.row - first.top, column: seen.column - first.left };
      const formulae = (validation.formulae as readonly unknown[] | undefined)?.map((formula) =>
        typeof formula === "string" ? moved(movedFormula(`=${formula}`, by)).slice(1) : formula,
      );
      now[addressOf(place)] = { ...validation, ...(formulae ? { formulae } : {}) };
    }
  }
  return now;
}

/** The first cell of an area whose row and column are still there: that from which a formula is now seen. */
export function fromCellLeft(area: Area, { rows, columns }: Places): Cell {
  let { top: row, left: column } = area;
  while (row < area.bottom && rows.to(row) === null) row += 1;
  while (column < area.right && columns.to(column) === null) column += 1;
  return { row, column };
}

/** The rectangles that are made of the cells of each validation. */
function areasOf(file: Validations): ReadonlyMap<ExcelJS.DataValidation, readonly Area[]> {
  const cells = new Map<ExcelJS.DataValidation, Area[]>();
  for (const [address, validation] of Object.entries(file)) {
    const area = parseAddress(address)?.area;
    if (!validation || !area) continue;
    const known = cells.get(validation);
    if (known) known.push(area);
    else cells.set(validation, [area]);
  }
  for (const [validation, areas] of cells) cells.set(validation, joined(joined(areas, below), beside));
  return cells;
}

/** Areas in their order, those that touch made one. */
function joined(areas: readonly Area[], touch: (one: Area, next: Area) => boolean): Area[] {
  const made: Area[] = [];
  const order = touch === below ? byColumn : byRow;
  for (const area of [...areas].sort(order)) {
    const last = made.at(-1);
    if (last && touch(last, area))
      made[made.length - 1] = { ...last, bottom: area.bottom, right: area.right };
    else made.push(area);
  }
  return made;
}

const byColumn = (one: Area, other: Area): number => one.left - other.left || one.top - other.top;
const byRow = (one: Area, other: Area): number => one.top - other.top || one.left - other.left;
const below = (one: Area, next: Area): boolean =>
  one.left === next.left && one.right === next.right && one.bottom + 1 === next.top;
const beside = (one: Area, next: Area): boolean =>
  one.top === next.top && one.bottom === next.bottom && one.right + 1 === next.left;
