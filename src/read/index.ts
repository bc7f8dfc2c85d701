export { readSheet, readSheetInSteps } from "./read-sheet";
