export { taskSearch, type TaskSearch } from "./search";
export { insertTasks, type TaskInsertion } from "./insertion/insert-tasks";
export type { NewTask, TaskPlace, TaskToInsert } from "./insertion/new-task";
