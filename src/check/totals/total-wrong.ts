import { rule } from "../engine/rule";
import { wrongTotals } from "../gaps/column-sums";
import { reportSum } from "./report-sum";

/** The grand total (tổng cộng) ≠ the sum of all tasks, each once. */
export const totalWrong = rule({
  id: "total-wrong",
  tier: "editing",
  depth: "sums",
  about: ["plan"],
  messages: ["total-wrong", "total-wrong.blank"],
  *check(plan, { suspects }) {
    for (const wrong of wrongTotals(plan, suspects)) yield reportSum(plan, "total-wrong", wrong);
  },
});
