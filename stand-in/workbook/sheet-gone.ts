/** Somebody still speaks of a sheet that the workbook has no more. */
export class SheetGone extends Error {}
