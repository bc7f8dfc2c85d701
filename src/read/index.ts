export { readSheet, readSheetInSteps } from "./read-sheet";
export { readTimeText, type TimeReading } from "./values/time";
export { isDateFormat } from "./values/number-cell";
