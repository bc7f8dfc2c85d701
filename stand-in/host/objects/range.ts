import { contains } from "../../workbook";
import { ExcelError } from "../excel-error";
import { defineKind } from "../kind";
import { rangeAreasObject, worksheetObject, type RangeSelf } from "./handles";
import { conditionalFormatsObject } from "./conditional-handles";
import { dataValidationObject } from "./data-validation";
import { rangeFormatObject } from "./format-handles";
import { rangeCellProperties } from "./range-cell-properties";
import { clearAreas } from "./range-clear";
import { rangeCopy } from "./range-copy";
import { rangeDuplicates } from "./remove-duplicates";
import { rangeEdges } from "./range-edges";
import { rangeFinding } from "./range-finding";
import { rangeSortObject } from "./filter-handles";
import { rangeMoving } from "./range-moving";
import { rangeViewObject } from "./range-view";
import { rangeLines } from "./range-lines";
import { rangeNavigation } from "./range-navigation";
import { rangeProperties } from "./range-properties";
import { rangeSpecialCells } from "./range-special-cells";
import { rangeStructure } from "./range-structure";
import { rangeSetters } from "./range-writing";

/** getMergedAreasOrNullObject fails above this many (documented). */
const MOST_MERGES = 512;

export const range = defineKind<RangeSelf>({
  name: "Range",
  properties: rangeProperties,
  setters: rangeSetters,
  links: {
    ConditionalFormats: ({ sheet, area }) => conditionalFormatsObject({ sheet, areas: [area] }),
    DataValidation: ({ sheet, area }) => dataValidationObject({ sheet, area }),
    Format: ({ sheet, area }) => rangeFormatObject({ sheet, areas: [area] }),
    Sort: ({ sheet, area }) => rangeSortObject({ sheet, area }),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    ...rangeCellProperties,
    ...rangeCopy,
    ...rangeDuplicates,
    ...rangeEdges,
    ...rangeFinding,
    ...rangeMoving,
    ...rangeNavigation,
    ...rangeSpecialCells,
    ...rangeStructure,
    ...rangeLines,
    Clear: ({ sheet, area }, [applyTo], context) => {
      clearAreas({ sheet, areas: [area] }, applyTo, context, "Range.clear");
      return undefined;
    },
    /** Only merges whose top left cell lies in the range are given (issue 3611 of office-js). */
    GetMergedAreasOrNullObject: ({ sheet, area }) => {
      const merges = sheet.merges().filter(({ top, left }) => contains(area, { row: top, column: left }));
      if (merges.length > MOST_MERGES) throw tooManyMerges();
      return merges.length === 0 ? null : rangeAreasObject(sheet, merges);
    },
    /** Its rows and columns that are not hidden. */
    GetVisibleView: (self) => rangeViewObject(self),
    Select: ({ sheet, area }, _args, { workbook }) => {
      workbook.select(sheet, [area]);
      return undefined;
    },
  },
});

/** ASSUMPTION: its code and message; the documentation says only that it fails. */
const tooManyMerges = (): ExcelError =>
  new ExcelError(
    "GeneralException",
    "There was an internal error while processing the request.",
    500,
    "Range.getMergedAreasOrNullObject",
  );
