import { readCatalogueFile, shownTasks } from "../../catalogue";
import { remembered, standardTasks, type StandardTask } from "../../knowledge";

/** The standard tasks that plans are checked against: those that ship and those of one's own catalogues, given as their texts. */
export function tasksToCheck(catalogues: readonly string[]): readonly StandardTask[] {
  const texts = catalogues.filter((text) => text !== "");
  return texts.length === 0 ? standardTasks : shownIn(JSON.stringify(texts));
}

/** The same catalogues are asked for with each check. */
const shownIn = remembered((texts): readonly StandardTask[] => {
  const catalogues = (JSON.parse(texts) as readonly string[]).map(readCatalogueFile);
  return shownTasks(
    standardTasks,
    catalogues.flatMap(({ catalogue }) => catalogue ?? []),
  ).tasks;
});
