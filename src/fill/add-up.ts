import type { Amount, CellRef, Decimal } from "../plan";
import { sum } from "../plan";
import { hasOneReading, valueOf } from "../sums";
import type { LeftOutReason } from "./left-out-reason";

/** What amounts come to, in the table's unit, or why nothing is said; null where there is nothing to add. */
export type Added =
  | { readonly value: Decimal }
  | { readonly reason: LeftOutReason; readonly because: readonly CellRef[] }
  | null;

/** Adds amounts up. Blanks and dashes count nothing; nothing is guessed about those that are not known for certain. */
export function addUp(amounts: readonly Amount[]): Added {
  if (amounts.every(({ state }) => state === "blank")) return null;
  for (const [reason, is] of REASONS) {
    const because = amounts.filter(is).map(({ cell }) => cell);
    if (because.length > 0) return { reason, because };
  }
  return { value: sum(amounts.map(valueOf).filter((value) => value !== null)) };
}

const REASONS: readonly (readonly [LeftOutReason, (amount: Amount) => boolean])[] = [
  ["two-ways", (amount) => isAmbiguous(amount)],
  ["unread", (amount) => amount.state === "unread" || (amount.state === "read" && amount.how === "slip")],
  ["words", ({ state }) => state === "words" || state === "open"],
];

function isAmbiguous(amount: Amount): boolean {
  if (amount.state === "unread") return amount.why === "ambiguous";
  return amount.state === "read" && amount.how === "text" && !hasOneReading(amount);
}
