import { saysOfWhich } from "../../knowledge";
import type { PathMeaning } from "./meaning";

/**
 * The amounts under "Trong đó" by the column of the amount right before that group, whose parts they are: "Kinh phí đề nghị |
 * Trong đó | Kinh phí thẩm định | Trong đó". Empty where one such group alone can be about all that stands beside it.
 */
export function wholesOfWhich(amounts: readonly PathMeaning[]): ReadonlyMap<number, number> {
  const byColumn = new Map(amounts.map((amount) => [amount.path.column, amount]));
  const wholes = new Map<number, number>();
  for (const { path } of amounts) {
    const group = path.headings.slice(0, -1).findLast(({ text }) => saysOfWhich(text));
    const whole = group === undefined ? undefined : byColumn.get(group.cell.column - 1);
    if (whole !== undefined) wholes.set(path.column, whole.path.column);
  }
  const different = new Set(wholes.values());
  const isOfSource = [...different].some((column) => byColumn.get(column)?.role === "funding");
  return different.size > 1 || isOfSource ? wholes : new Map();
}

/**
 * Which of several totals side by side ("Tổng mức đầu tư | Tổng số | Vốn NS | Vốn khác") an amount is a part of: the nearest
 * before it, else the first.
 */
export function nearestTotal(part: PathMeaning, totals: readonly PathMeaning[]): PathMeaning | undefined {
  return totals.findLast(({ path }) => path.column < part.path.column) ?? totals[0];
}
