import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { around, contains, oneCell, WHOLE_SHEET, type Area } from "./area";
import type { CellContent, CellWrite } from "./cell-content";
import { extrasOfSheet, type SheetExtras } from "./extras";
import { clearCells, type Clearing } from "./clear";
import { rulesOf, setRules, type ConditionalRule } from "./conditional-formats";
import { EN_US } from "./culture";
import { displayedText } from "./displayed-text";
import { fitColumns, fitRows } from "./fit";
import { withinGrid } from "./grid-size";
import type { Look } from "./look";
import { mergeAreas, mergesOf, splitMerges } from "./merges";
import { moveRange } from "./move-range";
import { cellLook } from "./read-look";
import { restyle } from "./restyle";
import type { Restyle } from "./restyle-cell";
import { points, setColumnsHidden, setColumnWidth, setRowHeight, setRowsHidden } from "./sizes";
import { insertCells, removeCells } from "./structure";
import { contentOf } from "./read-cell";
import { SheetGone } from "./sheet-gone";
import type { SheetHome } from "./sheet-home";
import { viewOf, type SheetView } from "./sheet-view";
import { visibilityOf } from "./tabs";
import type { Sheet, Visibility } from "./workbook";
import { writeCells } from "./write-cells";

/** A sheet of Univer's as the host's. Holds the id alone, so that it outlives a rename and notices a deletion. */
export class UniverSheet implements Sheet {
  readonly id: string;
  readonly #home: SheetHome;

  constructor(home: SheetHome, id: string) {
    this.#home = home;
    this.id = id;
  }

  get #sheet(): Worksheet {
    const sheet = this.#home.book.getSheetBySheetId(this.id);
    if (!sheet) throw new SheetGone(`The workbook has no sheet ${this.id} any more.`);
    return sheet;
  }

  get exists(): boolean {
    return Boolean(this.#home.book.getSheetBySheetId(this.id));
  }

  get name(): string {
    return this.#sheet.getName();
  }

  get visibility(): Visibility {
    return visibilityOf(this.#sheet);
  }

  get view(): SheetView {
    return viewOf(this.#home, this.#sheet);
  }

  get extras(): SheetExtras {
    return extrasOfSheet(this.#sheet);
  }

  locked(row: number, column: number): boolean {
    return this.look(row, column).locked;
  }

  cell(row: number, column: number): CellContent {
    return contentOf(this.#sheet, this.#home.formulas, row, column);
  }

  usedArea(valuesOnly: boolean, within = WHOLE_SHEET): Area | null {
    let used: Area | null = null;
    this.#sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!isFilled(cell) && (valuesOnly || isNone(cell?.s))) return;
      if (!contains(within, { row, column })) return;
      used = used ? around(used, oneCell(row, column)) : oneCell(row, column);
    });
    return used;
  }

  merges(): readonly Area[] {
    return mergesOf(this.#sheet);
  }

  rowHidden(row: number): boolean {
    return !this.#sheet.getRowVisible(row);
  }

  columnHidden(column: number): boolean {
    return !this.#sheet.getColVisible(column);
  }

  inGrid(area: Area): Area {
    return withinGrid(this.#sheet, area);
  }

  look(row: number, column: number): Look {
    return cellLook(this.#sheet, row, column);
  }

  restyle(areas: readonly Area[], change: Restyle): void {
    restyle(this.#home, this.#sheet, areas, change);
  }

  conditionalRules(): readonly ConditionalRule[] {
    return rulesOf(this.#home, this.#sheet);
  }

  setConditionalRules(rules: readonly ConditionalRule[]): void {
    setRules(this.#home, this.#sheet, rules);
  }

  columnWidth(column: number): number {
    return points(this.#sheet.getColumnWidth(column));
  }

  rowHeight(row: number): number {
    return points(this.#sheet.getRowManager().getRowHeight(row));
  }

  setColumnWidth(left: number, right: number, width: number): void {
    setColumnWidth(this.#home, this.#sheet, [left, right], width);
  }

  setRowHeight(top: number, bottom: number, height: number): void {
    setRowHeight(this.#home, this.#sheet, [top, bottom], height);
  }

  fitColumns(area: Area): void {
    fitColumns(this.#home, this.#sheet, area, this.#text);
  }

  fitRows(area: Area): void {
    fitRows(this.#home, this.#sheet, area, this.#text);
  }

  setRowsHidden(top: number, bottom: number, hidden: boolean): void {
    setRowsHidden(this.#home, this.#sheet, [top, bottom], hidden);
  }

  setColumnsHidden(left: number, right: number, hidden: boolean): void {
    setColumnsHidden(this.#home, this.#sheet, [left, right], hidden);
  }

  merge(areas: readonly Area[]): void {
    mergeAreas(this.#home, this.#sheet, areas);
  }

  unmerge(area: Area): void {
    splitMerges(this.#home, this.#sheet, area);
  }

  moveTo(from: Area, { id }: Sheet, to: Area): void {
    const other = this.#home.book.getSheetBySheetId(id);
    if (!other) throw new SheetGone(`The workbook has no sheet ${id} any more.`);
    moveRange(this.#home, { sheet: this.#sheet, area: from }, { sheet: other, area: to });
  }

  clear(area: Area, what: Clearing): void {
    clearCells(this.#home, this.#sheet, area, what);
  }

  insert(area: Area, direction: "Down" | "Right"): void {
    insertCells(this.#home, this.#sheet, area, direction);
  }

  remove(area: Area, direction: "Up" | "Left"): void {
    removeCells(this.#home, this.#sheet, area, direction);
  }

  readonly #text = (row: number, column: number): string => displayedText(this.cell(row, column), EN_US);

  write(cells: readonly CellWrite[]): void {
    writeCells(this.#home, this.#sheet, cells);
  }
}

const isNone = (value: unknown): boolean => value === null || value === undefined;

/** Whether a cell holds anything but its looks. */
const isFilled = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell?.f ?? cell?.si ?? cell?.p) || !(isNone(cell?.v) || cell?.v === "");
