import type { Row } from "../../plan";
import { rule } from "../engine/rule";
import { wrongSubtotals } from "../gaps/column-sums";
import { reportSum } from "./report-sum";

/** A category's subtotal, in its own row or in a "Cộng …" row, ≠ the sum of its tasks, each once. */
export const subtotalWrong = rule({
  id: "subtotal-wrong",
  tier: "editing",
  depth: "sums",
  about: ["plan"],
  messages: ["subtotal-wrong", "subtotal-wrong.blank"],
  *check(plan, { suspects }) {
    for (const wrong of wrongSubtotals(plan, suspects))
      yield {
        ...reportSum(plan, "subtotal-wrong", wrong, { category: nameOf(wrong.of) }),
        related: wrong.addends.map(({ cell }) => cell),
      };
  },
});

/** "II" where categories have numbers, else the name. */
function nameOf(category: Row | null): string {
  const number = category?.number?.text ?? "";
  return number === "" ? (category?.name?.text ?? "") : number;
}
