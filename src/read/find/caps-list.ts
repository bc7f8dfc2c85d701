import { headingMeaning, headingOfCaps, isTitleOfCaps, type HeadingKind } from "../../knowledge";
import type { Printed } from "../../plan";

/** What a plan says of its tasks, and a list of caps does not of its kinds of support. */
const OF_TASKS: readonly (HeadingKind | undefined)[] = [
  "quantity",
  "quantity-with-unit",
  "money",
  "total",
  "state",
  "other",
  "time",
  "lead",
  "partner",
  "place",
];

/**
 * Whether a header is that of a list of support caps (định mức, mức hỗ trợ tối đa): its only money is what may be given at most, and
 * it tells neither how many, when nor who. "Mức hỗ trợ" alone says so only under the title of such a list.
 * @param paths the headings over each column
 */
export function listsCaps(paths: readonly (readonly Printed[])[], lines: readonly string[]): boolean {
  const caps = paths.map(
    (headings) => headings.map(({ text }) => headingOfCaps(text)).find((cap) => cap !== null) ?? null,
  );
  const others = paths.filter((_, at) => caps[at] === null);
  if (others.some((headings) => headings.some(({ text }) => OF_TASKS.includes(headingMeaning(text)?.as))))
    return false;
  return caps.includes("most") || (caps.includes("rate") && lines.some(isTitleOfCaps));
}
