import type { Grid } from "../../../src/plan";
import type { AroundChoices } from "./choices";
import type { ReadTable } from "./read-back";

/** The same sheet with every third row, or every second column, of its tables hidden: what is hidden counts all the same. */
export function hiddenIn(grid: Grid, tables: readonly ReadTable[], what: AroundChoices["hidden"]): Grid {
  switch (what) {
    case "none":
      return grid;
    case "rows":
      return {
        ...grid,
        hiddenRows: new Set(
          tables.flatMap(({ rows }) => rows.map(({ row }) => row)).filter((row) => row % 3 === 0),
        ),
      };
    case "columns":
      return {
        ...grid,
        hiddenColumns: new Set(
          tables
            .flatMap(({ columns }) => columns.map(({ column }) => column))
            .filter((column) => column % 2 === 0),
        ),
      };
  }
}
