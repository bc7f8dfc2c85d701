import type { Amount } from "../../plan";
import { valueOf } from "../../sums";
import type { Suspect } from "../engine/suspects";
import type { Gap } from "./explained";

/** Any one cell of a sum that does not hold may be the wrong one: each is given the value that would make it hold. */
export function anyOfThese(stated: Amount, parts: readonly Amount[], { sum, gap }: Gap): readonly Suspect[] {
  const whole: Suspect = { cell: stated.cell, expected: sum };
  if (stated.state === "blank") return [whole];
  const others = parts.flatMap((part): Suspect[] => {
    const value = valueOf(part);
    return value === null ? [] : [{ cell: part.cell, expected: value.plus(gap) }];
  });
  return [whole, ...others];
}
