import { saysOfWhich } from "../../knowledge";
import type { PathMeaning } from "./meaning";

/** "Tổng số cơ sở | Trong đó: Doanh nghiệp | HTX | Hộ", with the money behind: the parts of a quantity are quantities. */
export function countedOfWhich(found: readonly PathMeaning[]): readonly PathMeaning[] {
  const quantities = new Set(found.flatMap(({ role, path }) => (role === "quantity" ? [path.column] : [])));
  const isPart = ({ role, class: whose, path }: PathMeaning): boolean => {
    const group = path.headings.at(-2);
    const isAmount = role === "funding" && whose !== "state";
    return (
      isAmount && group !== undefined && saysOfWhich(group.text) && quantities.has(group.cell.column - 1)
    );
  };
  const parts = new Set(found.filter(isPart));
  const hasMoney = found.some(
    (meaning) => (meaning.role === "total" || meaning.role === "funding") && !parts.has(meaning),
  );
  const groups = new Set([...parts].map(({ path }) => path.headings.at(-2)?.cell));
  const isWhole = found.every(
    (meaning) => parts.has(meaning) || !groups.has(meaning.path.headings.at(-2)?.cell),
  );
  if (parts.size === 0 || !hasMoney || !isWhole) return found;
  return found.map((meaning) =>
    parts.has(meaning)
      ? { ...meaning, role: "quantity", class: null, source: null, sure: "likely" }
      : meaning,
  );
}
