import { saysAsAbove } from "../../knowledge";
import type { Words } from "../../plan";
import type { SheetCells } from "../sheet-cells";

/**
 * The columns of words of a table, in which "nt", "//" and vertical merges repeat what stands above. Rows are looked at
 * once, in their order; afterwards the words of any row can be had.
 */
export class WordColumns {
  private readonly cells: SheetCells;
  private readonly columns: readonly number[];
  /** The words that each of the columns held last. */
  private readonly last: (string | undefined)[] = [];
  /** What is repeated, by column and row. */
  private readonly repeated = new Map<number, Map<number, string>>();

  constructor(cells: SheetCells, columns: readonly number[]) {
    this.cells = cells;
    this.columns = columns;
  }

  /** Looks at a row whose cells may repeat what stands above them. */
  look(row: number): void {
    for (let at = 0; at < this.columns.length; at++) {
      const column = this.columns[at] ?? 0;
      const text = this.cells.text(row, column);
      const last = this.last[at];
      if (text === last && text !== "") continue;
      const repeated =
        text === "" ? mergedFromAbove(this.cells, row, column) : saysAsAbove(text) ? last : null;
      if (repeated !== null && repeated !== undefined) this.repeat(row, column, repeated);
      else if (text !== "") this.last[at] = text;
    }
  }

  private repeat(row: number, column: number, text: string): void {
    const before = this.repeated.get(column);
    if (before === undefined) this.repeated.set(column, new Map([[row, text]]));
    else before.set(row, text);
  }

  /** What the words of a cell say, or those above it that it repeats. */
  textAt(row: number, column: number): string {
    return this.repeatedAt(row, column) ?? this.cells.text(row, column);
  }

  private repeatedAt(row: number, column: number): string | undefined {
    return this.repeated.size === 0 ? undefined : this.repeated.get(column)?.get(row);
  }

  /** The words of a cell, or those above it that it repeats. */
  at(row: number, column: number): Words {
    const cell = this.cells.cell(row, column);
    const repeated = this.repeatedAt(row, column);
    if (repeated !== undefined) return { cell, text: repeated, inherited: true };
    return { cell, text: this.cells.text(row, column), inherited: false };
  }
}

/** What a merge that begins above holds; null where a cell lies in none. */
function mergedFromAbove(cells: SheetCells, row: number, column: number): string | null {
  const merge = cells.mergeOf(row, column);
  return merge === null || merge.top === row ? null : cells.text(merge.top, merge.left);
}
