import { plusKnown, type Decimal } from "../../../plan";
import { rowsOf, type Comparison, type EarlierYear, type Remaining } from "../../../programme";
import type { Sums } from "../../../sums";
import type { Words } from "../../words/words";
import type { LeftRow } from "../figures/left-table";
import { PARTS, type Part } from "../figures/typed-sums";

/**
 * The whole programme: what the decision states, else what its rows come to; and what earlier years and this plan take of it.
 */
export function wholeRows({ matching, earlier, sums }: Comparison, { say }: Words): readonly LeftRow[] {
  const { programme } = matching;
  const rows = rowsOf(programme);
  return PARTS.map((part) =>
    row(part, say(`programme.part.${part}`), {
      approved: programme.stated[part] ?? rows[part],
      earlier: togetherIn(earlier, part),
      plan: sums[part],
    }),
  ).filter(({ approved }) => approved !== null);
}

/** What the programme gives the plan's year, and what this plan takes of it; empty where it gives none. */
export function yearRows(
  { year, sums }: Comparison,
  { years }: Remaining,
  { say }: Words,
): readonly LeftRow[] {
  const own = years.find((one) => one.year === year);
  if (own === undefined) return [];
  return PARTS.map((part) =>
    row(part, say(`programme.part.${part}`), {
      approved: own.approved[part],
      earlier: null,
      plan: sums[part],
    }),
  ).filter(({ approved }) => approved !== null);
}

function togetherIn(earlier: readonly EarlierYear[], part: Part): Decimal | null {
  return earlier.reduce<Decimal | null>(
    (so, { sums }: { readonly sums: Sums }) => plusKnown(so, sums[part]),
    null,
  );
}

function row(id: string, name: string, of: Pick<LeftRow, "approved" | "earlier" | "plan">): LeftRow {
  const { approved, earlier, plan } = of;
  const taken = plusKnown(earlier, plan);
  const left = approved === null || taken === null ? approved : approved.minus(taken);
  return { id, name, aside: "", ...of, left };
}
