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
export { yearFromPlans } from "./year-from-plan";
export { yearMatches, type YearMatch } from "./year-matches";
