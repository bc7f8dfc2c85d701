import { taskNumberFaults } from "../../sums";
import { rule } from "../engine/rule";
import { reportNumber } from "./number-report";

/** Numbers of tasks that repeat, skip or go backwards, or are missing among numbered ones: the fewest that must change. */
export const taskNumbering = rule({
  id: "task-numbering",
  tier: "check",
  depth: "rows",
  about: ["plan"],
  messages: ["task-numbering", "task-numbering.missing"],
  *check(plan) {
    for (const fault of taskNumberFaults(plan)) yield reportNumber(plan, "task-numbering", fault);
  },
});
