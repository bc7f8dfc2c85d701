export type { SeenTask, StandardTask, TaskDocument, UnitCost } from "./standard-task";
export { knownTask, otherUnitsOf, unitsOf } from "./known-task";
export { standardTasks } from "./standard-tasks";
