import {
  cellAt,
  setCell,
  type CellContent,
  type Ordinal,
  type Plan,
  type Row,
  type SetCell,
} from "../../plan";
import { bareLabel, dressed, numberContent, seriesOf, type Series } from "../../sums";
import type { NewLine } from "./lines";
import type { Positions } from "./positions";

/** How rows are numbered (TT) after an insertion. */
export interface Numbers {
  /** The number of a new row as it is written ("5", "IV", "b)"); null for none. */
  readonly ofLine: (line: NewLine) => string | null;
  /** Rows that are there and must be numbered anew. */
  readonly renumbered: readonly SetCell[];
}

type Labels = Map<Row | NewLine, string>;

/**
 * Numbers new rows in the table's own manner: anew in each category, or on and on through the table. Rows below them are
 * numbered anew as far as they ran on without a break before; what was out of order stays as it is.
 */
export function numbersAfter(plan: Plan, lines: readonly NewLine[], positions: Positions): Numbers {
  const labels: Labels = new Map();
  const inOrder = [...plan.rows, ...lines].sort((a, b) => standing(a, positions) - standing(b, positions));
  const of = (kind: "category" | "task"): readonly (Row | NewLine)[] =>
    inOrder.filter((one) => (isNew(one) ? one.content.kind : one.kind) === kind);
  for (const group of grouped(of("category"), false)) number(group, labels, null, false);
  const tasks = of("task");
  const runsOn = numbersRunOn(plan);
  for (const group of grouped(tasks, runsOn)) {
    numberOnlyTask(plan, group, labels);
    number(group, labels, firstOrdinal(plan), !leavesOnlyTasks(plan));
  }
  const renumbered = plan.rows.flatMap((row): readonly SetCell[] => {
    const label = labels.get(row);
    if (label === undefined || row.number === null || label === row.number.text) return [];
    const content = renumberedContent(plan, row.number, label);
    const edit = content === null ? null : setCell(plan.grid, row.number.cell, content);
    return edit === null ? [] : [edit];
  });
  return { ofLine: (line) => labels.get(line) ?? null, renumbered };
}

/** What a cell holds with another number; a name that stands behind the number stays. Null where the number cannot be told from it. */
function renumberedContent(plan: Plan, { cell, text }: Ordinal, label: string): CellContent | null {
  const { value } = cellAt(plan.grid, cell);
  const own = typeof value === "string" ? value.trimStart() : "";
  if (text === "" || own.trimEnd() === text || typeof value === "number")
    return numberContent(plan, cell, label);
  return own.startsWith(text) ? { type: "text", text: label + own.slice(text.length) } : null;
}

function isNew(one: Row | NewLine): one is NewLine {
  return "content" in one;
}

function standing(one: Row | NewLine, positions: Positions): number {
  return isNew(one) ? positions.rowOf(one) : positions.moved(one.row);
}

/** Rows that are numbered together. */
function grouped(
  rows: readonly (Row | NewLine)[],
  together: boolean,
): readonly (readonly (Row | NewLine)[])[] {
  if (together) return [rows];
  const groups = new Map<number | NewLine | null, (Row | NewLine)[]>();
  for (const one of rows) {
    const parent = isNew(one) && one.parent !== null && !isNew(one.parent) ? one.parent.row : one.parent;
    const key = parent as number | NewLine | null;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Whether tasks are numbered on from one category to the next. */
function numbersRunOn(plan: Plan): boolean {
  let last: { readonly parent: number | null; readonly value: number } | null = null;
  for (const { kind, number: own, parent } of plan.rows) {
    const value = own?.value ?? null;
    if (kind !== "task" || value === null) continue;
    if (last !== null && last.parent !== parent) return value !== 1 && value === last.value + 1;
    last = { parent, value };
  }
  return false;
}

/** The number of the first task of some category, which new categories begin with; null where tasks have none. */
function firstOrdinal(plan: Plan): Ordinal | null {
  const first = plan.rows.find(
    ({ kind, number: own }) => kind === "task" && own?.value === 1 && own.style !== "dotted",
  );
  return first?.number ?? null;
}

/** Whether the only task of a category has no number in this table. */
function leavesOnlyTasks({ rows }: Plan): boolean {
  const tasks = rows.filter(({ kind }) => kind === "task");
  return tasks.some(
    ({ number: own, parent }) =>
      (own === null || own.text === "") && tasks.filter((one) => one.parent === parent).length === 1,
  );
}

/** The only task of a category needs no number until another comes beside it. */
function numberOnlyTask(plan: Plan, group: readonly (Row | NewLine)[], labels: Labels): void {
  const old = group.filter((one): one is Row => !isNew(one));
  const [only] = old;
  const first = firstOrdinal(plan);
  if (old.length === 1 && group.length > 1 && only?.number?.text === "" && first !== null)
    labels.set(only, first.text);
}

/**
 * Gives each new row of a group the number after the one before it, and those after it theirs.
 * @param begin the number that a group without any begins with
 * @param alone whether a row has a number that stands alone in such a group
 */
function number(
  group: readonly (Row | NewLine)[],
  labels: Labels,
  begin: Ordinal | null,
  alone: boolean,
): void {
  const ordinals = group.flatMap((one) =>
    isNew(one) || one.number === null || one.number.text === "" ? [] : [one.number],
  );
  const like = ordinals.length > 0 ? ordinals : begin === null ? [] : [begin];
  const series = seriesIn(like);
  const [dress] = like;
  const added = group.filter(isNew).length;
  const numbered =
    ordinals.length > 0 ||
    group.some((one) => labels.has(one)) ||
    added > 1 ||
    (alone && added === group.length);
  if (series === undefined || dress === undefined || !numbered) return;
  let place = 0;
  let before: number | null = null;
  let shifted = false;
  for (const one of group) {
    if (isNew(one)) {
      place += 1;
      shifted = true;
    } else {
      const value = labels.has(one) ? 1 : (one.number?.value ?? null);
      const ranOn = value !== null && (before === null ? value === 1 || place === 0 : value === before + 1);
      before = value ?? before;
      if (value === null) continue;
      if (!shifted || !ranOn) {
        place = value;
        shifted = shifted && ranOn;
        continue;
      }
      place += 1;
    }
    const label = series.label(place);
    if (label !== null) labels.set(one, dressed(label, dressOf(one, dress)));
  }
}

/** The series in which all of these stand where they say; lists in letters leave out different ones ("E, G", "D, Đ"). */
function seriesIn(ordinals: readonly Ordinal[]): Series | undefined {
  const all = seriesOf(ordinals);
  const says = ({ label }: Series): boolean =>
    ordinals.every(
      ({ value, text }) => value === null || label(value)?.toLowerCase() === bareLabel(text).toLowerCase(),
    );
  return all.find(says) ?? all[0];
}

function dressOf(one: Row | NewLine, like: Ordinal): string {
  const own = isNew(one) ? "" : (one.number?.text ?? "");
  return bareLabel(own) === "" ? like.text : own;
}
