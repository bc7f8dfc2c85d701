import ExcelJS from "exceljs";
import { parseAddress } from "../../host";
import { movedFormula } from "../../workbook";
import { movedAddresses } from "./areas";
import type { CellModel, FileModel, RowModel, RuleModel } from "./file-model";
import type { Places } from "./lines";
import { fromCellLeft, movedValidations } from "./validations";

/**
 * Moves all that a sheet of the file has to where its rows and columns are now: cells with their notes, links and
 * fonts within a text, validations, conditional formats, pictures, tables and page breaks. What went is left out.
 * @param moved a formula as it reads after the move
 */
export function moveSheet(
  sheet: ExcelJS.Worksheet,
  places: Places,
  moved: (formula: string) => string,
): void {
  if (places.rows.unmoved && places.columns.unmoved) return;
  const file = sheet.model as unknown as FileModel;
  for (const merge of file.merges) sheet.unMergeCells(merge);
  const model = {
    ...file,
    rows: movedRows(file.rows, places),
    ...(places.columns.unmoved ? {} : { cols: movedColumns(file.cols ?? [], places) }),
    mergeCells: file.merges
      .map((merge) => movedAddresses(merge, places))
      .filter((merge) => merge.includes(":")),
    dataValidations: movedValidations(file.dataValidations, places, moved),
    conditionalFormattings: movedRules(file.conditionalFormattings, places, moved),
    rowBreaks: file.rowBreaks.flatMap((line) => {
      const row = places.rows.to(line.id - 1);
      return row === null ? [] : [{ ...line, id: row + 1 }];
    }),
    media: file.media.map((picture) => movedPicture(picture, places)),
    tables: file.tables.flatMap((table) => {
      const tableRef = movedAddresses(table.tableRef, places);
      if (tableRef === "") return [];
      const filter = table.autoFilterRef && movedAddresses(table.autoFilterRef, places);
      return [{ ...table, tableRef, ...(filter ? { autoFilterRef: filter } : {}) }];
    }),
    autoFilter:
      typeof file.autoFilter === "string" ? movedAddresses(file.autoFilter, places) || null : file.autoFilter,
  };
  sheet.model = model as unknown as ExcelJS.WorksheetModel;
  // The library's way of taking a model leaves these out.
  Object.assign(sheet, { rowBreaks: model.rowBreaks });
}

function movedRows(rows: readonly RowModel[], places: Places): readonly RowModel[] {
  return rows.flatMap((row) => {
    const to = places.rows.to(row.number - 1);
    if (to === null) return [];
    const cells = row.cells.flatMap((cell) => {
      const address = movedAddresses(cell.address, places);
      return address === "" ? [] : [withoutMerge({ ...cell, address })];
    });
    return [{ ...row, number: to + 1, cells }];
  });
}

/** A cell under a merge keeps its looks: the merge is made anew without them. */
const withoutMerge = (cell: CellModel): CellModel =>
  cell.type === ExcelJS.ValueType.Merge
    ? { address: cell.address, type: ExcelJS.ValueType.Null, style: cell.style }
    : cell;

function movedColumns(
  columns: NonNullable<FileModel["cols"]>,
  { columns: lines }: Places,
): FileModel["cols"] {
  return columns.flatMap((column) => {
    const single: { min: number; max: number }[] = [];
    for (let number = column.min; number <= column.max; number += 1) {
      const to = lines.to(number - 1);
      if (to !== null) single.push({ ...column, min: to + 1, max: to + 1 });
    }
    return single;
  });
}

function movedRules(
  blocks: FileModel["conditionalFormattings"],
  places: Places,
  moved: (formula: string) => string,
): FileModel["conditionalFormattings"] {
  return blocks.map((block) => {
    const ref = movedAddresses(block.ref, places);
    const first = parseAddress(block.ref.split(" ")[0] ?? "")?.area;
    // One of which nothing is left keeps its number among the others; writing leaves it out.
    if (ref === "" || !first) return { ...block, ref };
    const seen = fromCellLeft(first, places);
    const by = { row: seen.row - first.top, column: seen.column - first.left };
    const rules = block.rules.map((rule): RuleModel => {
      if (!rule.formulae) return rule;
      const formulae = rule.formulae.map((formula) =>
        typeof formula === "string" ? moved(movedFormula(`=${formula}`, by)).slice(1) : formula,
      );
      return { ...rule, formulae };
    });
    return { ...block, ref, rules };
  });
}

function movedPicture(
  picture: FileModel["media"][number],
  { rows, columns }: Places,
): FileModel["media"][number] {
  const { range } = picture;
  if (!range) return picture;
  const movedCorner = <Corner extends typeof range.tl>(corner: Corner): Corner => ({
    ...corner,
    nativeRow: rows.to(corner.nativeRow) ?? corner.nativeRow,
    nativeCol: columns.to(corner.nativeCol) ?? corner.nativeCol,
  });
  return {
    ...picture,
    range: { ...range, tl: movedCorner(range.tl), ...(range.br ? { br: movedCorner(range.br) } : {}) },
  };
}
