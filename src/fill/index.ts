export { fillEdits, type FillEdits, type FilledCell, tickedChanges } from "./edits";
export { fillForFile, type FileFill } from "./file-fill";
export { FILL_KINDS, planFill } from "./plan-fill";
export type { NewPlace, Place } from "./place";
export type * from "./proposal";
export type { Recipe } from "./recipe";
