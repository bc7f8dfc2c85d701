import { sumLabel } from "../../knowledge";
import type { PathMeaning } from "./meaning";

/**
 * "Khuyến công quốc gia: Tổng | KC hỗ trợ | Đối ứng": a group that is named after the state's part of its tasks but holds other funds
 * too. Its sum is a total, no money of the state.
 */
export function totalsOfMixedGroups(found: readonly PathMeaning[]): readonly PathMeaning[] {
  const isMixed = ({ path, class: whose, source }: PathMeaning): boolean =>
    whose === "state" &&
    source !== null &&
    source !== path.headings.at(-1) &&
    sumLabel(path.headings.at(-1)?.text ?? "") !== null &&
    found.some(
      (other) => other.class === "other" && other.path.headings.some(({ cell }) => cell === source.cell),
    );
  if (!found.some(isMixed)) return found;
  return found.map((meaning) =>
    isMixed(meaning) ? { ...meaning, role: "total", class: null, source: null, sure: "likely" } : meaning,
  );
}
