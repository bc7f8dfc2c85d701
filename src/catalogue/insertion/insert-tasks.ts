import {
  type CellContent,
  type CellRef,
  type Column,
  type Edit,
  type InsertRows,
  type NewCell,
  type Plan,
  tearsNeighbour,
} from "../../plan";
import { movedReferences } from "../../sums";
import { fillBlankRows, intoBlankRows, isBlank, withTotals } from "./blank-rows";
import { cellsOf, slid } from "./cells/cells";
import type { NewLine } from "./lines/new-line";
import { newLines } from "./lines/new-lines";
import type { TaskToInsert } from "./new-task";
import { numbersAfter } from "./numbers/numbers-after";
import { positionsOf } from "./positions";
import { sharesAfter } from "./shares/shares-after";
import { extendedSums } from "./sums/extended-sums";
import { newSum } from "./sums/new-sum";
import { writtenOut } from "./written-out";

/** What inserting tasks would do. Nothing is done yet. */
export interface TaskInsertion {
  /** One group: all are done, or none. */
  readonly edits: readonly Edit[];
  /** Where the new tasks stand in the end, from 0, in the order in which they were given. */
  readonly rows: readonly number[];
  /** Sums whose formulas cannot be followed, which a person must look at. */
  readonly notExtended: readonly CellRef[];
  /** A row that could not be put in without tearing what stands beside the table: nothing is done then. Null where there is room. */
  readonly noRoom: CellRef | null;
}

const NOTHING = { edits: [], rows: [], notExtended: [] } as const;

/**
 * Puts standard tasks into a table: each under its category (made where it is missing), after its last task, numbered in the
 * table's manner, with the formats, merges and formulas of its neighbours; the sums and shares take them in. Nothing is done where
 * another table stands beside it and would be torn.
 * @throws RangeError where a place names a row that the table does not have, or the table has no row at all
 */
export function insertTasks(table: Plan, tasks: readonly TaskToInsert[]): TaskInsertion {
  const filled = intoBlankRows(table, tasks);
  const { plan } = filled;
  const lines = newLines(plan, filled.rest);
  const torn = lines.find(({ above }) => tearsNeighbour(plan.grid, plan.range, above));
  if (torn !== undefined) return { ...NOTHING, noRoom: { row: torn.above, column: plan.range.left } };
  const positions = positionsOf(plan, lines);
  const numbers = numbersAfter(plan, lines, positions);
  const sums = extendedSums(plan, lines, positions);
  const shares = sharesAfter(plan, lines, positions);
  const sheet = plan.grid.sheet.name;
  const moved = (formula: string): string => movedReferences(formula, sheet, positions.moved);

  const cellsOfLine = (line: NewLine): readonly NewCell[] => {
    const row = positions.rowOf(line);
    const words = {
      label: numbers.ofLine(line),
      sumLabel: numbers.sumLabel(line),
      counted: (column: Column): CellContent | null =>
        newSum(plan, line, lines, positions, column) ?? shares.ofLine(line, column),
      formula: slid(moved, row - positions.moved(line.like.row)),
    };
    const cells = cellsOf(plan, line, words);
    return line.content.kind === "task" && isBlank(line.like) ? withTotals(plan, cells, row) : cells;
  };
  const insertions = positions.insertions.map((insertion): InsertRows => ({
    ...insertion,
    rows: positions.linesOf(insertion).map(cellsOfLine),
  }));
  const rowOfTask = new Map([
    ...[...filled.rowOf].map(([task, row]) => [task, positions.moved(row)] as const),
    ...lines.flatMap((line) =>
      line.content.kind === "task" ? [[line.content.task, positions.rowOf(line)] as const] : [],
    ),
  ]);
  return {
    edits: [
      ...insertions,
      ...fillBlankRows(filled, lines, positions),
      ...numbers.renumbered,
      ...sums.edits,
      ...shares.edits,
      ...writtenOut(plan, lines),
    ],
    rows: tasks.flatMap(({ task }) => rowOfTask.get(task) ?? []),
    notExtended: sums.notExtended,
    noRoom: null,
  };
}
