export {
  checkSheet,
  checkSheetInSteps,
  checkWorkbook,
  type CheckOptions,
  type CheckResult,
} from "./engine/check-sheet";
export type { Rule, Tier } from "./engine/rule";
export type { RuleFailure } from "./engine/run";
export { FILLED } from "./filled";
export { rules } from "./rules";
