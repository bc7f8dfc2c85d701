/**
 * Why a workbook is not written, though it can be read:
 * "signed": a digital signature would no longer hold; "sheet-protected": the sheet is protected, and a cell to be written
 * is locked; "changed": a cell does not hold what the edit says; "array": the change would cut an array formula or a data
 * table; "pivot": new rows would cut a pivot table; "through-sheets": new rows on one sheet would make a reference through
 * several sheets wrong; "sheet-full": the sheet has no room for new rows; "unknown-part": new rows would have to move
 * something that is not known; "not-read-back": the file written does not read as it should.
 */
export type WorkbookWriteProblem =
  | "signed"
  | "sheet-protected"
  | "changed"
  | "array"
  | "pivot"
  | "through-sheets"
  | "sheet-full"
  | "unknown-part"
  | "not-read-back";

/** A workbook that is not written, so that nothing in it is damaged. Its words for people are those of the caller's language. */
export class WorkbookWriteError extends Error {
  readonly problem: WorkbookWriteProblem;
  /** What the words name: a sheet, a cell, a part, a formula. */
  readonly data: Readonly<Record<string, string>>;

  constructor(problem: WorkbookWriteProblem, data: Readonly<Record<string, string>> = {}) {
    super(`not written: ${problem} ${JSON.stringify(data)}`);
    this.name = "WorkbookWriteError";
    this.problem = problem;
    this.data = data;
  }
}
