import { type Amount, convert, type Decimal, groupedFormat, type Plan } from "../plan";
import { sumFormula, valueOf } from "../sums";
import { addUp } from "./add-up";
import type { Draft } from "./draft";
import { idOf, type Place } from "./place";
import type { FillKind } from "./proposal";
import type { Recipe } from "./recipe";
import { formatOfSum, shownIn } from "./shown";
import { isText, type TextNumbers, unitOfColumn } from "./text-numbers";

/** A cell that should hold a sum. */
export interface SumCell {
  readonly kind: FillKind;
  readonly column: number;
  /** What the cell holds now; null in a row that is not there yet. */
  readonly stated: Amount | null;
  /** Where it stands. */
  readonly place: Place;
  /** Its format before anything is set: its own, or that of the row it is made like. */
  readonly format: string;
  /** What it comes to: each task once. */
  readonly addends: readonly Amount[];
  /** The cells that its formula adds: addends, or sums of them that stand elsewhere. */
  readonly terms: readonly SumTerm[];
}

/** A cell of a formula; with its amount where it is one that was read. */
export interface SumTerm {
  readonly place: Place;
  readonly amount: Amount | null;
}

/** Proposes to write a sum where its cell is blank, or where a person typed another: then only when chosen. */
export function proposeSum(draft: Draft, texts: TextNumbers, cell: SumCell): Decimal | null {
  const { kind, stated, place, column } = cell;
  if (stated !== null && !(stated.state === "blank" || isTyped(stated))) return null;
  const added = addUp(cell.addends);
  if (added === null) return null;
  const own = stated?.cell ?? cell.addends[0]?.cell;
  const blank = stated === null || stated.state === "blank";
  if ("reason" in added) {
    if (blank && own !== undefined) draft.leave({ kind, cell: own, ...added });
    return null;
  }
  const { value } = added;
  if (!blank && valueOf(stated)?.equals(value) === true) return null;
  if (stated !== null && !(blank ? draft.isFree(stated.cell) : draft.isShown(stated.cell))) {
    draft.leave({ kind, cell: stated.cell, reason: "merged", because: [] });
    return null;
  }
  const id = idOf(place);
  const ticked = draft.ticks(id, blank);
  const result = inColumn(draft.plan, column, value);
  const recipe = recipeOf(draft, texts, cell.terms, result);
  if (ticked && recipe.type === "sum")
    for (const { amount } of cell.terms) if (amount !== null && isText(amount)) texts.need(amount);
  const like = cell.addends.map((one) => likeOf(draft, texts, one));
  // A row that is not there yet has no formats of its own to leave.
  const format = formatOfSum(cell.format, like, result) ?? (stated === null ? cell.format : null);
  const after = shownIn(result, format ?? cell.format, draft.plan.grid.separators);
  draft.propose({ id, kind, place, before: stated?.text ?? "", after, recipe, result, format, ticked });
  return ticked ? value : null;
}

/** A text that stays one has no format; it was typed in groups of thousands as a rule. */
function likeOf(draft: Draft, texts: TextNumbers, amount: Amount): string {
  const stays = isText(amount) && !texts.willBeNumber(amount);
  return stays ? groupedFormat(amount.value.decimalPlaces()) : draft.formatAt(amount.cell);
}

function isTyped(amount: Amount): boolean {
  return amount.state === "read" && amount.formula === null;
}

/** A formula where it was asked for, gives the right result, and fits into Excel's SUM; else the number. */
function recipeOf(draft: Draft, texts: TextNumbers, terms: readonly SumTerm[], value: Decimal): Recipe {
  const number: Recipe = { type: "number", value };
  if (draft.options.as === "values") return number;
  if (terms.some(({ amount }) => amount !== null && isText(amount) && !texts.willBeNumber(amount)))
    return number;
  const inSnapshot = terms.map(({ place: { row, column } }) => ({ row: row === "new" ? -1 : row, column }));
  if (sumFormula(inSnapshot) === null) return number;
  return { type: "sum", cells: terms.map(({ place }) => place) };
}

/** An amount of the table's unit in that of a column. */
function inColumn(plan: Plan, column: number, value: Decimal): Decimal {
  return convert(value, plan.moneyUnit, unitOfColumn(plan, column)) ?? value;
}
