export type { SeenTask, StandardTask, TaskDocument, UnitCost } from "./standard-task";
export { knownTask, knownTasks, unitsOf, type KnownTasks } from "./known-task";
export { standardTasks } from "./standard-tasks";
