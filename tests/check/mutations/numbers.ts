import type { Ordinal, Plan, Row } from "../../../src/plan";
import { put, text } from "../../support/grid-edits";
import { choosing, mutation, rowsOf, type Mutation } from "./mutation";

type Numbered = Row & { readonly number: Ordinal };

/** Rows of a kind in runs that are numbered one after the other: by what they stand under. */
function runs(plan: Plan, kind: "category" | "task"): readonly (readonly Numbered[])[] {
  const byParent = new Map<number | null, Numbered[]>();
  for (const row of rowsOf(plan, kind)) {
    if (!isNumbered(row)) continue;
    byParent.set(row.parent, [...(byParent.get(row.parent) ?? []), row]);
  }
  return [...byParent.values()];
}

function isNumbered(row: Row): row is Numbered {
  return row.number !== null && row.number.value !== null && row.number.cell.column !== row.name?.cell.column;
}

/** Which rows of a run may be changed: those before a place, and those of which something holds. */
interface Where {
  readonly upTo?: number;
  readonly mayChange?: (row: Numbered, plan: Plan) => boolean;
}

/** Below the parts of another task a task without a number looks like one more part. */
function isAfterNoPart(row: Numbered, plan: Plan): boolean {
  return plan.rows[plan.rows.indexOf(row) - 1]?.kind !== "subtask";
}

/** A number of a run of three or more is changed, so that it is the odd one out. */
function renumbered(
  kind: "category" | "task",
  label: (row: Numbered, run: readonly Numbered[]) => string,
  { upTo, mayChange = () => true }: Where = {},
): Mutation["plant"] {
  return ({ grid, plan, pick }) => {
    const run = pick(runs(plan, kind).filter((some) => some.length >= 3));
    const row =
      run === undefined ? undefined : pick(run.slice(1, upTo).filter((one) => mayChange(one, plan)));
    if (run === undefined || row === undefined) return null;
    const at = row.number.cell;
    return { grid: put(grid, at, text(label(row, run))), at };
  };
}

/** A number far beyond the end of its run, in the same marks. */
function beyond({ number }: Numbered): string {
  switch (number.style) {
    case "roman":
      return "XIX";
    case "upper-letter":
      return "Y";
    case "lower-letter":
      return "y";
    case "dotted":
      return [...number.path, 77].join(".");
    default:
      return "77";
  }
}

const separate = choosing({
  columns: { number: true },
  header: { again: false },
  rows: { category: "plain", soleUnnumbered: false, ownTask: false, note: "none" },
});

/** Without its number a category is known by the tasks below it, which are numbered from 1 again. */
const romanOverArabic: Mutation["given"] = (choices) =>
  choosing({ columns: { combined: false } })(
    choosing({
      rows: {
        scheme: { outer: null, inner: "roman", task: "arabic", component: "small-letter" },
        note: "none",
        subtotals: "none",
      },
    })(separate(choices)),
  );

export const ofNumbers: readonly Mutation[] = [
  mutation(
    "category-numbering",
    "warning",
    "a category takes the number of the first",
    renumbered("category", (_, [first]) => first?.number.text ?? ""),
    { given: separate },
  ),
  mutation("category-numbering", "warning", "a category skips far ahead", renumbered("category", beyond), {
    given: separate,
  }),
  mutation(
    "category-numbering",
    "warning",
    "the number of a category is taken away",
    renumbered("category", () => "", { upTo: -1 }),
    { given: romanOverArabic },
  ),
  mutation(
    "task-numbering",
    "warning",
    "a task takes the number of the first",
    renumbered("task", (_, [first]) => first?.number.text ?? ""),
    { given: separate },
  ),
  mutation("task-numbering", "warning", "a task skips far ahead", renumbered("task", beyond), {
    given: separate,
  }),
  mutation(
    "task-numbering",
    "warning",
    "the number of a task is taken away",
    renumbered("task", () => "", { mayChange: isAfterNoPart }),
    { given: separate },
  ),
];
