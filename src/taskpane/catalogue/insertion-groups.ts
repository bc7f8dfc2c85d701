import { insertTasks, taskToInsert, type WantedTask } from "../../catalogue";
import { a1, rowsAfter, type Plan, type SetCell } from "../../plan";
import type { PreviewChange, PreviewGroup } from "../preview/changes";
import { contentWords } from "../preview/content-words";
import type { PaneText } from "../words/pane-text";
import type { Words } from "../words/words";
import { filledRows, insertedRows, type NewRow } from "./new-rows";

/**
 * What inserting tasks would do, as a preview lists it: all of it is done, or nothing.
 * @returns the text that says why, where no row can be put in
 */
export function insertionGroups(
  plan: Plan,
  wanted: readonly WantedTask[],
  words: Words,
): readonly PreviewGroup[] | PaneText {
  const tasks = wanted.map((one) => taskToInsert(plan, one));
  const { edits, rows, notExtended, noRoom } = insertTasks(plan, tasks);
  if (noRoom !== null) return "catalogue.no-room";
  const { say } = words;
  const moved = rowsAfter(edits);
  const taken = new Set(rows);
  // A row that the table kept blank for a task is a new one to whoever reads it.
  const sets = edits.filter((edit): edit is SetCell => edit.kind === "set-cell");
  const [intoRows, elsewhere] = partition(sets, ({ cell }) => taken.has(moved(cell.row)));
  const renamed = tasks.some(
    ({ task }, at) =>
      changes(wanted[at]?.task.lead, task.lead) || changes(wanted[at]?.task.partner, task.partner),
  );
  const notes = [
    ...(renamed ? [say("catalogue.preview.renamed")] : []),
    ...(notExtended.length === 0
      ? []
      : [say("catalogue.preview.not-extended", { cells: notExtended.map(a1).join(", ") })]),
  ];
  const newRows = [...insertedRows(edits), ...filledRows(intoRows, moved)];
  const groups: readonly Omit<PreviewGroup, "whole">[] = [
    {
      id: "rows",
      title: say("catalogue.preview.rows"),
      changes: newRows.toSorted((a, b) => a.row - b.row).map((row) => rowChange(plan, row, words)),
    },
    {
      id: "cells",
      title: say("catalogue.preview.cells"),
      changes: elsewhere.map((edit) => cellChange(edit, words)),
    },
  ];
  const [first, ...rest] = groups.filter((group) => group.changes.length > 0);
  const [head, ...tail] = first?.changes ?? [];
  if (first === undefined || head === undefined) return [];
  // One group of edits: their order counts, so one change carries all of them.
  const whole = { ...first, note: notes.join(" "), changes: [{ ...head, edits }, ...tail] };
  return [whole, ...rest].map((group) => ({ ...group, whole: true }));
}

function rowChange({ columns }: Plan, { row, cells }: NewRow, words: Words): PreviewChange {
  const order = new Map(columns.map(({ column }, at) => [column, at]));
  return {
    id: `row ${String(row)}`,
    cell: null,
    place: words.say("catalogue.preview.row", { row: String(row + 1) }),
    before: words.say("preview.blank"),
    after: cells
      .toSorted((a, b) => (order.get(a.column) ?? 0) - (order.get(b.column) ?? 0))
      .map(({ content }) => (content.type === "text" ? content.text : contentWords(content, words)))
      .join(" · "),
    edits: [],
  };
}

function cellChange({ cell, before, after }: SetCell, words: Words): PreviewChange {
  return {
    id: a1(cell),
    cell,
    place: a1(cell),
    before: contentWords(before, words),
    after: contentWords(after, words),
    edits: [],
  };
}

/** Whether the catalogue's words are not those that are written; what it does not say was asked. */
function changes(known: string | null | undefined, written: string | null): boolean {
  return typeof known === "string" && known !== written;
}

function partition<T>(all: readonly T[], holds: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))];
}
