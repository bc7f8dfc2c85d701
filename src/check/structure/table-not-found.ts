import { rule } from "../engine/rule";

/** No table of a plan on the sheet that was asked for, or on any sheet of a file. */
export const tableNotFound = rule({
  id: "table-not-found",
  tier: "check",
  depth: "cells",
  about: ["no-table"],
  messages: ["table-not-found"],
  *check({ grid }) {
    yield { severity: "error", cell: null, data: { sheet: grid.sheet.name } };
  },
});
