import { cellAt, sum, type Amount, type Column, type Decimal, type Plan, type Row } from "../../../plan";
import { addends, amountColumns, outline, statedSums, subtotalPlaces, valueOf } from "../../../sums";
import type { NewLine } from "../lines/new-line";
import { addedUnder } from "./scope";

/** A sum that the table states, and what it must come to once the new rows are in. */
export interface ChangedSum {
  readonly stated: Amount;
  readonly isFormula: boolean;
  readonly after: Decimal;
}

/**
 * The sums that new rows change: those that formulas work out, and figures that a person typed where they were the exact sum before.
 * A typed figure that was not is left as it is, for the check to say.
 */
export function changedSums(plan: Plan, lines: readonly NewLine[]): readonly ChangedSum[] {
  return [...statedSums(plan), ...blankSums(plan)].flatMap(
    ({ of, column, stated, addends: parts }): readonly ChangedSum[] => {
      const added = addedUnder(plan, lines, of, column.column);
      if (added === null || added.isZero()) return [];
      const before = stated.state === "blank" ? added.minus(added) : valueOf(stated);
      if (before === null) return [];
      const isFormula = cellAt(plan.grid, stated.cell).formula !== null;
      const isRight = mayBe(before, parts.map(valueOf));
      return isFormula || isRight ? [{ stated, isFormula, after: before.plus(added) }] : [];
    },
  );
}

/** Whether a figure is the sum of its parts; those that are not known ("Lồng ghép …") may be what it is more than the others. */
function mayBe(stated: Decimal, parts: readonly (Decimal | null)[]): boolean {
  const known = parts.filter((value) => value !== null);
  const rest = known.length === 0 ? stated : stated.minus(sum(known));
  return known.length < parts.length ? rest.greaterThanOrEqualTo(0) : rest.isZero();
}

interface Sum {
  readonly of: Row | null;
  readonly column: Column;
  readonly stated: Amount;
  readonly addends: readonly Amount[];
}

/** Cells left blank for a sum of nothing, in rows that state their sums of other columns. */
function blankSums(plan: Plan): readonly Sum[] {
  const tree = outline(plan);
  const rows = [
    ...subtotalPlaces(plan).map(({ row, of }) => ({ row, of })),
    ...plan.rows.filter(({ kind }) => kind === "total").map((row) => ({ row, of: null })),
  ];
  return rows.flatMap(({ row, of }) => {
    const isStated = [...row.amounts.values()].some(({ state }) => state !== "blank");
    if (!isStated) return [];
    return amountColumns(plan).flatMap((column): readonly Sum[] => {
      const stated = row.amounts.get(column.column);
      if (stated?.state !== "blank") return [];
      return [{ of, column, stated, addends: addends(tree, of?.row ?? null, column.column) }];
    });
  });
}
