export { readWorkbookFile } from "./read-workbook-file";
export { WorkbookFileError, type WorkbookFileProblem } from "./workbook-file-error";
