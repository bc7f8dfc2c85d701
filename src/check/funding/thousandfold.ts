import { convert, Decimal, sum, type Amount, type Plan, type Row, type Sheet } from "../../plan";
import { addends, moneyColumns, outline, remembered, rowsToAddUp, statedSums, valueOf } from "../../sums";
import { lastDigit, withinRounding } from "../gaps/rounding";
import { statedTotals } from "../totals/stated-totals";

/** A number as it was read. */
export type ReadAmount = Extract<Amount, { state: "read" }>;

/** A number whose thousandfold makes a sum hold. */
export interface Misread {
  readonly amount: ReadAmount;
  /** The stated sum that then holds; null for a sum within its own row. */
  readonly stated: Decimal | null;
}

/** Whether a number can be what is left of one with a dot: 8 of "8.000", 1.341 of "1.341", never 1.341,5 or 0,5. */
export function canBeMisread(amount: Amount): amount is ReadAmount {
  if (amount.state !== "read" || amount.how !== "number" || amount.formula !== null) return false;
  const { value } = amount;
  return value.greaterThanOrEqualTo(1) && value.lessThan(1000) && value.decimalPlaces() <= 3;
}

/** Whether the amount of a column surely cannot, as is seen without making an object of it: a blank, a text, a number of thousands. */
export function cannotBeMisread({ row, amountColumns }: Row, column: number): boolean {
  const held = amountColumns?.find((one) => one.column === column);
  if (held === undefined) return false;
  if (held.isBlank(row) || held.isPlainText(row)) return true;
  const whole = held.whole(row);
  return held.isPlain(row) && !(whole >= 1 && whole < 1000);
}

const LESS_ONE = new Decimal(999);

/** In the row of a task: the fewest cells whose thousandfold makes the total its parts' sum, where only these do. */
export function* misreadInRows(plan: Plan, _: Sheet, said: ReadonlySet<Amount>): Iterable<Misread> {
  for (const [row, sums] of rowsToAddUp(plan)) {
    const found = new Set<ReadAmount>();
    for (const { whole, parts } of sums) {
      const stated = row.amounts.get(whole.column);
      const amounts = parts.flatMap((part) => row.amounts.get(part.column) ?? []);
      if (stated === undefined || stated.state === "blank" || amounts.length < parts.length) continue;
      for (const amount of inRow(plan, stated, amounts)) if (!said.has(amount)) found.add(amount);
    }
    for (const amount of found) yield { amount, stated: null };
  }
}

function inRow(plan: Plan, stated: Amount, parts: readonly Amount[]): readonly ReadAmount[] {
  const gap = gapOf(stated, parts);
  if (gap === null) return [];
  const cells = parts.filter(canBeMisread);
  const changes = cells.map(({ value }) => value.times(LESS_ONE));
  const own = canBeMisread(stated) ? stated : null;
  const targets = own === null ? [gap] : [gap, gap.plus(own.value.times(LESS_ONE))];
  const ways = targets.flatMap((target, withOwn) =>
    subsetsOf(changes, target).map((chosen) => [
      ...(withOwn === 1 && own !== null ? [own] : []),
      ...chosen.flatMap((at) => cells[at] ?? []),
    ]),
  );
  const fewest = Math.min(...ways.map(({ length }) => length));
  const best = ways.filter(({ length }) => length === fewest);
  const [only = []] = best;
  if (best.length !== 1) return [];
  // As good a reason is that one is a thousand times too much: then it takes no more to put right, and tears no sum.
  const torn = (): boolean => only.some((amount) => inSumsThatHold(plan).has(amount));
  return isOneTooMuch(stated, parts, gap) && (fewest > 1 || torn()) ? [] : only;
}

/** The amounts of a plan that sums add up which hold. */
const inSumsThatHold = remembered((plan: Plan): ReadonlySet<Amount> => {
  const holding = statedSums(plan).filter(({ stated, addends: parts }) => isKnownToHold(stated, parts));
  return new Set(holding.flatMap(({ addends: parts }) => parts));
});

function isKnownToHold(stated: Amount, parts: readonly Amount[]): boolean {
  const values = parts.flatMap((part) => valueOf(part) ?? []);
  return values.length === parts.length && valueOf(stated)?.equals(sum(values)) === true;
}

/** Whether a row adds up once a single one of its amounts is taken for a thousand times too much. */
function isOneTooMuch(stated: Amount, parts: readonly Amount[], gap: Decimal): boolean {
  const off = gap.times(1000);
  const tooMuch = (amount: Amount): Decimal | undefined => valueOf(amount)?.times(LESS_ONE);
  return (
    tooMuch(stated)?.equals(off) === true ||
    parts.some((part) => tooMuch(part)?.equals(off.negated()) === true)
  );
}

/** More sources than these no table has; beyond them only single ones are tried. */
const MOST_PARTS = 10;

/** The sets of changes that come to a target. */
function subsetsOf(changes: readonly Decimal[], target: Decimal): readonly (readonly number[])[] {
  if (changes.length > MOST_PARTS)
    return changes.flatMap((change, at) => (change.equals(target) ? [[at]] : []));
  const found: number[][] = [];
  for (let set = 0; set < 1 << changes.length; set++) {
    const chosen = changes.flatMap((_, at) => ((set >> at) & 1 ? [at] : []));
    const all = sum(chosen.flatMap((at) => changes[at] ?? []));
    if (all.equals(target)) found.push(chosen);
  }
  return found;
}

/** Down a column: the one amount whose thousandfold makes a stated subtotal or total hold, or that total itself. */
export function* misreadInSums(plan: Plan, _: Sheet, said: ReadonlySet<Amount>): Iterable<Misread> {
  const found = new Set<Amount>(said);
  for (const { stated, addends: parts } of statedSums(plan)) {
    const gap = gapOf(stated, parts);
    if (gap === null || [stated, ...parts].some((amount) => found.has(amount))) continue;
    const total = valueOf(stated);
    const own = canBeMisread(stated) && stated.value.times(LESS_ONE).equals(gap.negated()) ? [stated] : [];
    const amounts = own.length > 0 ? own : theOnly(parts, gap, new Decimal(0));
    for (const amount of amounts) {
      if (total === null) continue;
      found.add(amount);
      yield { amount, stated: amount === stated ? sum(parts.flatMap((part) => valueOf(part) ?? [])) : total };
    }
  }
}

/** Against totals stated in words or in a yearly table, which may be rounded. */
export function* misreadInStatements(plan: Plan, sheet: Sheet, said: ReadonlySet<Amount>): Iterable<Misread> {
  const tree = outline(plan);
  const found = new Set<Amount>(said);
  for (const { of, value, unit } of statedTotals(plan, sheet)) {
    const parts = moneyColumns(plan, of).flatMap(({ column }) => addends(tree, null, column));
    const perUnit = convert(new Decimal(1), unit, plan.moneyUnit) ?? new Decimal(1);
    const total = value.times(perUnit);
    const known = parts.flatMap((part) => valueOf(part) ?? []);
    if (known.length < parts.length || parts.some((part) => found.has(part))) continue;
    const gap = total.minus(sum(known));
    const digit = lastDigit(value).times(perUnit);
    if (withinRounding(gap, parts, digit)) continue;
    for (const amount of theOnly(parts, gap, digit)) {
      found.add(amount);
      yield { amount, stated: total };
    }
  }
}

/** The one amount whose thousandfold closes a gap, exactly or within rounding; none where several do. */
function theOnly(parts: readonly Amount[], gap: Decimal, digit: Decimal): readonly ReadAmount[] {
  const cells = parts.filter(canBeMisread);
  const left = (amount: ReadAmount): Decimal => gap.minus(amount.value.times(LESS_ONE));
  const exact = cells.filter((amount) => left(amount).isZero());
  if (exact.length > 0 || digit.isZero()) return exact.length === 1 ? exact : [];
  const others = parts.filter((part) => part.state === "read" && part.value.isInteger());
  const near = cells.filter((amount) => withinRounding(left(amount), others, digit));
  return near.length === 1 ? near : [];
}

/** Stated less sum, where it is known and not nothing. */
function gapOf(stated: Amount, parts: readonly Amount[]): Decimal | null {
  const total = valueOf(stated);
  const known = parts.flatMap((part) => valueOf(part) ?? []);
  if (total === null || known.length < parts.length) return null;
  const gap = total.minus(sum(known));
  return gap.isZero() ? null : gap;
}
