import { saysAsAbove } from "../../knowledge";
import type { Words } from "../../plan";
import type { SheetCells } from "../sheet-cells";

/** The words that each text column held last, for "nt" and merges below. */
export type Above = Map<number, string>;

/** Reads the words of a cell, or those above it that it repeats by "nt" or a merge. */
export function readWords(cells: SheetCells, row: number, column: number, above: Above | null): Words {
  const cell = cells.cell(row, column);
  const text = cells.text(row, column);
  if (above === null) return { cell, text, inherited: false };
  const repeats = text === "" ? continuesMerge(cells, row, column) : saysAsAbove(text);
  const repeated = repeats ? above.get(column) : undefined;
  if (repeated !== undefined) return { cell, text: repeated, inherited: true };
  if (text !== "") above.set(column, text);
  return { cell, text, inherited: false };
}

function continuesMerge(cells: SheetCells, row: number, column: number): boolean {
  const merge = cells.mergeOf(row, column);
  return merge !== null && merge.top < row;
}
