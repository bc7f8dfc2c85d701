import type { RowKind } from "../../plan";
import type { OrdinalText } from "../values/ordinal";
import { misnumbered } from "./misnumbered";
import { numberedRank, type Ranks } from "./ranks";
import type { RawRow } from "./raw-row";

/** A row at its place in the outline of a table, before it is known what kind of row it is. */
export interface OutlineNode {
  readonly raw: RawRow;
  readonly ordinal: OrdinalText | null;
  rank: number;
  parent: OutlineNode | null;
  children: OutlineNode[];
  /** True right below a sum. */
  readonly afterSum: boolean;
  /** True of the lines that break down a sum, and of remarks about the table: they belong to no row of the outline. */
  breakdown: boolean;
  /** Of a line that breaks down a row of the outline: that row. */
  partOf: OutlineNode | null;
  kind: RowKind;
  level: number;
}

/** A row before it has its place: a task, or a remark under which nothing stands. */
export function outlineNode(
  raw: RawRow,
  ordinal: OrdinalText | null,
  kind: "task" | "note",
  afterSum: boolean,
): OutlineNode {
  return {
    raw,
    ordinal,
    rank: 0,
    parent: null,
    children: NONE,
    afterSum,
    breakdown: false,
    partOf: null,
    kind,
    level: 1,
  };
}

/** What rows have below them that have nothing, as most: one list, which stays empty. */
const NONE: OutlineNode[] = [];

function addChild(parent: OutlineNode, child: OutlineNode): void {
  if (parent.children === NONE) parent.children = [child];
  else parent.children.push(child);
}

/** Ranks of rows without an ordinal, between those of ranks.ts. */
export const NAME_ONLY = 2.5;
const UNNUMBERED = 3;
/** From here on rows are listed by bullets. */
export const DASH = 20;
const PLUS = 21;

/** Puts rows under one another, as their ordinals and contents tell; one pass with the rows that are still open. */
export function putUnderOneAnother(nodes: readonly OutlineNode[], ranks: Ranks): void {
  const open: OutlineNode[] = [];
  const slips = misnumbered(nodes, ranks);
  let below = 0;
  for (const node of nodes) {
    const next = nodes[++below];
    node.rank = opensBlock(node, next)
      ? besideCategory(open)
      : (slips.get(node) ??
        besideTask(node, next, ranks, open) ??
        rankOf(node.raw, node.ordinal, ranks, open.at(-1) ?? null));
    const isNote = node.kind === "note";
    if (!isNote) while ((open.at(-1)?.rank ?? -1) >= node.rank) open.pop();
    node.parent = open.at(-1) ?? null;
    if (isNote) continue;
    if (node.parent !== null) addChild(node.parent, node);
    open.push(node);
  }
}

/** A row that says no more than a name and sums, right above a task numbered 1: a category, numbered or not. */
function opensBlock({ raw, ordinal }: OutlineNode, next: OutlineNode | undefined): boolean {
  const bare = !raw.hasUnit && !raw.hasQuantity && !raw.hasDetail && raw.bullet === null;
  const numbered = ordinal !== null && ordinal.style !== "other";
  if (numbered || !bare || next?.ordinal?.style !== "arabic" || next.ordinal.value !== 1) return false;
  return next.raw.hasUnit || next.raw.hasQuantity;
}

/**
 * The rank of a category whose number was forgotten: that of the category above, if tasks stand directly in it
 * (a category has tasks or parts, not first the one and then the other).
 */
function besideCategory(open: readonly OutlineNode[]): number {
  const category = open.findLast(({ rank }) => rank < UNNUMBERED);
  const hasTasks = category?.children.some(({ rank }) => rank >= UNNUMBERED) ?? false;
  return category !== undefined && hasTasks ? category.rank : NAME_ONLY;
}

/**
 * The rank of a task whose number was forgotten, right above parts that are counted from 1 again (3.1, 3.2, it, 4.1): that of
 * the task before it. Null for any other row.
 */
function besideTask(
  { raw, ordinal }: OutlineNode,
  next: OutlineNode | undefined,
  ranks: Ranks,
  open: readonly OutlineNode[],
): number | null {
  const numbered = ordinal !== null && ordinal.style !== "other";
  const first = next?.ordinal ?? null;
  if (numbered || raw.bullet !== null || !hasContents(raw) || first?.value !== 1) return null;
  const part = numberedRank(first, ranks);
  if (part === null || open.at(-1)?.rank !== part) return null;
  return open.findLast(({ rank }) => rank < part)?.rank ?? null;
}

function rankOf(raw: RawRow, ordinal: OrdinalText | null, ranks: Ranks, top: OutlineNode | null): number {
  if (raw.bullet !== null) return raw.bullet === "-" ? DASH : PLUS;
  const numbered = ordinal === null ? null : numberedRank(ordinal, ranks);
  if (numbered !== null) return numbered;
  if (!hasContents(raw)) return NAME_ONLY;
  if (top === null || top.rank < UNNUMBERED) return UNNUMBERED;
  if (isHeading(top, raw)) return top.rank + 0.5;
  return top.rank >= DASH ? Math.min(...siblingsAbove(top)) : top.rank;
}

/** "1 | Tập huấn" over unnumbered tasks: a number and a name, at most with sums, where the row below is counted. */
function isHeading({ ordinal, raw }: OutlineNode, below: RawRow): boolean {
  if (ordinal?.style !== "arabic" || raw.hasUnit || raw.hasQuantity || raw.hasDetail) return false;
  return !raw.hasAmount || below.hasUnit || below.hasQuantity;
}

/** An unnumbered row after bullets goes beside what the bullets belong to. */
function siblingsAbove(top: OutlineNode): readonly number[] {
  let node: OutlineNode | null = top;
  while (node !== null && node.rank >= DASH) node = node.parent;
  return [node === null || node.rank < UNNUMBERED ? UNNUMBERED : node.rank];
}

/** Whether a row says anything beyond its number and name. */
export function hasContents(raw: RawRow): boolean {
  return raw.hasUnit || raw.hasQuantity || raw.hasAmount || raw.hasDetail;
}
