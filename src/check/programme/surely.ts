import { Decimal, type Amount, type CellRef, type Column, type Plan } from "../../plan";
import { columnsOf, inTableUnit, type PlanTask } from "../../programme";
import { amountsUnder, outline } from "../../sums";
import type { Suspects } from "../engine/suspects";

type ReadAmount = Extract<Amount, { state: "read" }>;

/** The amounts of one kind of money that a task states, in the table's unit of money, and what they may be meant to be. */
export interface Stated {
  readonly amounts: readonly ReadAmount[];
  /** As stated. */
  readonly value: Decimal;
  /** The least and the most that they come to, if the cells that other rules suspect hold what they should. */
  readonly least: Decimal;
  readonly most: Decimal;
  /** The first cell with any money in it, where a finding points. */
  readonly cell: CellRef;
}

/**
 * What a task states of one kind of money; null where nothing of it can be read, or a cell is wrong and nobody knows what it should
 * hold. A rule speaks only of what is so whichever way the suspects are put right.
 */
export function statedOf(
  plan: Plan,
  { row }: PlanTask,
  of: "total" | "budget" | "other",
  suspects: Suspects,
): Stated | null {
  const tree = outline(plan);
  const amounts: ReadAmount[] = [];
  let [value, least, most] = [ZERO, ZERO, ZERO];
  for (const column of columnsOf(plan, of))
    for (const amount of amountsUnder(tree, row, column.column)) {
      if (suspects.unknown(amount.cell)) return null;
      if (amount.state !== "read") continue;
      const ways = waysOf(plan, column, amount.value, suspects.expected(amount.cell));
      if (ways === null) return null;
      amounts.push(amount);
      value = value.plus(ways.value);
      const isSuspected = ways.expected.length > 0;
      least = least.plus(isSuspected ? Decimal.min(ways.value, ...ways.expected) : ways.value);
      most = most.plus(isSuspected ? Decimal.max(ways.value, ...ways.expected) : ways.value);
    }
  const [first] = amounts;
  if (first === undefined) return null;
  const filled = amounts.find(({ value: own }) => !own.isZero()) ?? first;
  return { amounts, value, least, most, cell: filled.cell };
}

const ZERO: Decimal = new Decimal(0);

function waysOf(
  plan: Plan,
  column: Column,
  amount: Decimal,
  suspected: readonly Decimal[],
): { readonly value: Decimal; readonly expected: readonly Decimal[] } | null {
  const value = inTableUnit(plan, column, amount);
  const expected = suspected.flatMap((one) => inTableUnit(plan, column, one) ?? []);
  return value === null ? null : { value, expected };
}

/** The decimals that a table writes its amounts of one kind with: what a programme allows is rounded to them before comparing. */
export function decimalsOf(plan: Plan, of: "total" | "budget" | "other"): number {
  let places = 0;
  for (const { column } of columnsOf(plan, of))
    for (const row of plan.rows) {
      const amount = row.amounts.get(column);
      if (amount?.state === "read") places = Math.max(places, amount.value.decimalPlaces());
    }
  return places;
}
