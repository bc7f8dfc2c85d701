export {
  around,
  columnsOf,
  contains,
  LAST_COLUMN,
  LAST_ROW,
  oneCell,
  rowsOf,
  shared,
  WHOLE_SHEET,
  without,
} from "./area";
export type { Area, Cell, Line } from "./area";
export {
  conditionalLook,
  NO_LOOK,
  rulesResource,
  type ConditionalFacts,
  type ConditionalLook,
  type ConditionalRule,
} from "./conditional-formats";
export { isFormula, movedFormula } from "./formula-syntax";
export { isErrorText, isErrorValue } from "./cell-content";
export type { CellContent, CellWrite, ErrorValue, Value } from "./cell-content";
export { EN_US, VI_VN, type Culture } from "./culture";
export type {
  Binding,
  CellLink,
  CustomValue,
  DocumentFacts,
  FilterCriteria,
  FilterCriterion,
  FilterDate,
  Lock,
  ProtectionOptions,
  SheetExtras,
  SheetFilter,
  SheetLock,
  TableFacts,
  TableOrder,
  Validation,
  WorkbookExtras,
  XmlPart,
} from "./extras";
export { PLAIN_BORDER } from "./look";
export type {
  Border,
  BorderLine,
  BorderWeight,
  HorizontalAlignment,
  Look,
  Underline,
  VerticalAlignment,
} from "./look";
export { isTorn, shiftedArea, shiftOf, type Shift, type ShiftDirection, type StructureChange } from "./shift";
export { reorder } from "./reorder";
export type { Restyle } from "./restyle-cell";
export { namesResource, type DefinedName, type Names } from "./names";
export { NEW_PAGE, type PageSetup, type PageZoom } from "./page-setup";
export { PAPER_SIZES } from "./paper-sizes";
export { SheetGone } from "./sheet-gone";
export type { Frozen, SheetView } from "./sheet-view";
export type { Tabs } from "./tabs";
export type { Change, Selection, Sheet, Visibility, Workbook } from "./workbook";
export { wrapWorkbook, type WorkbookOptions } from "./wrap-workbook";
