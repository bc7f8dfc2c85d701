import type { Plan, Row } from "../../plan";
import { isContent, outline, type Outline } from "../outline";
import { numberFaults, type NumberFault, type Placed } from "./faults";

/**
 * The numbers of categories (mục) that must change, the fewest. A category named again after a header typed again is the same
 * one; one without a number among numbered ones may be a mere heading.
 */
export function categoryNumberFaults(plan: Plan): readonly NumberFault[] {
  const tree = outline(plan);
  const again = namedAgain(plan);
  const categories = placed(plan, tree, again).filter(
    ({ row }) => row.kind === "category" && !again.has(row.row),
  );
  const all = numberFaults(withNumbersAround(categories));
  if (categories.every(({ ordinal }) => ordinal.text !== "")) return all;
  const numbered = numberFaults(categories.filter(({ ordinal }) => ordinal.text !== ""));
  return numbered.length < all.length ? numbered : all;
}

/**
 * The numbers of tasks (nhiệm vụ) that must change, the fewest: tasks without one among numbered ones are among them. The only
 * task of a category needs none.
 */
export function taskNumberFaults(plan: Plan): readonly NumberFault[] {
  const tree = outline(plan);
  const tasks = placed(plan, tree, namedAgain(plan)).filter(({ row }) => row.kind === "task");
  return numberFaults(withNumbersAround(tasks));
}

/** Bullets are no numbers and take no place in a series. */
function placed(plan: Plan, tree: Outline, again: ReadonlyMap<number, number>): readonly Placed[] {
  const keyOf = (row: Row): string => String(again.get(row.row) ?? row.row);
  return plan.rows.filter(isContent).flatMap((row) => {
    const ordinal = row.number;
    if (ordinal === null || (ordinal.style === "other" && ordinal.text !== "")) return [];
    return [{ row, ordinal, scopes: tree.above(row).map(keyOf) }];
  });
}

/** Without the groups in which no row is numbered: the only task of a category, or a table without numbers. */
function withNumbersAround(rows: readonly Placed[]): readonly Placed[] {
  const numbered = new Set(rows.filter(({ ordinal }) => ordinal.text !== "").map(groupKey));
  return rows.filter((row) => numbered.has(groupKey(row)));
}

function groupKey({ scopes }: Placed): string {
  return scopes.join("/");
}

/** Categories that stand again right after a header typed again: their row, and the row of the first. */
function namedAgain(plan: Plan): ReadonlyMap<number, number> {
  const again = new Map<number, number>();
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
}

function isSame(a: Row, b: Row): boolean {
  return a.parent === b.parent && a.name?.text === b.name?.text && a.number?.text === b.number?.text;
}
