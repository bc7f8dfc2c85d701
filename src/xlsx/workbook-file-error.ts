/**
 * Why a file is no workbook that can be read:
 * "empty" has no bytes; "xls" is the format of Excel 97–2003; "protected" is locked by a password to open;
 * "not-xlsx" is something else; "damaged" is an .xlsx whose inside cannot be understood;
 * "too-large" has a sheet whose used range is beyond what Excel itself gives to programs.
 */
export type WorkbookFileProblem = "empty" | "xls" | "protected" | "not-xlsx" | "damaged" | "too-large";

/** A file that cannot be read as a workbook. Its words for people are those of the caller's language. */
export class WorkbookFileError extends Error {
  readonly problem: WorkbookFileProblem;

  constructor(problem: WorkbookFileProblem, options?: ErrorOptions) {
    super(`not a readable workbook: ${problem}`, options);
    this.name = "WorkbookFileError";
    this.problem = problem;
  }
}
