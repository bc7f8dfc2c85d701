import { tasksOfPlan, type CatalogueFault, type LeftRow } from "../../catalogue";
import type { StandardTask } from "../../knowledge";
import type { Sheet } from "../../plan";

/** What a sheet or a file gives for one's own catalogue. */
export interface Offered {
  readonly tasks: readonly StandardTask[];
  /** Shipped tasks that are hidden in it. */
  readonly hidden: readonly string[];
  /** Rows that give none. */
  readonly left: readonly LeftRow[];
  /** Why nothing of it is taken; none where all is well. */
  readonly faults: readonly (
    CatalogueFault | { readonly problem: "not-excel" | "old-excel"; readonly where: string }
  )[];
}

/** The tasks of the tables of a sheet. */
export function tasksOfSheet({ tables, grid }: Sheet, name: string = grid.sheet.name): Offered {
  const found = tables.flatMap((table) =>
    table.kind === "plan" ? [tasksOfPlan(table, table.title?.text ?? name)] : [],
  );
  return {
    tasks: found.flatMap(({ tasks }) => tasks),
    hidden: [],
    left: found.flatMap(({ left }) => left),
    faults: [],
  };
}
