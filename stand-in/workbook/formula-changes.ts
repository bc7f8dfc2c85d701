import { ObjectMatrix, type ICommandInfo } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { CellContent } from "./cell-content";
import { contentOf } from "./read-cell";
import type { SheetHome } from "./sheet-home";
import type { FormulaBefore } from "./workbook";

/** Remembers what formula bars said before cells are written. */
export class FormulaChanges {
  readonly #home: SheetHome;
  /** By cell; Univer puts a formula into its cell once by itself before it is written, so the first one counts. */
  #before = new Map<string, FormulaBefore>();

  constructor(home: SheetHome) {
    this.#home = home;
  }

  /** Called before cells are written: looks at those that have a formula or are given one. */
  look(command: ICommandInfo): void {
    const { cellValue, subUnitId } = command.params as ISetRangeValuesMutationParams;
    const sheet = this.#home.book.getSheetBySheetId(subUnitId);
    if (!cellValue || !sheet) return;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      const old = sheet.getCellRaw(row, column);
      // Results of formulas alone come without a word of the formula.
      if (!cell || !("f" in cell || "si" in cell)) return;
      if (!(cell.f ?? cell.si ?? old?.f ?? old?.si)) return;
      const key = `${subUnitId} ${String(row)} ${String(column)}`;
      if (!this.#before.has(key))
        this.#before.set(key, { row, column, before: formulaBar(this.#content(subUnitId, row, column)) });
    });
  }

  /** The cells of a sheet, just written, whose formula bar says something else now. */
  take(sheetId: string): readonly FormulaBefore[] {
    const changed = [...this.#before].flatMap(([key, formula]) => {
      if (!key.startsWith(`${sheetId} `)) return [];
      const now = formulaBar(this.#content(sheetId, formula.row, formula.column));
      return now === formula.before ? [] : [formula];
    });
    this.#before = new Map();
    return changed;
  }

  #content(sheetId: string, row: number, column: number): CellContent | null {
    const sheet = this.#home.book.getSheetBySheetId(sheetId);
    return sheet ? contentOf(sheet, this.#home.formulas, row, column) : null;
  }
}

function formulaBar(content: CellContent | null): string {
  const value = content?.value ?? "";
  return content?.formula ?? (typeof value === "object" ? value.error : String(value));
}
