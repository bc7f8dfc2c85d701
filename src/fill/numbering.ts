import { a1, contentAt, Decimal, type Plan, type Steps } from "../plan";
import { categoryNumberFaults, numberContent, taskNumberFaults, type NumberFault } from "../sums";
import type { Draft } from "./draft";
import type { Recipe } from "./recipe";

/** Numbers of categories and tasks (số thứ tự) in the table's own manner: blank ones; wrong ones only when chosen. */
export function* fillNumbers(draft: Draft): Steps<void> {
  const { plan } = draft;
  const categories = categoryNumberFaults(plan);
  yield 0.3;
  const tasks = taskNumberFaults(plan);
  yield 0.6;
  for (const fault of [...categories, ...tasks]) {
    const { cell, text } = fault.ordinal;
    if (!draft.isShown(cell) || contentAt(plan.grid, cell) === null) continue;
    const id = a1(cell);
    const recipe = recipeOf(plan, fault);
    draft.propose({
      id,
      kind: "numbering",
      place: cell,
      before: text,
      after: fault.expected,
      recipe,
      result: recipe.type === "number" ? recipe.value : null,
      format: null,
      ticked: draft.ticks(id, text === ""),
    });
  }
}

function recipeOf(plan: Plan, { ordinal, expected }: NumberFault): Recipe {
  const content = numberContent(plan, ordinal.cell, expected);
  return content.type === "number"
    ? { type: "number", value: new Decimal(content.number) }
    : { type: "text", text: expected };
}
