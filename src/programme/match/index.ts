export { categoriesOf } from "./categories";
export { withCorrection, withoutCorrection, type MatchCorrection } from "./corrections";
export { matchTasks, matchTasksInSteps, type Candidate, type Matching, type TaskMatch } from "./match-tasks";
export { MATCH_THRESHOLD } from "./wanted";
