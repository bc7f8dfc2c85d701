import { Decimal, sum, type Amount, type Column, type Percentage, type Plan, type Row } from "../../plan";
import { addends, amountsUnder, outline, valueOf, type Outline } from "../../sums";
import type { Suspects } from "../engine/suspects";
import { knownGaps } from "../gaps/column-sums";

/** A percentage as it was read. */
export type ReadPercentage = Extract<Percentage, { state: "read" }>;

/** A percentage with the amounts that it is the share of. */
export interface Share {
  readonly column: Column;
  readonly row: Row;
  readonly stated: ReadPercentage;
  /** What it may be the share of what, as stated first, then with a fault that is said elsewhere put right. */
  readonly parts: readonly Decimal[];
  readonly wholes: readonly Decimal[];
  /** The amounts it comes from. */
  readonly amounts: readonly Amount[];
}

/** Every percentage of a plan whose part and whole are known. */
export function shares(plan: Plan, suspects: Suspects): readonly Share[] {
  const tree = outline(plan);
  return plan.columns.flatMap((column) => {
    const { shareOf: whole, sharePart: part } = column;
    if (column.role !== "percentage" || whole === null || part === null) return [];
    const gaps = (of: number): readonly Decimal[] =>
      knownGaps(
        plan,
        suspects,
        plan.columns.filter((one) => one.column === of),
      );
    const [offPart, offWhole] = [gaps(part), whole === part ? [] : gaps(whole)];
    const wholes =
      whole === part
        ? wholesOf(plan, tree, whole, suspects).flatMap((one) => orCorrected(one, offPart))
        : null;
    return plan.rows.flatMap((row): readonly Share[] => {
      const stated = row.percentages.get(column.column);
      if (stated?.state !== "read" || stated.how === "dash") return [];
      const parts = amountsOf(row, part, tree);
      const own = whole === part ? [] : amountsOf(row, whole, tree);
      const dividends = orCorrected(known(parts), offPart);
      const divisors = (wholes ?? orCorrected(known(own), offWhole)).filter((one) => !one.isZero());
      return dividends.length === 0 || divisors.length === 0
        ? []
        : [{ column, row, stated, parts: dividends, wholes: divisors, amounts: [...parts, ...own] }];
    });
  });
}

/** A value as it is, and as it would be if it, or what it adds up, were the fault that a sum was found to be off by. */
function orCorrected(value: Decimal | null, gaps: readonly Decimal[]): readonly Decimal[] {
  return value === null ? [] : [value, ...gaps.flatMap((gap) => [value.plus(gap), value.minus(gap)])];
}

/** What a whole column comes to: its tasks' sum, the grand total as stated, and the sum with a suspect put right. */
function wholesOf(plan: Plan, tree: Outline, column: number, suspects: Suspects): readonly Decimal[] {
  const leaves = addends(tree, null, column);
  const all = known(leaves);
  if (all === null || leaves.some(({ cell }) => suspects.unknown(cell))) return [];
  const stated = plan.rows.flatMap((row) => {
    const amount = row.kind === "total" ? row.amounts.get(column) : undefined;
    return amount === undefined || amount.state === "blank" ? [] : (known([amount]) ?? []);
  });
  const corrected = leaves.flatMap((leaf) =>
    suspects.expected(leaf.cell).map((expected) => all.minus(valueOf(leaf) ?? 0).plus(expected)),
  );
  return [all, ...stated, ...corrected];
}

/** The amounts that a row stands for: its own, or those of all under it where it states none. */
function amountsOf(row: Row, column: number, tree: Outline): readonly Amount[] {
  const own = row.amounts.get(column);
  if (own !== undefined && own.state !== "blank") return [own];
  if (row.kind === "total") return addends(tree, null, column);
  return row.kind === "category" ? amountsUnder(tree, row, column) : own === undefined ? [] : [own];
}

function known(amounts: readonly Amount[]): Decimal | null {
  const values = amounts.map(valueOf);
  const read = values.filter((value) => value !== null);
  return read.length < values.length || values.length === 0 ? null : sum(read);
}

/** The percentages of one whole, which should add up to 100: tasks or categories of a column, or the parts in a row. */
export function wholeGroups(plan: Plan, all: readonly Share[]): readonly (readonly Share[])[] {
  const groups: (readonly Share[])[] = [];
  const tree = outline(plan);
  for (const column of new Set(all.map((share) => share.column))) {
    if (column.shareOf !== column.sharePart || column.sharePart === null) continue;
    const own = new Map(
      all.filter((share) => share.column === column).map((share) => [share.row.row, share]),
    );
    const leaves = addends(tree, null, column.sharePart).filter(({ state }) => state !== "blank");
    groups.push(complete(leaves.map(({ cell }) => own.get(cell.row))));
    groups.push(complete(tree.roots.map(({ row }) => own.get(row))));
  }
  const byRow = new Map<Row, Share[]>();
  for (const share of all) byRow.set(share.row, [...(byRow.get(share.row) ?? []), share]);
  for (const [row, some] of byRow) groups.push(...groupsOfRow(row, some));
  return distinct(groups.filter((group) => group.length > 1));
}

/** Shares of one total in a row, where together their amounts are all of it. */
function groupsOfRow(row: Row, all: readonly Share[]): readonly (readonly Share[])[] {
  const inRow = all.filter(({ column }) => column.shareOf !== column.sharePart);
  return [...new Set(inRow.map(({ column }) => column.shareOf))].flatMap((whole) => {
    const group = inRow.filter(({ column }) => column.shareOf === whole);
    const parts = group.flatMap(({ column }) => row.amounts.get(column.sharePart ?? -1) ?? []);
    const total = whole === null ? undefined : row.amounts.get(whole);
    const value = known(parts);
    const isAll = total !== undefined && value !== null && valueOf(total)?.equals(value) === true;
    return isAll ? [group] : [];
  });
}

function complete(group: readonly (Share | undefined)[]): readonly Share[] {
  const found = group.filter((share) => share !== undefined);
  return found.length === group.length ? found : [];
}

function distinct(groups: readonly (readonly Share[])[]): readonly (readonly Share[])[] {
  const seen = new Set<string>();
  return groups.filter((group) => {
    const key = group.map(({ stated: { cell } }) => `${String(cell.row)}:${String(cell.column)}`).join(" ");
    return !seen.has(key) && seen.add(key);
  });
}

/** What the stated percentages of a group add up to. */
export function sumOfShares(group: readonly Share[]): Decimal {
  return sum(group.map(({ stated }) => stated.value));
}

/** The value of the last printed digit: 0.01 for "78,32%". */
export function lastPrinted({ stated }: Share): Decimal {
  return new Decimal(10).pow(-stated.decimals);
}

/** Whether a percentage is the share, but for so much. Without dividing, which takes the longest of all. */
export function isShare({ parts, wholes }: Share, value: Decimal, allowed: Decimal): boolean {
  return wholes.some((whole) => {
    const stated = value.times(whole);
    const most = allowed.times(whole).abs();
    return parts.some((part) => part.times(100).minus(stated).abs().lessThanOrEqualTo(most));
  });
}

/** The share in percent as the amounts are stated; null where there is no whole. */
export function exactShare({ parts: [part], wholes: [whole] }: Share): Decimal | null {
  return part === undefined || whole === undefined ? null : part.times(100).dividedBy(whole);
}
