import { ordinalOf, type Ordinal, type Plan, type Row, type SetCell } from "../../../plan";
import { bareLabel, categoriesThemselves, dressed, namedAgain } from "../../../sums";
import { isPlainTask } from "../lines/blocks";
import { isNew, type NewLine } from "../lines/new-line";
import type { Positions } from "../positions";
import { countOn } from "./count-on";
import { groupsByParent, numbersRunOn, type NumberGroup } from "./groups";
import { Labels } from "./labels";
import { numberEdits } from "./number-cells";
import { carryPrefixes, firstAfterParent, restAfter, withRest } from "./prefixes";
import { labelEdits, renamed } from "./references";

/** How rows are numbered (TT) after an insertion. */
export interface Numbers {
  /** The number of a new row as it is written ("5", "IV", "b)"); null for none. */
  readonly ofLine: (line: NewLine) => string | null;
  /** What the row with the sum of a new category is called, as the row that it is like is; "" for other rows. */
  readonly sumLabel: (line: NewLine) => string;
  /** Rows that are there and must be numbered anew, and labels of sums that name them. */
  readonly renumbered: readonly SetCell[];
}

/** Numbers new rows in the table's own manner: anew in each category, or on and on through the table, or after their category (2.1). */
export function numbersAfter(plan: Plan, lines: readonly NewLine[], positions: Positions): Numbers {
  const labels = new Labels();
  const themselves = categoriesThemselves(plan);
  const again = namedAgain(plan);
  const kindOf = (one: Row | NewLine): string =>
    isNew(one) ? one.content.kind : themselves.has(one) ? "category" : one.kind;
  const inOrder = [...plan.rows.filter(({ row }) => !again.has(row)), ...lines].sort(
    (a, b) => standing(a, positions) - standing(b, positions),
  );
  const categories = groupsByParent(
    plan,
    inOrder.filter((one) => kindOf(one) === "category"),
  );
  for (const group of categories) if (hasNew(group)) countOn(group, labels, null);
  carryPrefixes(plan, labels, "tasks");
  for (const group of taskGroups(
    plan,
    inOrder.filter((one) => kindOf(one) === "task"),
  ))
    numberTasks(plan, group, labels);
  carryPrefixes(plan, labels, "components");
  for (const row of plan.rows) {
    const first = again.get(row.row);
    const label = labels.given(plan.rows.find((one) => one.row === first) ?? row);
    if (first !== undefined && label !== undefined) labels.give(row, label);
  }
  const cells = plan.rows.flatMap((row): readonly SetCell[] => {
    const label = labels.given(row);
    return label === undefined ? [] : numberEdits(plan, row, label);
  });
  return {
    ofLine: (line) => labels.given(line) ?? null,
    sumLabel: ({ content, like, parent }) => {
      const of = plan.rows.find(({ row }) => row === like.parent);
      if (content.kind !== "subtotal" || of === undefined || parent === null) return "";
      return renamed(like.name?.text ?? "", bareLabel(ordinalOf(of)?.text ?? ""), labels.bare(parent));
    },
    renumbered: [...cells, ...labelEdits(plan, categories, labels)],
  };
}

function standing(one: Row | NewLine, positions: Positions): number {
  return isNew(one) ? positions.rowOf(one) : positions.moved(one.row);
}

function hasNew({ rows }: NumberGroup): boolean {
  return rows.some(isNew);
}

function taskGroups(plan: Plan, tasks: readonly (Row | NewLine)[]): readonly NumberGroup[] {
  const old = tasks.filter((one): one is Row => !isNew(one));
  return numbersRunOn(old) ? [{ parent: null, rows: tasks }] : groupsByParent(plan, tasks);
}

function numberTasks(plan: Plan, group: NumberGroup, labels: Labels): void {
  if (!hasNew(group)) return;
  const tasks = plan.rows.filter((row) => isPlainTask(plan, row));
  const old = group.rows.filter((one): one is Row => !isNew(one));
  const begin = beginning(plan, tasks, group, labels);
  const [only] = old;
  if (begin !== null && only !== undefined && old.length === 1 && labels.text(only) === "")
    labels.give(only, begin.text);
  const isNumbered = group.rows.some((one) => labels.text(one) !== "");
  const alone = group.rows.length === 1 && leavesOnlyTasks(tasks);
  if (isNumbered || (old.length === 0 && !alone)) countOn(group, labels, begin);
}

/** The number that tasks of a category without any begin with: that of the first of another; null where tasks have none. */
function beginning(
  plan: Plan,
  tasks: readonly Row[],
  { parent }: NumberGroup,
  labels: Labels,
): Ordinal | null {
  const after = firstAfterParent(plan, tasks);
  const ordinal = after === null ? null : ordinalOf(after);
  const above = plan.rows.find(({ row }) => row === after?.parent);
  if (ordinal !== null && above !== undefined && parent !== null) {
    const rest = restAfter(bareLabel(ordinal.text), bareLabel(ordinalOf(above)?.text ?? "")) ?? "";
    const label = withRest(labels.bare(parent), rest, bareLabel(ordinal.text));
    return { ...ordinal, text: dressed(label, ordinal.text) };
  }
  const first = tasks.map(ordinalOf).find((own) => own?.value === 1 && own.style !== "dotted");
  return first ?? null;
}

/** Whether the only task of a category has no number in this table. */
function leavesOnlyTasks(tasks: readonly Row[]): boolean {
  return tasks.some(
    (task) =>
      (ordinalOf(task)?.text ?? "") === "" &&
      tasks.filter(({ parent }) => parent === task.parent).length === 1,
  );
}
