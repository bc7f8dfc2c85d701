import { fold, headingMeaning } from "../../knowledge";
import { type Column, type Decimal, type Row, sum } from "../../plan";

/** What a percentage column shows: `part` in percent of `whole`; of itself where each row is a share of its own total. */
interface Share {
  readonly part: number;
  readonly whole: number;
}

/** A comparison with another time or with what was carried out is no share of an amount beside it. */
const COMPARES = /so sánh|so với|thực hiện|hoàn thành|giải ngân|tăng|giảm|\bTH\s*\//iu;

/** In a heading that is known for what it is ("Kinh phí thực hiện", "Cơ quan phối hợp thực hiện"), no word of results. */
const CARRYING_OUT = /thực hiện/giu;

/** Rows enough to tell by their values. */
const ENOUGH = 60;

/**
 * The columns with what each percentage column is a share of: as its heading or its group names it, else the amounts
 * to its left; the figures of the rows decide where they clearly show another.
 */
export function withShares(columns: readonly Column[], rows: readonly Row[]): readonly Column[] {
  if (!columns.some(({ role }) => role === "percentage")) return columns;
  const amounts = columns.filter(({ role }) => role === "total" || role === "funding");
  const shown = rows.filter(({ percentages }) => percentages.size > 0).slice(0, ENOUGH);
  const wholeOf = wholes(rows);
  return columns.map((column, at) => {
    if (column.role !== "percentage" || compares(column)) return column;
    const expected = [...named(column, amounts), ...beside(columns, at)].flatMap((part) =>
      shareOf(part, amounts),
    );
    const all = [...expected, ...amounts.flatMap((part) => shareOf(part, amounts))];
    const share = bestShown(column.column, all, shown, wholeOf) ?? expected[0];
    return share === undefined ? column : { ...column, shareOf: share.whole, sharePart: share.part };
  });
}

function compares({ headings }: Column): boolean {
  const groups = headings
    .slice(0, -1)
    .map((text) => (headingMeaning(text) === null ? text : text.replace(CARRYING_OUT, " ")));
  return [...groups, ...headings.slice(-1)].some((text) => COMPARES.test(text));
}

/** The amounts that a heading such as "Tỷ lệ NSNN (%)", or "NSNN" under "Cơ cấu (%)", names. */
function named(column: Column, amounts: readonly Column[]): readonly Column[] {
  const own = fold(column.headings.at(-1) ?? "")
    .replace(/\bt[yi] (?:le|trong)\b|\bco cau\b|\( ?% ?\)|%/g, " ")
    .trim();
  const of = headingMeaning(own)?.as;
  if (of === "total") return amounts.filter(({ role }) => role === "total");
  if (of !== "state" && of !== "other") return [];
  const same = amounts.filter(({ source }) => source !== null && fold(source) === own);
  const whole = amounts.filter(
    (amount) =>
      amount.class === of &&
      !amounts.some(({ role, parts }) => role === "funding" && parts.includes(amount.column)),
  );
  return same.length > 0 ? same : whole.length === 1 ? whole : [];
}

/** The nearest amounts to the left. */
function beside(columns: readonly Column[], at: number): readonly Column[] {
  const found = columns.slice(0, at).findLast(({ role }) => role === "total" || role === "funding");
  return found === undefined ? [] : [found];
}

/** An amount in the total that holds it, in the total of its year and version, else in the sum of its own column. */
function shareOf(part: Column, amounts: readonly Column[]): readonly Share[] {
  const own = { part: part.column, whole: part.column };
  if (part.role === "total") return [own];
  const beside = (total: Column): boolean => total.year === part.year && total.version === part.version;
  const totals = amounts.filter((total) => total.role === "total" && beside(total));
  const groups = amounts.filter(({ role, parts }) => role === "funding" && parts.includes(part.column));
  return [...[...totals, ...groups].map(({ column }) => ({ part: part.column, whole: column })), own];
}

/** The grand total of a column, or the sum of its tasks where no row states one; null where neither is known. */
type WholeOf = (column: number) => Decimal | null;

function wholes(rows: readonly Row[]): WholeOf {
  const known = new Map<number, Decimal | null>();
  const total = rows.find(({ kind }) => kind === "total");
  const whole = (column: number): Decimal | null => {
    if (total !== undefined) return valueOf(total, column);
    const tasks = rows.flatMap((row) => (row.kind === "task" ? (valueOf(row, column) ?? []) : []));
    return tasks.length === 0 ? null : sum(tasks);
  };
  return (column) => {
    const found = known.get(column) ?? whole(column);
    known.set(column, found);
    return found;
  };
}

function valueOf({ amounts }: Row, column: number): Decimal | null {
  const amount = amounts.get(column);
  return amount?.state === "read" ? amount.value : null;
}

/** The first of the shares that most rows bear out; null where hardly any does. */
function bestShown(
  percentage: number,
  shares: readonly Share[],
  rows: readonly Row[],
  wholeOf: WholeOf,
): Share | null {
  let best: Share | null = null;
  let most = 0;
  for (const share of shares) {
    const count = rows.filter((row) => bearsOut(percentage, share, row, wholeOf)).length;
    if (count > most) [best, most] = [share, count];
  }
  const filled = rows.filter(({ percentages }) => percentages.get(percentage)?.state === "read").length;
  return most * 2 >= filled ? best : null;
}

function bearsOut(percentage: number, { part, whole }: Share, row: Row, wholeOf: WholeOf): boolean {
  const stated = row.percentages.get(percentage);
  const amount = valueOf(row, part);
  const all = part === whole ? wholeOf(whole) : valueOf(row, whole);
  if (stated?.state !== "read" || amount === null || all === null || all.isZero()) return false;
  const exact = amount.times(100).dividedBy(all).toNumber();
  return Math.abs(exact - stated.value.toNumber()) <= 0.51 / 10 ** Math.min(stated.decimals, 9);
}
