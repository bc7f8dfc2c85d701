import { bareName, knownCategory } from "../../knowledge";
import { namedAgain, rowsOfKind } from "../../sums";
import { rule } from "../engine/rule";
import { offerRename } from "../offers/rename";

/**
 * A category (mục) that is none of the nine activities of Decree 45/2012, Article 4, nor another usual one. Matched by its
 * words: provinces number the same activities differently.
 */
export const categoryUnknown = rule({
  id: "category-unknown",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["category-unknown", "category-unknown.near"],
  *check(plan) {
    const again = namedAgain(plan);
    for (const { row, name } of rowsOfKind(plan, "category")) {
      if (name === null || name.text === "" || again.has(row)) continue;
      const bare = bareName(name.text);
      const known = knownCategory(bare);
      if (known === null) yield { severity: "info", cell: name.cell, data: { name: bare } };
      else if ("near" in known) {
        yield {
          severity: "warning",
          message: "category-unknown.near",
          cell: name.cell,
          data: { name: bare, near: known.near },
          suggestions: offerRename(plan.grid, name, bare, known.near),
        };
      }
    }
  },
});
