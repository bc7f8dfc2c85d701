import type { Left, Remaining, Spent } from "../../../programme";
import type { Sums } from "../../../sums";
import type { Words } from "../../words/words";
import type { LeftRow } from "../figures/left-table";

/** By what the table of what is left is parted. */
export const GROUPINGS = ["task", "category", "year"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What its figures count. */
export const MEASURES = ["budget", "other", "quantity"] as const;
export type Measure = (typeof MEASURES)[number];

/** What is left, a row each, in the programme's order. Categories and years have no quantities, which differ in unit. */
export function leftRows(
  { tasks, categories, years }: Remaining,
  grouping: Grouping,
  measure: Measure,
  { say }: Words,
): readonly LeftRow[] {
  const none = say("programme.no-category");
  if (grouping === "task") {
    return tasks.map(({ task, ...left }) => ({
      id: task.id,
      name: task.name,
      aside: measure === "quantity" ? (task.unit ?? "") : "",
      ...measured(left, measure),
    }));
  }
  if (grouping === "category") {
    return categories.map(({ category, ...left }) => {
      const id = category.join(" › ");
      return { id, name: id === "" ? none : id, aside: "", ...measured(left, measure) };
    });
  }
  const part: keyof Sums = measure === "quantity" ? "total" : measure;
  return years.map(({ year, approved, planned, left }) => ({
    id: String(year),
    name: say("programme.of-year", { year: String(year) }),
    aside: planned === null ? say("programme.no-plan") : "",
    approved: approved[part],
    earlier: null,
    plan: planned?.[part] ?? null,
    left: left[part],
  }));
}

function measured(
  left: Left<Spent>,
  measure: Measure,
): Pick<LeftRow, "approved" | "earlier" | "plan" | "left"> {
  return {
    approved: left.approved[measure],
    earlier: left.earlier[measure],
    plan: left.plan[measure],
    left: left.left[measure],
  };
}
