import { rule } from "../engine/rule";

/** The header typed again inside the table, as on the pages of a document; Excel repeats it on paper by itself. */
export const repeatedHeader = rule({
  id: "repeated-header",
  tier: "check",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["repeated-header"],
  *check({ rows }) {
    let last: number | null = null;
    for (const { kind, row, cell } of rows) {
      if (kind !== "repeated-header") continue;
      if (last !== row - 1) yield { severity: "info", cell };
      last = row;
    }
  },
});
