import { type Amount, type Column, type Decimal, type Row, type RowKind } from "../../plan";
import { addends, outline, type ReadAmount } from "../../sums";
import { addUp } from "../add-up";
import type { Draft } from "../draft";
import type { Place } from "../place";
import type { TextNumbers } from "../text-numbers";
import type { TotalRow } from "../total-row";
import { formOf } from "./form";
import type { Share } from "./share";

/** An amount that a share is made of, and where Excel finds it as a number. */
interface Figure {
  readonly value: Decimal;
  readonly place: Place | null;
}

/** What percentages are worked out with. */
export interface ShareContext {
  readonly draft: Draft;
  readonly texts: TextNumbers;
  /** The row of a grand total that is not there yet, or null. */
  readonly total: TotalRow | null;
}

/** The blank percentages of a column whose part and whole are known, in the table as it will be. */
export function blankShares(context: ShareContext, column: Column): readonly Share[] {
  const { shareOf, sharePart } = column;
  if (column.role !== "percentage" || shareOf === null || sharePart === null) return [];
  const inWhole = shareOf === sharePart;
  const whole = inWhole ? wholeOf(context, shareOf) : null;
  if (inWhole && whole === null) return [];
  const { plan } = context.draft;
  const form = formOf(plan, column);
  const shares: Share[] = [];
  const add = (row: Row | null, place: Place, part: Figure | null, of: Figure | null): void => {
    if (part === null || of === null || of.value.isZero()) return;
    const divisible = part.place !== null && of.place !== null;
    const cells = divisible ? { part: part.place, whole: of.place, fixed: inWhole } : null;
    const exact = part.value.times(100).dividedBy(of.value);
    shares.push({ column, form, row, place, exact, cells });
  };
  for (const row of plan.rows) {
    const stated = row.percentages.get(column.column);
    const holds = HOLDING.has(row.kind);
    if (stated?.state !== "blank" || !holds || !context.draft.isFree(stated.cell)) continue;
    const part = figureOf(context, row.amounts.get(sharePart));
    add(row, stated.cell, part, whole ?? figureOf(context, row.amounts.get(shareOf)));
  }
  const place = context.total?.place(column.column);
  if (place !== undefined)
    add(null, place, newFigure(context, sharePart), whole ?? newFigure(context, shareOf));
  return shares;
}

const HOLDING: ReadonlySet<RowKind> = new Set(["category", "task", "subtask", "subtotal", "total"]);

/** An amount that stands in the table or is about to. */
function figureOf({ texts }: ShareContext, amount: Amount | undefined): Figure | null {
  if (amount?.state !== "read") return null;
  return { value: amount.value, place: isNumber(texts, amount) ? amount.cell : null };
}

function isNumber(texts: TextNumbers, amount: ReadAmount): boolean {
  return amount.how === "number" || texts.willBeNumber(amount);
}

/** An amount of the grand total in a row that is not there yet. */
function newFigure({ draft, total }: ShareContext, column: number): Figure | null {
  const place = total?.place(column);
  const change = draft.changes.find(
    (one) => one.kind === "grand-total" && one.ticked && isSame(one.place, place),
  );
  const value = change?.result ?? null;
  return value === null || place === undefined ? null : { value, place };
}

function isSame(a: Place, b: Place | undefined): boolean {
  return a.row === b?.row && a.column === b.column;
}

/** What a whole column comes to, and where its grand total stands. Null where that is not known for certain. */
function wholeOf(context: ShareContext, column: number): Figure | null {
  const { draft } = context;
  const { plan } = draft;
  const all = addends(outline(plan), null, column);
  const added = addUp(all);
  if (added === null || "reason" in added) return null;
  const { value } = added;
  const fresh = newFigure(context, column);
  if (fresh !== null) return { value, place: fresh.place };
  const stated = plan.rows.flatMap((row) => {
    const amount = row.kind === "total" ? row.amounts.get(column) : undefined;
    return amount?.state === "read" && amount.value.equals(value) ? [amount] : [];
  });
  const standing = stated.find((amount) => isNumber(context.texts, amount));
  return { value, place: standing?.cell ?? null };
}
