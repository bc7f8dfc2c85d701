import { breaksDown, namesSource } from "./breakdown";
import { DASH, has, hasContents, NAME_ONLY } from "./outline";
import { BLOCK } from "./ranks";
import type { RawRow } from "./raw-row";

/** What the columns of a table can say of its rows. */
export interface TableColumns {
  /** Whether it has a unit or quantity column: then a task has one of them, as a rule. */
  readonly counts: boolean;
}

/** The outermost rank that is not one of categories by its look. */
const NUMBERED = 300;
/** From here on rows are components of a task by their look: a), "-". */
const COMPONENT = 400;

/** Says what each row is that was not told to be a remark: category, task or component. */
export function nameKinds(rows: readonly RawRow[], columns: TableColumns): void {
  const heads = new Set(rows.filter(mayBeHead).map(siblingsKey));
  const sources = numberedSources(rows);
  let breakdown = false;
  let ofSum = false;
  let above: RawRow | null = null;
  for (const row of rows) {
    const loose =
      row.rank !== BLOCK && (row.ordinal === null || row.ordinal.style === "other" || has(sources, row));
    const begins = row.afterSum || row.ofWhich;
    breakdown =
      loose && (breakdown || begins) && (row.kind === "note" || (breaksDown(row) && !headsTasks(row)));
    ofSum = breakdown && (ofSum || row.afterSum);
    if (row.kind !== "note") row.kind = breakdown ? "note" : kindOf(row, columns, heads);
    row.breakdown = ofSum && row.kind === "note";
    row.partOf = breakdown && !ofSum && row.kind === "note" ? above : null;
    if (row.kind !== "note") above = row;
  }
}

const LISTED: ReadonlySet<string | undefined> = new Set(["arabic", "lower-letter"]);
const OUTSIDE: ReadonlySet<string | undefined> = new Set(["roman", "upper-letter"]);

/** No plan has more of them. */
const MOST_SOURCES = 12;

/** The numbered lines that break down a sum: sources of money right below it or "Trong đó", and then a category outside of them or the end of the tasks. */
function numberedSources(rows: readonly RawRow[]): ReadonlySet<RawRow> {
  const found = new Set<RawRow>();
  rows.forEach(({ afterSum, ofWhich }, at) => {
    if (!afterSum && !ofWhich) return;
    const first = ofWhich ? at + 1 : at;
    let end = first;
    while (end - first < MOST_SOURCES && isListedSource(rows[end])) end++;
    const isEnd = rows[end] === undefined && rows.slice(0, first).some(isCounted);
    if (isEnd || OUTSIDE.has(rows[end]?.ordinal?.style))
      rows.slice(first, end).forEach((line) => found.add(line));
  });
  return found;
}

function isCounted({ hasUnit, hasQuantity }: RawRow): boolean {
  return hasUnit || hasQuantity;
}

function isListedSource(row: RawRow | undefined): boolean {
  return row !== undefined && LISTED.has(row.ordinal?.style) && breaksDown(row) && namesSource(row);
}

function kindOf(row: RawRow, columns: TableColumns, heads: ReadonlySet<string>): RawRow["kind"] {
  const { children, rank } = row;
  if (hasTaskAbove(row)) return "subtask";
  if (rank === NAME_ONLY) return "category";
  if (children.length === 0 && rank >= NUMBERED) return isEmptyCategory(row, heads) ? "category" : "task";
  const counted = row.hasUnit || row.hasQuantity;
  if (rank < NUMBERED) return isOuterCategory(row, counted) ? "category" : "task";
  if (counted) return "task";
  if (!row.hasAmount) return row.hasDetail ? "task" : "category";
  // "1 | Truyền thông | 200" over "- Phóng sự | 12 | 150": what has bullets before it are the parts of a sum.
  if (children.every((child) => child.rank >= DASH)) return "task";
  if (columns.counts) {
    return children.some(isCountedWithin) ? "category" : "task";
  }
  return row.above?.kind === "category" || row.hasDetail ? "task" : "category";
}

/** Counted, or a mere name with its sum over what is: "1.1 | Đào tạo | 60" over "1.1.1 | Lớp may | Lớp | 2 | 60". */
function isCountedWithin({ hasUnit, hasQuantity, hasDetail, rank, children }: RawRow): boolean {
  if (hasUnit || hasQuantity) return true;
  return rank < DASH && !hasDetail && children.some((child) => child.rank < DASH && isCountedWithin(child));
}

function isOuterCategory(row: RawRow, counted: boolean): boolean {
  if (row.children.length === 0) return !counted && !row.hasDetail && !row.hasFigure;
  return !(counted && row.children.every((child) => child.rank > COMPONENT));
}

/** "Khuyến công quốc gia" right above tasks that are counted is their category, also below a total. */
function headsTasks({ bullet, children }: RawRow): boolean {
  return bullet === null && children.some((child) => child.hasUnit || child.hasQuantity);
}

/** A row over others that counts nothing itself: what is counted is a task with components. */
function mayBeHead(row: RawRow): boolean {
  return row.children.length > 0 && !row.hasUnit && !row.hasQuantity;
}

/** A number and a name without anything else, where its siblings have tasks below them. */
function isEmptyCategory(row: RawRow, heads: ReadonlySet<string>): boolean {
  if (hasContents(row)) return false;
  return heads.has(siblingsKey(row));
}

/** Rows of one rank under one parent. */
function siblingsKey({ above, rank }: RawRow): string {
  return `${String(above?.row ?? -1)}:${String(rank)}`;
}

function hasTaskAbove({ above }: RawRow): boolean {
  return above !== null && (above.kind === "task" || above.kind === "subtask");
}
