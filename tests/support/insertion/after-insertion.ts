import type { TaskInsertion, TaskToInsert } from "../../../src/catalogue";
import { rowAfter, type Grid, type Plan, type Row, type Sheet } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { applyEdits } from "../apply-edits";

/** A sheet before and after a task was put into one of its tables. */
export interface AfterInsertion {
  readonly before: Sheet;
  readonly after: Sheet;
  /** The plans of both, in the order of the sheet. */
  readonly plans: readonly { readonly before: Plan; readonly after: Plan }[];
  readonly asked: TaskToInsert;
  /** The new task as it reads back, with the table that it stands in; null where it is not there. */
  readonly own: { readonly plan: Plan; readonly row: Row } | null;
  /** Where a row stands now. */
  readonly moved: (row: number) => number;
  readonly grid: Grid;
}

/** The plans of a sheet. */
export const plansOf = ({ tables }: Sheet): readonly Plan[] =>
  tables.filter((table): table is Plan => table.kind === "plan");

/** Does what an insertion into a table of a sheet would do, and reads the sheet back. */
export function afterInsertion(
  before: Sheet,
  into: Plan,
  asked: TaskToInsert,
  { edits, rows: [place] }: TaskInsertion,
): AfterInsertion {
  const grid = applyEdits(before.grid, edits);
  const after = readSheet(grid);
  const [was, is] = [plansOf(before), plansOf(after)];
  expect(is.length).toBe(was.length);
  const plans = was.flatMap((plan, at) => {
    const now = is[at];
    return now === undefined ? [] : [{ before: plan, after: now }];
  });
  const plan = plans.find((one) => one.before === into)?.after;
  const row = plan?.rows.find((one) => one.row === place);
  return {
    before,
    after,
    plans,
    asked,
    own: plan === undefined || row === undefined ? null : { plan, row },
    moved: (old) => rowAfter(edits, old),
    grid,
  };
}

/** The name of a row without a number typed before it. */
export function bareName({ name, numberAtName }: Row): string {
  const text = name?.text ?? "";
  return numberAtName !== null && text.startsWith(numberAtName.text)
    ? text.slice(numberAtName.text.length).trimStart()
    : text;
}
