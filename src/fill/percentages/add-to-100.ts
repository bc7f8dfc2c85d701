import { type Column, Decimal, type Plan, type Row, sum } from "../../plan";
import { addends, outline } from "../../sums";
import { largestRemainder } from "./largest-remainder";
import { rounded } from "./share";

/** A share that is to be rounded. */
export interface ExactShare {
  readonly column: Column;
  readonly form: { readonly decimals: number };
  /** Null in the row of a grand total that is not there yet. */
  readonly row: Row | null;
  /** In percent, exactly. */
  readonly exact: Decimal;
}

/** Shares that together are one whole, and what they must come to. */
interface WholeGroup<Share> {
  readonly shares: readonly Share[];
  readonly total: Decimal;
}

/** Shares whose roundings would not add up, with what each is written as so that they do. */
export interface Apportioned<Share> {
  readonly values: ReadonlyMap<Share, Decimal>;
  readonly shares: readonly Share[];
  /** What the shares would have come to, each rounded by itself. */
  readonly otherwise: Decimal;
}

const HUNDRED: Decimal = new Decimal(100);

/** The shares of each whole that must be written as values. Those that add up by themselves need not. */
export function apportioned<Share extends ExactShare>(
  plan: Plan,
  all: readonly Share[],
): readonly Apportioned<Share>[] {
  const found = byRow(all).flatMap((shares) => apportion({ shares, total: HUNDRED }));
  const columns = new Set(all.filter(isInWhole).map(({ column }) => column));
  for (const column of columns) {
    const shares = all.filter((share) => share.column === column);
    found.push(...downColumn(plan, shares, column.sharePart ?? -1));
  }
  return found;
}

/** Sources of one row that are all of its total. */
function byRow<Share extends ExactShare>(all: readonly Share[]): readonly (readonly Share[])[] {
  const groups = new Map<string, Share[]>();
  for (const share of all) {
    if (isInWhole(share)) continue;
    const key = `${String(share.row?.row ?? "new")}:${String(share.column.shareOf)}`;
    groups.set(key, [...(groups.get(key) ?? []), share]);
  }
  return [...groups.values()].filter((shares) => shares.length > 1 && comesTo(shares, HUNDRED));
}

/** The tasks of a column, within each outermost category where those show their shares too. */
function downColumn<Share extends ExactShare>(
  plan: Plan,
  shares: readonly Share[],
  part: number,
): readonly Apportioned<Share>[] {
  const tree = outline(plan);
  const own = new Map(shares.flatMap((share) => (share.row === null ? [] : [[share.row.row, share]])));
  const tasks = (under: number | null): readonly Share[] => {
    const leaves = addends(tree, under, part).filter(({ state }) => state !== "blank");
    const found = leaves.flatMap(({ cell }) => own.get(cell.row) ?? []);
    return found.length === leaves.length ? found : [];
  };
  const roots = tree.roots.flatMap(({ row }) => own.get(row) ?? []);
  const leaves = tasks(null);
  const outer = roots.length === tree.roots.length && comesTo(roots, HUNDRED) ? roots : [];
  const above = apportion({ shares: outer, total: HUNDRED });
  if (outer.length === 0 || outer.every((share) => leaves.includes(share)))
    return comesTo(leaves, HUNDRED) ? apportion({ shares: leaves, total: HUNDRED }) : above;
  const valueOf = (share: Share): Decimal => above[0]?.values.get(share) ?? rounded(share);
  const inner = outer.flatMap((share) => {
    const within = share.row === null || leaves.includes(share) ? [] : tasks(share.row.row);
    return comesTo(within, share.exact) ? apportion({ shares: within, total: valueOf(share) }) : [];
  });
  return [...above, ...inner];
}

function isInWhole({ column }: ExactShare): boolean {
  return column.shareOf === column.sharePart;
}

/** Exact shares are rounded to 40 digits where they are divided. */
function comesTo(shares: readonly ExactShare[], total: Decimal): boolean {
  return (
    shares.length > 0 &&
    sum(shares.map(({ exact }) => exact))
      .minus(total)
      .abs()
      .lessThan("1e-20")
  );
}

/** None where the roundings add up by themselves. */
function apportion<Share extends ExactShare>({
  shares,
  total,
}: WholeGroup<Share>): readonly Apportioned<Share>[] {
  const otherwise = sum(shares.map(rounded));
  const decimals = shares[0]?.form.decimals ?? 0;
  if (shares.length === 0 || otherwise.equals(total)) return [];
  const values = largestRemainder(
    shares.map(({ exact }) => exact),
    total,
    decimals,
  );
  return [
    { shares, otherwise, values: new Map(shares.map((share, at) => [share, values[at] ?? rounded(share)])) },
  ];
}
