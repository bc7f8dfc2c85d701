/**
 * What in the parts of a workbook says where cells are, by the local names of elements: in which attributes or within
 * which elements. Source: ECMA-376 part 1, 18 (SpreadsheetML) and 20.5 (drawings); [MS-XLSX] for extensions.
 */

/** Attributes that hold cells or lists of ranges of the sheet that the part belongs to. */
export const AREAS: Readonly<Record<string, readonly string[]>> = {
  dimension: ["ref"],
  sheetView: ["topLeftCell"],
  customSheetView: ["topLeftCell"],
  pane: ["topLeftCell"],
  selection: ["activeCell", "sqref"],
  protectedRange: ["sqref"],
  inputCells: ["r"],
  autoFilter: ["ref"],
  sortState: ["ref"],
  sortCondition: ["ref"],
  mergeCell: ["ref"],
  conditionalFormatting: ["sqref"],
  dataValidation: ["sqref"],
  hyperlink: ["ref"],
  cellWatch: ["r"],
  ignoredError: ["sqref"],
  cellSmartTags: ["r"],
  webPublishItem: ["sourceRef"],
  // Parts of their own.
  comment: ["ref"],
  threadedComment: ["ref"],
  table: ["ref"],
  location: ["ref"],
  singleXmlCell: ["r"],
  nsvFilter: ["ref"],
};

/** Elements whose text is a list of ranges of the sheet that the part belongs to. */
export const AREA_TEXTS: ReadonlySet<string> = new Set(["sqref"]);

/** Elements whose text is a formula. */
export const FORMULA_TEXTS: ReadonlySet<string> = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "oldFormula",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** Attributes that hold a formula. */
export const FORMULAS: Readonly<Record<string, readonly string[]>> = {
  cfvo: ["val"],
  controlPr: ["linkedCell", "listFillRange"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"],
  sp: ["textlink"],
  pic: ["textlink"],
  cxnSp: ["textlink"],
};

/** What a worksheet's part may hold; new rows are refused where it holds anything else. */
export const KNOWN_IN_SHEET: ReadonlySet<string> = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
    "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
    "ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems " +
    "tableParts extLst AlternateContent"
  ).split(" "),
);

/** Extensions of a worksheet whose cells stand in known elements, or that name none. */
export const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  "{78C0D931-6437-407D-A8EE-F0AAD7539E65}", // conditional formats
  "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}", // data validations
  "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}", // sparklines
  "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}", // slicers
  "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}", // slicers of tables
  "{7E03D99C-DC04-49D9-9315-930204A7B6E9}", // timelines
  "{01252117-D84E-4E92-8308-4BE1C098FCBB}", // ignored errors
  "{FC87AEE6-9EDD-4A0A-B7FB-166176984837}", // protected ranges
  "{F7C9EE02-42E1-4005-9D12-6889AFFD525C}", // web extensions
]);

/** What a worksheet may be related to; new rows are refused where it is related to anything else. */
export const KNOWN_RELATED: ReadonlySet<string> = new Set([
  "drawing",
  "vmlDrawing",
  "comments",
  "threadedComment",
  "table",
  "pivotTable",
  "hyperlink",
  "printerSettings",
  "queryTable",
  "image",
  "oleObject",
  "package",
  "ctrlProp",
  "slicer",
  "timeline",
  "customProperty",
  "tableSingleCells",
  "namedSheetView",
]);

/** Parts of a workbook that hold places of cells in a way that is not known: a change log, data that flow in. */
export const REFUSED_RELATED: ReadonlySet<string> = new Set([
  "revisionHeaders",
  "volatileDependencies",
  "xlMacrosheet",
  "dialogsheet",
]);
