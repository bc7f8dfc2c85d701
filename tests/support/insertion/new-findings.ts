import { checkSheet } from "../../../src/check";
import { a1, cellAt, type Sheet } from "../../../src/plan";
import type { AfterInsertion } from "./after-insertion";
import { isMark } from "./changed-cells";

/** What the check says more often than before. A fault that marks repeated is said again where one of them was written out. */
export function newFindings({ before, after, moved }: AfterInsertion): readonly string[] {
  const marks = new Set<string>();
  before.grid.values.forEach((values, down) => {
    values.forEach((value, right) => {
      const row = before.grid.origin.row + down;
      const column = before.grid.origin.column + right;
      const now = cellAt(after.grid, { row: moved(row), column }).value;
      if (isMark(value) && now !== value) marks.add(a1({ row: moved(row), column }));
    });
  });
  const was = findings(before);
  return [...findings(after)].flatMap(([message, all]): readonly string[] => {
    const cells = all.filter((cell) => !marks.has(cell));
    const known = was.get(message) ?? [];
    return cells.length > known.length
      ? [`${message} at ${cells.join(", ")}, before at ${known.join(", ")}`]
      : [];
  });
}

/**
 * What a sentence outside the table declares is its author's to change; amounts that a test makes up are like no others; and where
 * they stand in hidden columns, that is said.
 */
const NOT_OF_INSERTION = /^(?:declared-total-differs|amount-misread|hidden-rows\.columns)/;

function findings(sheet: Sheet): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  for (const { severity, message, cell } of checkSheet(sheet).findings)
    if (severity !== "info" && !NOT_OF_INSERTION.test(message))
      cells.set(message, [...(cells.get(message) ?? []), cell === null ? "nowhere" : a1(cell)]);
  return cells;
}
