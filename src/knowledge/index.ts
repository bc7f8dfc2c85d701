export { knownCategory, type CategoryMatch } from "./activities";
export * from "./cell-words";
export * from "./headings";
export * from "./legacy-encoding";
export * from "./matching";
export * from "./money-units";
export * from "./statement-words";
export * from "./table-words";
export { isMeasuredUnit, knownUnit, type UnitMatch } from "./units";
