export { readWorkbookFile } from "./read-workbook-file";
export { WorkbookFileError, type WorkbookFileProblem } from "./workbook-file-error";
export { WorkbookWriteError, type WorkbookWriteProblem } from "./workbook-write-error";
export type { ResultOf } from "./write/sheet-edits";
export { writeEdits } from "./write/write-edits";
