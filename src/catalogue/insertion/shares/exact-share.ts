import { sum, type Column, type Decimal, type Plan, type Row } from "../../../plan";
import { addends, amountsUnder, outline, valueOf } from "../../../sums";

/** The share that a row has in a column of percentages, exactly, in percent; null where it is not known. */
export function exactShare(plan: Plan, { shareOf, sharePart }: Column, row: Row): Decimal | null {
  if (shareOf === null || sharePart === null) return null;
  const part = amountOf(plan, row, sharePart);
  const whole = shareOf === sharePart ? wholeOf(plan, shareOf) : amountOf(plan, row, shareOf);
  return part === null || whole === null || whole.isZero() ? null : part.times(100).dividedBy(whole);
}

/** What a row states in a column, or what stands under it where it states nothing. */
function amountOf(plan: Plan, row: Row, column: number): Decimal | null {
  const own = row.amounts.get(column);
  if (own !== undefined && own.state !== "blank") return valueOf(own);
  if (row.kind === "total") return wholeOf(plan, column);
  if (row.kind === "subtotal" && row.parent !== null)
    return added(addends(outline(plan), row.parent, column));
  return row.kind === "category" ? added(amountsUnder(outline(plan), row, column)) : null;
}

function wholeOf(plan: Plan, column: number): Decimal | null {
  return added(addends(outline(plan), null, column));
}

function added(amounts: readonly Parameters<typeof valueOf>[0][]): Decimal | null {
  const values = amounts.map(valueOf);
  const known = values.filter((value) => value !== null);
  return known.length < values.length || known.length === 0 ? null : sum(known);
}
