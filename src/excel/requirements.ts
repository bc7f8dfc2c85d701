/**
 * The lowest set of Excel's API that the pane cannot do without. What asks for it: the workbook's own separators
 * (`Application.decimalSeparator`, ExcelApi 1.11), without which "1.000" cannot be told from 1,000; hidden rows
 * (`Range.getRowProperties`, 1.9), the used range that may be absent (1.4) and the sheets' activation (1.7) are older.
 */
export const REQUIRED_SET = { name: "ExcelApi", version: "1.11" } as const;

/** What the pane uses where Excel has it, and does without elsewhere. */
export const OPTIONAL_SETS = {
  /** `Range.getMergedAreasOrNullObject`: without it, headers are understood from their blanks. */
  mergedAreas: "1.13",
  /** `RangeAreas.select`: without it, cells that lie apart are shown one block after the other. */
  selectAreas: "1.18",
  /** `mergeUndoGroup` of a run: without it, Excel takes a large write back in several steps. */
  mergeUndoGroup: "1.20",
} as const;

/** Whether this Excel has one of the optional sets. */
export function hasOptional(set: keyof typeof OPTIONAL_SETS): boolean {
  return Office.context.requirements.isSetSupported(REQUIRED_SET.name, OPTIONAL_SETS[set]);
}
