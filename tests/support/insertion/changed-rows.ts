import type { Row } from "../../../src/plan";
import { bareName, type AfterInsertion } from "./after-insertion";

/** Rows that no longer say what they said, or belong to another. */
export function changedRows({ plans, moved }: AfterInsertion): readonly string[] {
  return plans.flatMap(({ before, after }) => {
    const now = new Map(after.rows.map((row) => [row.row, row]));
    return before.rows.flatMap((row): readonly string[] => {
      const then = now.get(moved(row.row));
      const was = said(row, row.parent === null ? null : moved(row.parent));
      const is = then === undefined ? "nothing" : said(then, then.parent);
      return was === is ? [] : [`row ${String(row.row)} said ${was} and says ${is}`];
    });
  });
}

/** What a row says, but for its number and for sums; what a remark belongs to is whatever stands above it. */
function said(row: Row, parent: number | null): string {
  const { kind, level, unit, quantity, time, lead, partner, beneficiary, place, note } = row;
  const isSum = kind === "category" || kind === "subtotal" || kind === "total";
  const amounts = isSum ? [] : [...row.amounts].map(([column, { text }]) => [column, text]);
  if (kind === "note") return JSON.stringify([kind, row.name?.text, amounts]);
  const name = kind === "subtotal" || kind === "total" ? "" : bareName(row);
  const words = [unit, quantity, time, lead, partner, beneficiary, place, note].map(
    (one) => one?.text ?? null,
  );
  return JSON.stringify([kind, level, parent, name, words, amounts]);
}
