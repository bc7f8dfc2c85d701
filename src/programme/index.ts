export { programmeCategories } from "./categories";
export { compareInSteps, compareWithProgramme, type ChosenProgramme, type Comparison } from "./compare";
export * from "./file";
export * from "./kept";
export * from "./left";
export * from "./match";
export { comparisonNotes, type ComparisonNote } from "./notes";
export { columnsOf, inTableUnit, planTasks, type PlanTask } from "./plan-tasks";
export {
  withEnvelopes,
  type Decision,
  type Programme,
  type ProgrammeTask,
  type Schedule,
  type YearEnvelope,
} from "./programme";
export { allows, isDue, listedYears } from "./schedule";
export { inUnit, programmeFromSheets } from "./sheets";
export { sampleProgramme } from "./samples";
export { countedTogether, type MatchedPlan } from "./together";
export { misfits, programmeWarnings, rowsOf, yearsOf, type ProgrammeWarning } from "./warnings";
export { yearOf } from "./year-of";
