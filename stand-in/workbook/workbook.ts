import type { Area, Cell, Line } from "./area";
import type { CellContent, CellWrite, Value } from "./cell-content";
import type { Clearing } from "./clear";
import type { ConditionalRule } from "./conditional-formats";
import type { Culture } from "./culture";
import type { SheetExtras, WorkbookExtras } from "./extras";
import type { Names } from "./names";
import type { Look } from "./look";
import type { Restyle } from "./restyle-cell";
import type { ShiftDirection, StructureChange } from "./shift";
import type { SheetView } from "./sheet-view";
import type { Tabs } from "./tabs";
import type { Visibility } from "./visibility";

export type { Visibility };

/** One sheet of the workbook. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Whether the workbook still has it. */
  readonly exists: boolean;
  cell(row: number, column: number): CellContent;
  /** The smallest area with values (and formats, unless only values count) within an area, or null when there is none. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null;
  merges(): readonly Area[];
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  readonly view: SheetView;
  /** What Univer does not know of a sheet: page set-up, protection, tables, custom properties. */
  readonly extras: SheetExtras;
  /** Whether a cell may not be written to while its sheet is protected. */
  locked(row: number, column: number): boolean;
  /** The part of an area that is in use or could be: beyond it there is nothing. */
  inGrid(area: Area): Area;
  look(row: number, column: number): Look;
  /** Changes the looks of all areas in one step. */
  restyle(areas: readonly Area[], change: Restyle): void;
  /** The first one counts most. */
  conditionalRules(): readonly ConditionalRule[];
  setConditionalRules(rules: readonly ConditionalRule[]): void;
  /** In points. */
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  setColumnWidth(left: number, right: number, points: number): void;
  setRowHeight(top: number, bottom: number, points: number): void;
  fitColumns(area: Area): void;
  fitRows(area: Area): void;
  setRowsHidden(top: number, bottom: number, hidden: boolean): void;
  setColumnsHidden(left: number, right: number, hidden: boolean): void;
  /** Each area becomes one cell. */
  merge(areas: readonly Area[]): void;
  unmerge(area: Area): void;
  /** Moves cells with their looks to an area of the same size, here or on another sheet; what refers to them follows. */
  moveTo(from: Area, sheet: Sheet, to: Area): void;
  /** Empties cells, takes their looks away, or both. */
  clear(area: Area, what: Clearing): void;
  /** Makes room for an area; whole rows go down and whole columns right. */
  insert(area: Area, direction: "Down" | "Right"): void;
  /** Takes an area out; what is below or right of it closes the gap. */
  remove(area: Area, direction: "Up" | "Left"): void;
  /** All in one step; a cell named twice gets its last content. */
  write(cells: readonly CellWrite[]): void;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  readonly active: Cell;
}

/** A cell whose formula came, went or changed, with what its formula bar said before. */
export interface FormulaBefore extends Cell {
  readonly before: string;
}

/** Something that happened in the workbook, whoever did it. */
export type Change =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Area;
      readonly before: CellContent | null;
      /** The cells whose formula is another one now, each with what it held before. */
      readonly formulas: readonly FormulaBefore[];
    }
  | {
      readonly kind: "structure";
      readonly sheetId: string;
      readonly area: Area;
      readonly change: StructureChange;
      /** Where the others moved when a block of cells came or went. */
      readonly direction?: ShiftDirection;
    }
  | {
      readonly kind: "sorted";
      readonly sheetId: string;
      readonly areas: readonly Area[];
      readonly line: Line;
    }
  | { readonly kind: "selection"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "activated"; readonly sheetId: string; readonly left: string | null }
  | { readonly kind: "calculated"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "added" | "deleted"; readonly sheetId: string }
  | { readonly kind: "renamed"; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: "moved"; readonly sheetId: string; readonly before: number; readonly after: number }
  | {
      readonly kind: "shown";
      readonly sheetId: string;
      readonly before: Visibility;
      readonly after: Visibility;
    }
  | {
      readonly kind: "tableAdded" | "tableDeleted";
      readonly sheetId: string;
      readonly tableId: string;
      readonly tableName: string;
    }
  | { readonly kind: "protected"; readonly sheetId: string; readonly isProtected: boolean };

/** The workbook that the host speaks about: Univer's, whatever made it. */
export interface Workbook {
  readonly name: string;
  readonly culture: Culture;
  readonly tabs: Tabs;
  readonly names: Names;
  /** What Univer does not know of a workbook: protection, XML parts, document properties. */
  readonly extras: WorkbookExtras;
  /** In the order of their tabs. */
  sheets(): readonly Sheet[];
  activeSheet(): Sheet;
  activate(sheet: Sheet): void;
  /** What is selected on the active sheet. */
  selection(): Selection;
  select(sheet: Sheet, areas: readonly Area[]): void;
  /** As the cell shows it to this person. */
  textOf(content: CellContent): string;
  /** What a formula comes to that stands in no cell. */
  valueOf(formula: string): Promise<Value>;
  /** Waits until every formula has its value. */
  settled(): Promise<void>;
  isCalculated(): boolean;
  /** Formulas keep the values they have until `settled` is asked for, or somebody edits by hand. */
  holdCalculation(): void;
  /** What is done meanwhile is undone at once. */
  asOneStep<Result>(work: () => Promise<Result>): Promise<Result>;
  /** What is done meanwhile is somebody else's doing, which this person does not take back. */
  asSomebodyElse<Result>(work: () => Result): Result;
  /** Takes the last step back; false when there is none. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  clearUndo(): void;
  onChange(listener: (change: Change) => void): () => void;
  /** Tells the listeners of what Univer knows nothing of. */
  tell(change: Change): void;
  dispose(): void;
}
