import { Decimal, isKeptAsText, sum, type Amount, type CellRef } from "../../plan";
import { valueOf } from "../../sums";
import type { Suspects } from "../engine/suspects";

/** A stated sum that does not hold, and that nothing found before explains. */
export interface Gap {
  /** What the addends come to as they are stated. */
  readonly sum: Decimal;
  /** Stated less sum. */
  readonly gap: Decimal;
  /** True where some addends are not known: the sum is but that of the others. */
  readonly isInPart?: boolean;
}

/** A sum as somebody states it. */
export interface Stated {
  readonly cell: CellRef;
  /** In the table's unit; null when it is not known. */
  readonly value: Decimal | null;
  /** The formula that gives it, or null. */
  readonly formula: string | null;
}

/** The sum that an amount states: a blank one states nothing, which is 0. */
export function statedBy(amount: Amount): Stated {
  const formula = amount.state === "read" ? amount.formula : null;
  return { cell: amount.cell, value: valueOf(amount), formula };
}

/** Beyond so many different sums of corrections only "all as stated" and "all as they should be" are tried. */
const MOST_SUMS = 4096;

/**
 * Where a stated amount is not the sum of its addends and no fault that was found before accounts for it; null where it
 * holds, or holds with what suspects should hold, or cannot be known. One cause is one finding: whatever a correction
 * elsewhere would settle is not said again here.
 * @param corrections faults of sums between the addends and the stated amount, each the amount by which it is off
 */
export function unexplainedGap(
  stated: Stated,
  addends: readonly Amount[],
  suspects: Suspects,
  corrections: readonly Decimal[] = [],
): Gap | null {
  const { value } = stated;
  const values = addends.map(valueOf);
  const known = values.filter((one) => one !== null);
  if (value === null || known.length < values.length) return null;
  if (suspects.unknown(stated.cell) || addends.some(({ cell }) => suspects.unknown(cell))) return null;
  const total = sum(known);
  const gap = value.minus(total);
  if (gap.isZero() || value.equals(asExcelKeeps(total)) || isSumOverText(stated, addends)) return null;
  const targets = [gap, ...suspects.expected(stated.cell).map((expected) => expected.minus(total))];
  return explains(optionsOf(addends, suspects, corrections), targets) ? null : { sum: total, gap };
}

/** A cell keeps 15 significant digits, so that of a longer sum it can only state so many. */
function asExcelKeeps(total: Decimal): Decimal {
  return total.toSignificantDigits(15);
}

/** Excel's SUM passes over numbers kept as text: the text is the fault, and is reported there. */
function isSumOverText({ value, formula }: Stated, addends: readonly Amount[]): boolean {
  if (value === null || formula === null) return false;
  const numbers = addends.filter((amount) => !isKeptAsText(amount));
  if (numbers.length === addends.length) return false;
  return sum(numbers.flatMap((amount) => valueOf(amount) ?? [])).equals(value);
}

/** For each suspect the changes that putting it right would make; only one of them can be the right one. */
function optionsOf(
  addends: readonly Amount[],
  suspects: Suspects,
  corrections: readonly Decimal[],
): readonly (readonly Decimal[])[] {
  const changes: Decimal[][] = [];
  for (const amount of addends) {
    const expected = suspects.expected(amount.cell);
    const value = expected.length === 0 ? null : valueOf(amount);
    if (value !== null) changes.push(expected.map((one) => one.minus(value)));
  }
  return [...changes, ...corrections.map((one) => [one])];
}

function explains(options: readonly (readonly Decimal[])[], targets: readonly Decimal[]): boolean {
  if (options.length === 0) return targets.some((target) => target.isZero());
  const wanted = new Set(targets.map(String));
  const all = sum(options.flatMap((changes) => changes[0] ?? []));
  if (wanted.has(String(all)) || wanted.has("0")) return true;
  let reached = new Map([["0", new Decimal(0)]]);
  for (const changes of options) {
    const next = new Map(reached);
    for (const base of reached.values())
      for (const change of changes) next.set(String(base.plus(change)), base.plus(change));
    if ([...next.keys()].some((key) => wanted.has(key))) return true;
    if (next.size > MOST_SUMS) return false;
    reached = next;
  }
  return false;
}
