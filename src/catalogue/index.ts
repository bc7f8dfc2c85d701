export { groupsByActivity, groupsByCategory, type TaskGroup } from "./groups";
export { standardWording } from "./standard-wording";
export { taskSearch, type TaskSearch } from "./search";
export { insertTasks, type TaskInsertion } from "./insertion/insert-tasks";
export type { NewTask, TaskPlace, TaskToInsert } from "./insertion/new-task";
export * from "./new-appendix";
export * from "./proposal";
export * from "./own";
