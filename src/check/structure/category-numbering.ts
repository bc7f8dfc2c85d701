import { categoryNumberFaults } from "../../sums";
import { rule } from "../engine/rule";
import { reportNumber } from "./number-report";

/** Numbers of categories (I, II … A, B … 1, 2 …) that repeat, skip or go backwards: the fewest that must change. */
export const categoryNumbering = rule({
  id: "category-numbering",
  tier: "check",
  depth: "rows",
  about: ["plan"],
  messages: ["category-numbering", "category-numbering.missing"],
  *check(plan) {
    for (const fault of categoryNumberFaults(plan)) yield reportNumber(plan, "category-numbering", fault);
  },
});
