export {
  chosenFrom,
  newlyKept,
  withoutYear,
  withYear,
  type KeptProgramme,
  type KeptTask,
  type KeptYear,
  type Source,
  type SourceKind,
} from "./kept-programme";
export { readKept, type KeptReading } from "./read-kept";
export { writeKept } from "./write-kept";
export { yearFromPlan } from "./year-from-plan";
