import { a1, Decimal, sum, type Amount, type CellRef, type Datum } from "../../plan";
import { valueOf } from "../../sums";
import { lastDigit, withinRounding } from "../gaps/rounding";
import { withSwappedDigits } from "./digits";

/** A sum that does not hold, in one unit of money. */
export interface Unequal {
  readonly stated: { readonly cell: CellRef; readonly value: Decimal };
  readonly addends: readonly Amount[];
  /** What to call an addend that was left out or counted twice: its row, or its column. */
  readonly nameOf: (addend: Amount) => AddendName;
}

/** How a message names an addend: by row and name, or as a part by its heading. */
export interface AddendName {
  readonly row: string | null;
  readonly name: string;
}

/** What a finding says of a cause: its data, with the key of its text under "cause". */
export type Cause = Readonly<Record<string, Datum>>;

/** Nothing is guessed, and said instead that the sum is but that of the addends that are known. */
export const IN_PART: Cause = { cause: "in-part" };

const NONE: Cause = {};
const THOUSAND = new Decimal(1000);

/**
 * The one thing that explains a gap exactly: an addend left out or counted twice, two digits swapped, an amount a thousand times
 * off, a sign, the rounding of addends. Nothing where none does, or several do: at most one guess is made.
 */
export function causeOfGap(unequal: Unequal): Cause {
  const { stated, addends } = unequal;
  const values = addends.map(valueOf);
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return NONE;
  const total = sum(known);
  const gap = stated.value.minus(total);
  if (gap.isZero()) return NONE;
  const found = [
    ...(stated.value.equals(total.negated()) ? [{ cause: "sign.own", causeCell: a1(stated.cell) }] : []),
    ...mistyped(stated.cell, stated.value, total),
    ...addends.flatMap((addend) => ofAddend(unequal, addend, gap)),
    ...(isRounding(addends, gap, stated.value) ? [{ cause: "rounding" }] : []),
  ];
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : NONE;
}

function isRounding(addends: readonly Amount[], gap: Decimal, stated: Decimal): boolean {
  return withinRounding(gap, addends, lastDigit(stated));
}

function ofAddend({ nameOf }: Unequal, addend: Amount, gap: Decimal): readonly Cause[] {
  const value = valueOf(addend);
  if (value === null || value.isZero()) return [];
  const named = (cause: string): Cause => {
    const { row, name } = nameOf(addend);
    return row === null
      ? { cause: `${cause}.part`, causeName: name }
      : { cause, causeRow: row, causeName: name };
  };
  return [
    ...(gap.equals(value.negated()) ? [named("left-out")] : []),
    ...(gap.equals(value) ? [named("twice")] : []),
    ...(gap.equals(value.times(-2)) ? [named("sign")] : []),
    ...mistyped(addend.cell, value, value.plus(gap)),
  ];
}

/** How a cell that should hold another number came to hold this one, if one slip of the hand does it; signs apart. */
function mistyped(cell: CellRef, value: Decimal, meant: Decimal): readonly Cause[] {
  const cause = slip(value, meant);
  return cause === null ? [] : [{ cause, causeCell: a1(cell), causeFrom: value, causeTo: meant }];
}

function slip(value: Decimal, meant: Decimal): string | null {
  if (value.isZero() || meant.isZero()) return null;
  if (value.times(THOUSAND).equals(meant) || meant.times(THOUSAND).equals(value)) return "thousandfold";
  return withSwappedDigits(value).some((swapped) => swapped.equals(meant)) ? "digits" : null;
}
