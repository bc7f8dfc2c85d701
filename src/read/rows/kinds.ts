import { breaksDown } from "./breakdown";
import { DASH, hasContents, NAME_ONLY, type OutlineNode } from "./outline";

/** What the columns of a table can say of its rows. */
export interface TableColumns {
  /** Whether it has a unit or quantity column: then a task has one of them, as a rule. */
  readonly counts: boolean;
}

/** The outermost rank that is not one of categories by its look. */
const NUMBERED = 3;
/** From here on rows are components of a task by their look: a), "-". */
const COMPONENT = 4;

/** Says what each row is that was not told to be a remark: category, task or component. */
export function nameKinds(nodes: readonly OutlineNode[], columns: TableColumns): void {
  const heads = new Set(nodes.filter(mayBeHead).map(siblingsKey));
  let breakdown = false;
  let ofSum = false;
  let above: OutlineNode | null = null;
  for (const node of nodes) {
    const loose = node.ordinal === null || node.ordinal.style === "other";
    const begins = node.afterSum || node.raw.ofWhich;
    breakdown =
      loose && (breakdown || begins) && (node.kind === "note" || (breaksDown(node.raw) && !headsTasks(node)));
    ofSum = breakdown && (ofSum || node.afterSum);
    if (node.kind !== "note") node.kind = breakdown ? "note" : kindOf(node, columns, heads);
    node.breakdown = ofSum && node.kind === "note";
    node.partOf = breakdown && !ofSum && node.kind === "note" ? above : null;
    if (node.kind !== "note") above = node;
  }
}

function kindOf(node: OutlineNode, columns: TableColumns, heads: ReadonlySet<string>): OutlineNode["kind"] {
  const { raw, children, rank } = node;
  if (hasTaskAbove(node)) return "subtask";
  if (rank === NAME_ONLY) return "category";
  const counted = raw.hasUnit || raw.hasQuantity;
  if (rank < NUMBERED) return isOuterCategory(node, counted) ? "category" : "task";
  if (children.length === 0) return isEmptyCategory(node, heads) ? "category" : "task";
  if (counted) return "task";
  if (!raw.hasAmount) return raw.hasDetail ? "task" : "category";
  // "1 | Truyền thông | 200" over "- Phóng sự | 12 | 150": what has bullets before it are the parts of a sum.
  if (children.every((child) => child.rank >= DASH)) return "task";
  if (columns.counts) {
    return children.some((child) => child.raw.hasUnit || child.raw.hasQuantity) ? "category" : "task";
  }
  return node.parent?.kind === "category" || raw.hasDetail ? "task" : "category";
}

function isOuterCategory({ raw, children }: OutlineNode, counted: boolean): boolean {
  if (children.length === 0) return !counted && !raw.hasDetail && !raw.hasFigure;
  return !(counted && children.every((child) => child.rank > COMPONENT));
}

/** "Khuyến công quốc gia" right above tasks that are counted is their category, also below a total. */
function headsTasks({ raw, children }: OutlineNode): boolean {
  return raw.bullet === null && children.some((child) => child.raw.hasUnit || child.raw.hasQuantity);
}

/** A row over others that counts nothing itself: what is counted is a task with components. */
function mayBeHead({ raw, children }: OutlineNode): boolean {
  return children.length > 0 && !raw.hasUnit && !raw.hasQuantity;
}

/** A number and a name without anything else, where its siblings have tasks below them. */
function isEmptyCategory(node: OutlineNode, heads: ReadonlySet<string>): boolean {
  if (hasContents(node.raw)) return false;
  return heads.has(siblingsKey(node));
}

/** Rows of one rank under one parent. */
function siblingsKey({ parent, rank }: OutlineNode): string {
  return `${String(parent?.raw.row ?? -1)}:${String(rank)}`;
}

function hasTaskAbove({ parent }: OutlineNode): boolean {
  return parent !== null && (parent.kind === "task" || parent.kind === "subtask");
}
