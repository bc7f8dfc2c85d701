import { headingRoles } from "../../knowledge";
import type { PathMeaning } from "./meaning";
import { ownHeading } from "./neighbours";

/**
 * A column whose heading names several roles ("Đơn vị phối hợp, thụ hưởng") is of the first that no other column has, and that but
 * guessed: its cells may hold what is meant by any of them.
 */
export function oneOfSeveralRoles(found: readonly PathMeaning[]): readonly PathMeaning[] {
  const several = found.map((meaning) => headingRoles(ownHeading(meaning)));
  if (several.every((roles) => roles.length === 0)) return found;
  const taken = new Set(found.flatMap(({ role }, at) => (several[at]?.length === 0 ? [role] : [])));
  return found.map((meaning, at) => {
    const roles = several[at] ?? [];
    if (!roles.some((one) => one === meaning.role)) return meaning;
    const role = roles.find((one) => !taken.has(one)) ?? roles[0] ?? meaning.role;
    taken.add(role);
    return { ...meaning, role, sure: "guess" };
  });
}
