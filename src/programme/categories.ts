import type { Programme } from "./programme";

/** The outermost categories (mục) of a programme, each once, in its order. */
export function programmeCategories({ tasks }: Programme): readonly string[] {
  return [...new Set(tasks.flatMap(({ category }) => category.slice(0, 1)))];
}
