export type { SeenTask, StandardTask, TaskDocument, UnitCost } from "./standard-task";
export { knownTask, unitsOf } from "./known-task";
export { standardTasks } from "./standard-tasks";
