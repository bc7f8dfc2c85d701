export { categoriesOf } from "./categories";
export { withCorrection, withoutCorrection, type MatchCorrection } from "./corrections";
export { matchTasks, matchTasksInSteps, type Matching, type TaskMatch } from "./match-tasks";
export type { Candidate, NameMatch } from "./name-match";
export { MATCH_THRESHOLD } from "./wanted";
