import { rowPrints, type NewSheet, type RowPrints, type SheetRef } from "../../plan";
import { readGrid } from "../grid";
import { run } from "../run";
import { dressSheet } from "./dress-sheet";

/** A sheet that was added, and what its rows held when it was, so that it can be told whether somebody has used it since. */
export interface AddedSheet {
  readonly sheet: SheetRef;
  readonly made: RowPrints;
}

/**
 * Adds a sheet after the others and brings it to the front. No sheet that is there is touched; where one has its name, it gets
 * a number behind it.
 * @throws ExcelProblem "access-denied" where the workbook's structure is protected
 */
export async function addSheet(wanted: NewSheet): Promise<AddedSheet> {
  const sheet = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeName(
      wanted.name,
      worksheets.items.map((one) => one.name),
    );
    const added = worksheets.add(name);
    writeContents(added, wanted);
    dressSheet(added, wanted);
    added.activate();
    added.load("id,name");
    await context.sync();
    return { id: added.id, name: added.name };
  });
  return { sheet, made: rowPrints(await readGrid(sheet.id)) };
}

/**
 * Deletes a sheet that was added, unless somebody has used it since. Excel cannot take the deletion back.
 * @returns whether it is gone
 * @throws ExcelProblem
 */
export async function removeAddedSheet({ sheet, made }: AddedSheet): Promise<boolean> {
  const now = rowPrints(await readGrid(sheet.id));
  if (!sameRows(made, now)) return false;
  await run(async (context) => {
    context.workbook.worksheets.getItem(sheet.id).delete();
    await context.sync();
  });
  return true;
}

function writeContents(sheet: Excel.Worksheet, { rows, columns }: NewSheet): void {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, columns.length).untrack();
  range.formulas = rows.map(({ cells }) =>
    columns.map((_, at): string | number => {
      const content = cells[at] ?? { type: "blank" };
      if (content.type === "formula") return content.formula;
      if (content.type === "number") return Number(content.number);
      // The apostrophe keeps Excel from taking a text for a formula or a number; it is not shown.
      return content.type === "text" && content.text !== "" ? `'${content.text}` : "";
    }),
  );
}

/** "Phụ lục 2026", then "Phụ lục 2026 (2)"; sheets' names are the same in small letters, too. */
function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted} (${String(number)})`;
  return name;
}

function sameRows(a: RowPrints, b: RowPrints): boolean {
  return (
    a.rows.size === b.rows.size &&
    a.right === b.right &&
    [...a.rows].every(([row, print]) => b.rows.get(row) === print)
  );
}
