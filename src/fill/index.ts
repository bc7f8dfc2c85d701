export { fillEdits, type FillEdits, type FilledCell, tickedChanges } from "./edits";
export { fillForFile, type FileFill } from "./file-fill";
export { FILL_KINDS, planFill } from "./plan-fill";
export type { NewPlace, Place } from "./place";
export type * from "./proposal";
export type { Recipe } from "./recipe";
export type { Summary } from "./summary";
export { amountInWords } from "./words/amount-in-words";
export { USUAL_SPELLING, type Spelling } from "./words/spelling";
