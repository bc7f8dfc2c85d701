import { a1, cellAt, contentAt, Decimal, type Plan } from "../plan";
import { categoryNumberFaults, taskNumberFaults, type NumberFault } from "../sums";
import type { Draft } from "./draft";
import type { Recipe } from "./recipe";

/** Numbers of categories and tasks (số thứ tự) in the table's own manner: blank ones; wrong ones only when chosen. */
export function fillNumbers(draft: Draft): void {
  const { plan } = draft;
  for (const fault of [...categoryNumberFaults(plan), ...taskNumberFaults(plan)]) {
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

/** A number where numbers stand in the column, so that Excel does not mark it as a number kept as text. */
function recipeOf(plan: Plan, { ordinal, expected }: NumberFault): Recipe {
  const own = contentAt(plan.grid, ordinal.cell)?.type;
  const numbers = plan.rows.some(
    ({ number }) => number !== null && typeof cellAt(plan.grid, number.cell).value === "number",
  );
  const asNumber = /^[1-9]\d*$/.test(expected) && (own === "number" || (own !== "text" && numbers));
  return asNumber ? { type: "number", value: new Decimal(expected) } : { type: "text", text: expected };
}
