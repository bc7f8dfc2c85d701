import { mergeAt, type Ordinal, ordinalOf, type Plan, type Row } from "../../plan";
import { isContent, outline, type Outline } from "../outline";
import { remembered } from "../remembered";
import { rowsOfKind } from "../rows-of-kind";
import { numberFaults, type NumberFault } from "./faults";
import { underCategoriesBeside } from "./categories-beside";
import type { Placed } from "./places";

/**
 * The numbers of categories (mục) that must change, the fewest. A category named again after a header typed again is the same
 * one. One without a number may be a mere heading below the one before it, or its number was forgotten: whatever saves changes.
 */
export function categoryNumberFaults(plan: Plan): readonly NumberFault[] {
  const tree = outline(plan);
  const again = namedAgain(plan);
  const categories = placed(plan, "category", tree, again).filter(({ row }) => !again.has(row.row));
  const numbered = numberedGroups(categories);
  const beside = categories.map((category): Placed => {
    if (category.ordinal.text !== "") return category;
    const outer = category.scopes.slice(0, -1);
    const scopes = numbered.has(keyOf(category.scopes)) ? category.scopes : outer;
    return { ...category, scopes, optional: true };
  });
  return inCellsOfTheirOwn(numberFaults(withNumbersAround(beside)));
}

/**
 * The numbers of tasks (nhiệm vụ) that must change, the fewest: tasks without one among numbered ones are among them. The only
 * task of a category needs none.
 */
export function taskNumberFaults(plan: Plan): readonly NumberFault[] {
  if (areSurelyNumbered(plan)) return [];
  const tree = outline(plan);
  const tasks = underCategoriesBeside(plan, placed(plan, "task", tree, namedAgain(plan)));
  return inCellsOfTheirOwn(numberFaults(withNumbersAround(tasks)));
}

/** A number typed before a name takes its place, but what stands in a name is not said to be wrong. */
function inCellsOfTheirOwn(faults: readonly NumberFault[]): readonly NumberFault[] {
  return faults.filter(({ row }) => row.numberAtName === null);
}

/**
 * Whether every task is numbered 1, 2, 3 … under what it stands under: the quick answer for nearly all tables. False says
 * nothing.
 */
const areSurelyNumbered = remembered((plan: Plan): boolean => {
  if (namedAgain(plan).size > 0) return false;
  const begun = new Set<number | null>();
  let parent: number | null | undefined;
  let place = 0;
  for (const row of rowsOfKind(plan, "task")) {
    if (row.parent !== parent) {
      ({ parent } = row);
      // Tasks that go on below others are looked at closely.
      if (begun.has(parent)) return false;
      begun.add(parent);
      place = 0;
    }
    place++;
    const { number } = row;
    if (number?.style !== "arabic" || number.value !== place || !beginsWithDigit(number.text)) return false;
  }
  return true;
});

/** "(5)" and "Mục 5" are looked at closely. */
function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Bullets are no numbers and take no place in a series. */
function placed(
  plan: Plan,
  kind: "category" | "task",
  tree: Outline,
  again: ReadonlyMap<number, number>,
): readonly Placed[] {
  const scope = (row: Row): string => String(again.get(row.row) ?? row.row);
  const shared = new Map<number | null, readonly string[]>();
  const scopesOf = (row: Row): readonly string[] => {
    const known = shared.get(row.parent);
    if (known !== undefined) return known;
    const scopes = tree.above(row).map(scope);
    shared.set(row.parent, scopes);
    return scopes;
  };
  const themselves = categoriesThemselves(plan);
  const found: Placed[] = [];
  for (const row of themselves.size === 0 ? rowsOfKind(plan, kind) : plan.rows) {
    if ((themselves.has(row) ? "category" : row.kind) !== kind) continue;
    const ordinal = ordinalOf(row) ?? row.number;
    if (ordinal === null || isOfRowAbove(plan, ordinal)) continue;
    if (ordinal.text !== "" && !/[\p{L}\p{N}]/u.test(ordinal.text)) continue;
    found.push({ row, ordinal, scopes: scopesOf(row), under: numberAbove(tree, row) });
  }
  return found;
}

/** Whether the cell of a number is merged with that of the row above, so that both have one. */
function isOfRowAbove({ grid }: Plan, { cell, text }: Ordinal): boolean {
  return text === "" && (mergeAt(grid, cell)?.top ?? cell.row) < cell.row;
}

/** The number of the row that a row stands under; "" where it has none. */
function numberAbove(tree: Outline, row: Row): string {
  return tree.above(row).at(-1)?.number?.text ?? "";
}

/**
 * Categories that are themselves a task, with a unit or amounts and nothing below them: they are numbered among the
 * categories beside them ("I, II, III").
 */
export const categoriesThemselves = remembered((plan: Plan): ReadonlySet<Row> => {
  if (areSurelyNumbered(plan)) return new Set();
  const beside = (row: Row): string => `${String(row.parent)} ${ordinalOf(row)?.style ?? ""}`;
  const styles = new Set(rowsOfKind(plan, "category").map(beside));
  const isNumbered = (row: Row): boolean => NUMBERED.has(ordinalOf(row)?.style ?? "");
  return new Set(
    plan.rows.filter((row) => row.kind === "task" && isNumbered(row) && styles.has(beside(row))),
  );
});

const NUMBERED: ReadonlySet<string> = new Set(["roman", "upper-letter", "arabic"]);

/** Without the groups in which no row is numbered: the only task of a category, or a table without numbers. */
function withNumbersAround(rows: readonly Placed[]): readonly Placed[] {
  const numbered = numberedGroups(rows);
  return rows.filter(({ scopes }) => numbered.has(keyOf(scopes)));
}

function numberedGroups(rows: readonly Placed[]): ReadonlySet<string> {
  return new Set(rows.filter(({ ordinal }) => ordinal.text !== "").map(({ scopes }) => keyOf(scopes)));
}

const keyOf = remembered((scopes: readonly string[]): string => scopes.join("/"));

/** Categories that stand again right after a header typed again: their row, and the row of the first. */
export const namedAgain = remembered((plan: Plan): ReadonlyMap<number, number> => {
  const again = new Map<number, number>();
  if (rowsOfKind(plan, "repeated-header").length === 0) return again;
  let last: Row | null = null;
  let afterHeader = false;
  for (const row of plan.rows) {
    if (row.kind === "repeated-header") afterHeader = true;
    if (row.kind === "category") {
      if (afterHeader && last !== null && isSame(row, last))
        again.set(row.row, again.get(last.row) ?? last.row);
      last = row;
    }
    if (isContent(row)) afterHeader = false;
  }
  return again;
});

function isSame(a: Row, b: Row): boolean {
  return a.parent === b.parent && a.name?.text === b.name?.text && a.number?.text === b.number?.text;
}
