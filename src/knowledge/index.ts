export * from "./matching";
export { isMeasuredUnit, knownUnit, type UnitMatch } from "./units";
