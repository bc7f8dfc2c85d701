export type { SeenTask, StandardTask, TaskDocument, UnitCost } from "./standard-task";
export { standardTasks } from "./standard-tasks";
