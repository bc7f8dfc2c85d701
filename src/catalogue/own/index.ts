export {
  readCatalogueFile,
  writeCatalogueFile,
  type CatalogueFault,
  type CatalogueFile,
} from "./catalogue-file";
export {
  addTasks,
  EMPTY_CATALOGUE,
  ownId,
  shownTasks,
  type Added,
  type OwnCatalogue,
  type ShownTasks,
} from "./own-catalogue";
export { taskOfRow, tasksOfPlan, type LeftRow, type TasksOfPlan } from "./tasks-of-plan";
