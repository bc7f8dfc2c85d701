import { insertTasks, taskToInsert, type WantedTask } from "../../catalogue";
import { a1, firstNewRow, type Edit, type InsertRows, type Plan, type SetCell } from "../../plan";
import type { PreviewChange, PreviewGroup } from "../preview/changes";
import { contentWords } from "../preview/content-words";
import type { PaneText } from "../words/pane-text";
import type { Words } from "../words/words";

/**
 * What inserting tasks would do, as a preview lists it: all of it is done, or nothing.
 * @returns the text that says why, where no row can be put in
 */
export function insertionGroups(
  plan: Plan,
  wanted: readonly WantedTask[],
  words: Words,
): readonly PreviewGroup[] | PaneText {
  const { edits, notExtended, noRoom } = insertTasks(
    plan,
    wanted.map((one) => taskToInsert(plan, one)),
  );
  if (noRoom !== null) return "catalogue.no-room";
  const rows = edits.filter((edit): edit is InsertRows => edit.kind === "insert-rows");
  const cells = edits.filter((edit): edit is SetCell => edit.kind === "set-cell");
  const newRows = rows.flatMap((insertion) => rowChanges(plan, insertion, edits, words));
  const changes = cells.map((edit) => cellChange(edit, words));
  const { say } = words;
  const warning =
    notExtended.length === 0
      ? ""
      : say("catalogue.preview.not-extended", { cells: notExtended.map(a1).join(", ") });
  const groups: readonly PreviewGroup[] = [
    { id: "rows", title: say("catalogue.preview.rows"), note: warning, changes: newRows, whole: true },
    {
      id: "cells",
      title: say("catalogue.preview.cells"),
      note: newRows.length === 0 ? warning : "",
      changes,
      whole: true,
    },
  ];
  const [first, ...rest] = groups.filter((group) => group.changes.length > 0);
  if (first === undefined) return [];
  // One group of edits: their order counts, so one change carries all of them.
  const [head, ...tail] = first.changes;
  if (head === undefined) return [];
  return [{ ...first, changes: [{ ...head, edits }, ...tail] }, ...rest];
}

function rowChanges(
  plan: Plan,
  insertion: InsertRows,
  edits: readonly Edit[],
  words: Words,
): readonly PreviewChange[] {
  const first = firstNewRow(edits, insertion);
  const order = new Map(plan.columns.map(({ column }, at) => [column, at]));
  return insertion.rows.map((cells, at) => ({
    id: `row ${String(first + at)}`,
    cell: null,
    place: words.say("catalogue.preview.row", { row: String(first + at + 1) }),
    before: words.say("preview.blank"),
    after: [...cells]
      .sort((a, b) => (order.get(a.column) ?? 0) - (order.get(b.column) ?? 0))
      .map(({ content }) => (content.type === "text" ? content.text : contentWords(content, words)))
      .join(" · "),
    edits: [],
  }));
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
