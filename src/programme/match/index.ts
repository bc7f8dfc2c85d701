export { categoriesOf } from "./categories";
export { withCorrection, withoutCorrection, type MatchCorrection } from "./corrections";
export { MATCH_THRESHOLD, matchTasks, type Candidate, type Matching, type TaskMatch } from "./match-tasks";
