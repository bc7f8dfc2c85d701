import type { CellRange, CellValue } from "../plan";
import type { Outline } from "./grid-outline";
import { run } from "./run";

/** Some rows of a sheet's used range, as Grid holds them; hidden rows and columns are the sheet's. */
export interface Cells {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly texts: string[][];
  readonly formats: string[][];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/**
 * The cells of a range; one request.
 * @throws ExcelProblem "too-large" when the answer is more than Excel on the web hands over (5 MB).
 */
export async function readCells(outline: Outline, range: CellRange): Promise<Cells> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(outline.sheet.id);
    const rowCount = range.bottom - range.top + 1;
    const columnCount = range.right - range.left + 1;
    const asked = sheet.getRangeByIndexes(range.top, range.left, rowCount, columnCount).untrack();
    asked.load("values,formulas,text,numberFormat,valueTypes");
    const rows = outline.hiddenRows === "some" ? asked.getRowProperties({ rowHidden: true }) : null;
    const columns =
      outline.hiddenColumns === "some" ? asked.getColumnProperties({ columnHidden: true }) : null;
    await context.sync();
    const formulas = asked.formulas as readonly (readonly unknown[])[];
    return {
      values: valuesOf(asked.values as readonly (readonly unknown[])[], asked.valueTypes),
      formulas: formulasOf(formulas, asked.values as readonly (readonly unknown[])[]),
      texts: asked.text,
      formats: asked.numberFormat as string[][],
      hiddenRows: indexes(
        range.top,
        rowCount,
        (row) => outline.hiddenRows === "all" || rows?.value[row]?.rowHidden === true,
      ),
      hiddenColumns: indexes(
        range.left,
        columnCount,
        (column) => outline.hiddenColumns === "all" || columns?.value[column]?.columnHidden === true,
      ),
    };
  });
}

/** What cells hold, from what Excel tells of them. */
export function valuesOf(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[],
): CellValue[][] {
  return values.map((row, at) => {
    const rowTypes = types[at] ?? [];
    return row.map((value, column) => cellValue(value, rowTypes[column]));
  });
}

function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** A cell with text that begins with "=" gives that text as its formula too; a real formula differs from its result. */
export function formulasOf(
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): (string | null)[][] {
  return formulas.map((row, at) => {
    const rowValues = values[at] ?? [];
    return row.map((formula, column) =>
      typeof formula === "string" && formula.startsWith("=") && formula !== rowValues[column]
        ? formula
        : null,
    );
  });
}

function indexes(first: number, count: number, holds: (offset: number) => boolean): number[] {
  return Array.from({ length: count }, (_, offset) => offset)
    .filter(holds)
    .map((offset) => first + offset);
}
