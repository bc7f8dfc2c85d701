import { headingMeaning, inFirstState, isInAnotherState, namesWholeBudget } from "../../knowledge";
import type { PathMeaning } from "./meaning";
import { nearestTotal, wholesOfWhich } from "./rivals";

/** An amount column with the columns it is the sum of. */
type PartsByColumn = ReadonlyMap<number, readonly number[]>;

/** Of more columns of amounts than any header has nothing is said: each is compared with every other. */
const MOST_AMOUNTS = 300;

/**
 * Which amount columns each total is the sum of. A total stands for the group it stands in: its parts are the
 * amounts beside it in that group, and of an inner group with a total of its own only that total.
 */
export function partsOfTotals(columns: readonly PathMeaning[]): PartsByColumn {
  const amounts = columns.filter(({ role }) => role === "total" || role === "funding");
  if (amounts.length > MOST_AMOUNTS) return new Map();
  const wholes = wholesOfWhich(amounts);
  const shares = new Set(columns.flatMap(({ role, path }) => (role === "percentage" ? [path.column] : [])));
  const parts = new Map<number, readonly number[]>();
  for (const total of amounts) {
    const own = amounts.filter(({ path }) => wholes.get(path.column) === total.path.column);
    if (!standsForGroup(total) && own.length === 0) continue;
    const within =
      own.length > 0 ? own : partsBeside(total, amounts).filter(({ path }) => !wholes.has(path.column));
    const inner = within.filter((part) => standsForGroup(part) && isDeeper(part, total));
    const outermost = within.filter(
      (part) => !inner.some((group) => group !== part && isInGroupOf(part, group)),
    );
    const bySource = outermost.filter((part) => part.year === total.year);
    const chosen = inOneState(bySource.length > 0 ? bySource : isByYear(outermost) ? outermost : []);
    // "Tổng mức đầu tư | Kế hoạch vốn: Tổng số | …": a total with nothing but another beside it is no sum of that.
    const isRival = total.role === "total" && chosen.length === 1 && chosen[0]?.role === "total";
    parts.set(total.path.column, isRival ? [] : chosen.map((part) => part.path.column));
  }
  return withFlatBudget(amounts, parts, shares);
}

/** Of the same money in several states ("Kinh phí đề nghị | Kinh phí thẩm định", each by source) only the first adds to a total. */
function inOneState(parts: readonly PathMeaning[]): readonly PathMeaning[] {
  return inFirstState(parts, texts);
}

function texts({ path }: PathMeaning): readonly string[] {
  return path.headings.map(({ text }) => text);
}

/** The amounts in the group of a total. Another total in its place is none of them, and has those nearer to it. */
function partsBeside(total: PathMeaning, amounts: readonly PathMeaning[]): readonly PathMeaning[] {
  const isRival = (other: PathMeaning): boolean =>
    other.role === "total" && other.year === total.year && isSibling(other, total);
  const rivals = total.role === "total" ? amounts.filter(isRival) : [total];
  return amounts.filter(
    (other) =>
      !rivals.includes(other) &&
      isWithin(other, total) &&
      isSameState(other, total) &&
      !isInAnotherState(texts(total), texts(other)) &&
      (!isSibling(other, total) || nearestTotal(other, rivals) === total),
  );
}

/**
 * "NSNN | NSTW | NSĐP" side by side without a group over them: the first is the sum of those that follow it; `shares` are the
 * percentage columns that may stand between.
 */
function withFlatBudget(
  amounts: readonly PathMeaning[],
  parts: Map<number, readonly number[]>,
  shares: ReadonlySet<number>,
): PartsByColumn {
  const behind = (column: number): number => (shares.has(column + 1) ? behind(column + 1) : column + 1);
  amounts.forEach((budget, at) => {
    if (budget.source === null || standsForGroup(budget) || !namesWholeBudget(budget.source.text)) return;
    const run: number[] = [];
    for (const next of amounts.slice(at + 1)) {
      const follows =
        next.path.column === behind(run.at(-1) ?? budget.path.column) && isSibling(next, budget);
      if (!follows || next.class !== "state" || namesWholeBudget(next.source?.text ?? "")) break;
      run.push(next.path.column);
    }
    if (run.length < 2) return;
    for (const [total, of] of parts) {
      if (of.includes(budget.path.column))
        parts.set(
          total,
          of.filter((column) => !run.includes(column)),
        );
    }
    parts.set(budget.path.column, run);
  });
  return parts;
}

function isSibling(one: PathMeaning, other: PathMeaning): boolean {
  return isWithin(one, other) && isWithin(other, one) && isSameState(one, other);
}

/** Amounts of one year alone are not the parts of a total over all years ("Tổng mức đầu tư"). */
function isByYear(parts: readonly PathMeaning[]): boolean {
  return new Set(parts.map((part) => part.year)).size > 1;
}

/** True of "Tổng số", and of "Cộng" inside "Ngân sách nhà nước"; not of a source by itself. */
function standsForGroup(column: PathMeaning): boolean {
  if (column.role === "total") return true;
  const own = column.path.headings.at(-1);
  return column.source !== null && own !== undefined && column.source !== own && isOuter(column);
}

function isOuter(column: PathMeaning): boolean {
  return column.path.headings.length > 1;
}

/**
 * The groups over a column, without its own heading, as a key: the cells they are typed in. "Tổng cộng" over
 * "SL | KP", beside the same of each year, is no group of its own: its total stands for what is beside it.
 */
function groupsOf({ role, path }: PathMeaning): readonly string[] {
  const groups = path.headings.slice(0, -1);
  const over = headingMeaning(groups.at(-1)?.text ?? "");
  const outer = role === "total" && over?.as === "total" && over.whole ? groups.slice(0, -1) : groups;
  return outer.map(({ cell }) => `${String(cell.row)}:${String(cell.column)}`);
}

function isDeeper(inner: PathMeaning, total: PathMeaning): boolean {
  return groupsOf(inner).length > groupsOf(total).length;
}

function isWithin(inner: PathMeaning, total: PathMeaning): boolean {
  const groups = groupsOf(total);
  const over = groupsOf(inner);
  return groups.every((group, level) => over[level] === group);
}

/** Whether a total beside or above an amount holds it already; of equals ("2021 | 2022") neither holds the other. */
function isInGroupOf(part: PathMeaning, group: PathMeaning): boolean {
  return isWithin(part, group) && !(standsForGroup(part) && isWithin(group, part));
}

/** A total of one year, or of one state of an adjusted plan, is the sum of amounts of the same. */
function isSameState(part: PathMeaning, total: PathMeaning): boolean {
  return part.version === total.version && (total.year === null || part.year === total.year);
}
