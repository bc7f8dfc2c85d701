export { blocksOf } from "./blocks";
export type { ReadOptions } from "./grid";
export { awaitHost, type HostState } from "./host";
export { asProblem, ExcelProblem, type ProblemKey } from "./problem";
export { REQUIRED_SET } from "./requirements";
export { keepSetting, readSetting } from "./settings";
export type { SheetList } from "./sheets";
export { officeIsDark } from "./theme";
export { openWorkbook, type Workbook } from "./workbook";
