import { a1, type CellContent, type CellRef, type Decimal } from "../plan";
import { sumFormula } from "../sums";
import type { Place } from "./place";

/** What is to be written into a cell. Formulas are kept as what they are made of: rows put in above them move their cells. */
export type Recipe =
  /** A number, in the form of its cell. */
  | { readonly type: "number"; readonly value: Decimal }
  | { readonly type: "text"; readonly text: string }
  /** SUM over cells. */
  | { readonly type: "sum"; readonly cells: readonly Place[] }
  /** One cell divided by another; the whole is fixed ("$E$40") where all rows share it. */
  | {
      readonly type: "share";
      readonly part: Place;
      readonly whole: Place;
      readonly fixed: boolean;
      /** True where the cell's format does not multiply by 100. */
      readonly times100: boolean;
    };

/** Where a place stands once everything is done. */
export type Moved = (place: Place) => CellRef;

/** The formula of a recipe, in en-US as edits have them; null where it is none, or Excel could not hold it. */
export function formulaOf(recipe: Recipe, moved: Moved): string | null {
  if (recipe.type === "sum") return sumFormula(recipe.cells.map(moved));
  if (recipe.type !== "share") return null;
  const whole = a1(moved(recipe.whole));
  const divisor = recipe.fixed ? whole.replace(/([A-Z]+)(\d+)/, "$$$1$$$2") : whole;
  return `=${a1(moved(recipe.part))}/${divisor}${recipe.times100 ? "*100" : ""}`;
}

/**
 * What the cell shall hold.
 * @throws Error for a formula that Excel could not hold: whoever proposes it looks first
 */
export function contentOf(recipe: Recipe, moved: Moved): CellContent {
  if (recipe.type === "number") return { type: "number", number: recipe.value.toFixed() };
  if (recipe.type === "text") return { type: "text", text: recipe.text };
  const formula = formulaOf(recipe, moved);
  if (formula === null) throw new Error("a sum of more ranges than Excel's SUM takes");
  return { type: "formula", formula };
}
