import type { DefinedName, Sheet, TableFacts } from "../../workbook";
import { HostObject } from "../kind";

/** The names of a sheet, or of the workbook where there is none. */
export type NamesSelf = Sheet | null;

/** A name, found again by its id so that a change of it is seen. */
export interface NamedItemSelf {
  readonly id: string;
}

export interface TableSelf {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface TableColumnSelf extends TableSelf {
  /** Counted from 0 within the table. */
  readonly index: number;
}

export interface TableRowSelf extends TableSelf {
  /** Counted from 0 below the headers. */
  readonly index: number;
}

export interface SheetPropertySelf {
  readonly sheet: Sheet;
  readonly key: string;
}

export interface CustomPropertySelf {
  readonly key: string;
}

/** XML parts: those of a namespace, or all of them. */
export interface XmlPartsSelf {
  readonly namespace: string | null;
}

export interface XmlPartSelf {
  readonly id: string;
}

// As in handles.ts: every object is made here, so that each stands with the self of its kind.
export const freezePanesObject = (sheet: Sheet): HostObject => new HostObject("WorksheetFreezePanes", sheet);
export const pageLayoutObject = (sheet: Sheet): HostObject => new HostObject("PageLayout", sheet);
export const sheetProtectionObject = (sheet: Sheet): HostObject =>
  new HostObject("WorksheetProtection", sheet);
export const bookProtectionObject = (): HostObject => new HostObject("WorkbookProtection", null);
export const sheetPropertiesObject = (sheet: Sheet): HostObject =>
  new HostObject("WorksheetCustomPropertyCollection", sheet);
export const sheetPropertyObject = (sheet: Sheet, key: string): HostObject =>
  new HostObject("WorksheetCustomProperty", { sheet, key } satisfies SheetPropertySelf);
export const namesObject = (sheet: NamesSelf): HostObject => new HostObject("NamedItemCollection", sheet);
export const namedItemObject = ({ id }: DefinedName): HostObject =>
  new HostObject("NamedItem", { id } satisfies NamedItemSelf);
export const tablesObject = (sheet: Sheet | null): HostObject => new HostObject("TableCollection", sheet);
export const tableObject = (sheet: Sheet, { id }: TableFacts): HostObject =>
  new HostObject("Table", { sheet, id } satisfies TableSelf);
export const tableColumnsObject = ({ sheet, id }: TableSelf): HostObject =>
  new HostObject("TableColumnCollection", { sheet, id } satisfies TableSelf);
export const tableColumnObject = ({ sheet, id }: TableSelf, index: number): HostObject =>
  new HostObject("TableColumn", { sheet, id, index } satisfies TableColumnSelf);
export const tableRowsObject = ({ sheet, id }: TableSelf): HostObject =>
  new HostObject("TableRowCollection", { sheet, id } satisfies TableSelf);
export const tableRowObject = ({ sheet, id }: TableSelf, index: number): HostObject =>
  new HostObject("TableRow", { sheet, id, index } satisfies TableRowSelf);
export const xmlPartsObject = (): HostObject =>
  new HostObject("CustomXmlPartCollection", { namespace: null } satisfies XmlPartsSelf);
export const xmlPartsOfNamespace = (namespace: string): HostObject =>
  new HostObject("CustomXmlPartScopedCollection", { namespace } satisfies XmlPartsSelf);
export const xmlPartObject = (id: string): HostObject =>
  new HostObject("CustomXmlPart", { id } satisfies XmlPartSelf);
export const documentPropertiesObject = (): HostObject => new HostObject("DocumentProperties", null);
export const runtimeObject = (): HostObject => new HostObject("Runtime", null);
export const dateFormatObject = (): HostObject => new HostObject("DatetimeFormatInfo", null);
export const customPropertiesObject = (): HostObject => new HostObject("CustomPropertyCollection", null);
export const customPropertyObject = (key: string): HostObject =>
  new HostObject("CustomProperty", { key } satisfies CustomPropertySelf);
