import type { Workbook as UniverBook, Worksheet } from "@univerjs/core";
import type { PageSetup } from "./page-setup";
import type { Area } from "./area";

/** What a protected sheet still allows. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

/**
 * The lock of a sheet or of the workbook. `password` is null where there is none;
 * `hashed` marks one that only a file's hash knows, so that no word can be held against it.
 */
export interface Lock {
  readonly password: string | null;
  readonly hashed?: boolean;
}

export interface SheetLock extends Lock {
  readonly options: ProtectionOptions;
}

/** What a column of a filter lets through, in the words of Excel.FilterCriteria. */
export interface FilterCriterion {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly color?: string;
  readonly dynamicCriteria?: string;
  readonly values?: readonly (string | FilterDate)[];
}

export interface FilterDate {
  readonly date: string;
  readonly specificity: string;
}

/** One criterion a column, from the left; null where a column lets everything through. */
export type FilterCriteria = readonly (FilterCriterion | null)[];

/** A filter over cells whose first row is its headers. */
export interface SheetFilter {
  readonly area: Area;
  readonly criteria: FilterCriteria;
}

/** By what a table was sorted last. */
export interface TableOrder {
  readonly fields: readonly Readonly<Record<string, unknown>>[];
  readonly matchCase: boolean;
  readonly method: string;
}

/** What may stand in cells, in the words of Excel.DataValidation; an empty rule lets everything stand. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** A table of the sheet (an Excel table, not a plan). */
export interface TableFacts {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly headers: boolean;
  readonly totals: boolean;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly filterButton: boolean;
  readonly criteria?: FilterCriteria;
  readonly order?: TableOrder | null;
}

/** Where cells lead to: an address, or a place within the workbook; neither where a link was taken away. */
export interface CellLink {
  readonly area: Area;
  readonly address?: string;
  readonly documentReference?: string;
  /** What is shown while one points at them. */
  readonly screenTip?: string;
}

/** A place that an add-in has given a name of its own, to hear of it. */
export interface Binding {
  readonly id: string;
  readonly type: "Range" | "Table" | "Text";
  readonly area: Area;
  /** The table that it stands for. */
  readonly tableId: string | null;
  /** Bindings of all sheets stand in the order of these. */
  readonly order: number;
}

/** What Univer's sheets do not know; kept beside them, in the same snapshot. */
export interface SheetExtras {
  /** Univer's sheets are hidden or not: the third state stands here. */
  visibility?: "VeryHidden";
  lock?: SheetLock;
  page?: PageSetup;
  bindings?: readonly Binding[];
  links?: readonly CellLink[];
  /** No cell lies in two of them. */
  validations?: readonly Validation[];
  tables?: readonly TableFacts[];
  /** Of the sheet itself; tables have their own. */
  filter?: SheetFilter;
  /** Custom properties by their keys as they were first written. */
  properties?: Record<string, string>;
  hideHeadings?: boolean;
}

export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

export interface DocumentFacts {
  title?: string;
  subject?: string;
  author?: string;
  keywords?: string;
  comments?: string;
  lastAuthor?: string;
  category?: string;
  manager?: string;
  company?: string;
  revisionNumber?: number;
  /** In milliseconds since 1970. */
  creationDate?: number;
  /** A person's own properties by their keys. */
  custom?: Readonly<Record<string, CustomValue>>;
}

/** A date stands there as text in the form of ISO 8601. */
export type CustomValue = string | number | boolean | { readonly date: string };

/** What Univer's workbook does not know. */
export interface WorkbookExtras {
  lock?: Lock;
  readOnly?: boolean;
  xmlParts?: readonly XmlPart[];
  document?: DocumentFacts;
}

/** Always the same object for a sheet, so that what is set in it stays. */
export function extrasOfSheet(sheet: Worksheet): SheetExtras {
  return (sheet.getConfig().custom ??= {});
}

export function extrasOfBook(book: UniverBook): WorkbookExtras {
  return (book.getSnapshot().custom ??= {});
}
