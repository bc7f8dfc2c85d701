import { fold } from "../../knowledge";
import type { Ordinal } from "../../plan";
import type { RawRow } from "./raw-row";
import { hasContents } from "./outline";

/** What a row of sums is the sum of: the table, or the category of that place among the rows (null: not found). */
export type SumOf = { readonly kind: "total" } | { readonly kind: "subtotal"; readonly of: number | null };

/**
 * Tells the rows that are sums, by their labels and places: "Cộng mục I" sums category I, "Tổng cộng" the table,
 * a bare "Cộng" what stands above it.
 */
export function sumRows(
  rows: readonly RawRow[],
  ordinals: readonly (Ordinal | null)[],
): ReadonlyMap<number, SumOf> {
  const found = new Map<number, SumOf>();
  const lastLabelled = rows.findLastIndex((row) => row.label !== null && isSum(row));
  const lastTask = rows.findLastIndex((row) => row.label === null && hasContents(row));
  let outer: number | null = null;
  rows.forEach((row, at) => {
    const ordinal = ordinals[at] ?? null;
    if (isSum(row)) {
      found.set(at, sumOf(row, at, { outer, rows, ordinals, lastLabelled, lastTask }));
    } else if (ordinal?.style === "roman" || ordinal?.style === "upper-letter" || row.alone) {
      outer = at;
    }
  });
  return found;
}

interface Around {
  readonly outer: number | null;
  readonly rows: readonly RawRow[];
  readonly ordinals: readonly (Ordinal | null)[];
  readonly lastLabelled: number;
  readonly lastTask: number;
}

/** A row that is labelled as a sum and counts nothing itself. */
function isSum(row: RawRow): boolean {
  return row.label !== null && !row.hasUnit && (row.hasAmount || !row.hasQuantity);
}

function sumOf(row: RawRow, at: number, around: Around): SumOf {
  const { label } = row;
  if (label?.of === "category") {
    const of = categoryNumbered(label.ordinal, at, around);
    return of === null && at === around.lastLabelled && at > around.lastTask
      ? { kind: "total" }
      : { kind: "subtotal", of };
  }
  if (label?.of === "table" || around.outer === null) return { kind: "total" };
  return at === around.lastLabelled && at > around.lastTask && !onlyLabel(at, around)
    ? { kind: "total" }
    : { kind: "subtotal", of: around.outer };
}

/** A lone "Cộng" below the only category may be of either; it is taken for the table's. */
function onlyLabel(at: number, { rows }: Around): boolean {
  return rows.some((row, other) => other > at && row.label?.of === "table");
}

function categoryNumbered(ordinal: string, before: number, around: Around): number | null {
  const matches = (at: number): boolean => {
    const bare = fold(around.ordinals[at]?.text ?? "").replace(/[^a-z0-9.]|\.$/g, "");
    return bare === ordinal;
  };
  for (let at = before - 1; at >= 0; at--) if (matches(at)) return at;
  return null;
}
