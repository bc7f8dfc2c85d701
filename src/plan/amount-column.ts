import type { CellRef } from "./cell";
import type { Amount } from "./field";
import { WholeAmount, wholeOf } from "./whole-amount";

/** The cells that amounts stand in: what is printed in each, and which cell of the sheet it is. */
export interface AmountCells {
  readonly text: (row: number, column: number) => string;
  readonly cell: (row: number, column: number) => CellRef;
}

/** What a cell is held as. The whole numbers are held bare, all else as the Amount it was read as. */
const HELD = { blank: 0, number: 1, text: 2, other: 3 } as const;

/**
 * The amounts of one column of a table. Nearly every one is a whole number or blank, and of these no object is made before
 * somebody asks for one: rules that look at a hundred thousand rows look at the bare numbers.
 */
export class AmountColumn {
  /** Column of the sheet, from 0. */
  readonly column: number;
  private readonly cells: AmountCells;
  /** Its first row of the sheet. */
  readonly top: number;
  private readonly held: Uint8Array;
  /** What each row adds to a sum: 0 where it is blank, NaN where that is not surely a whole number. */
  private readonly wholes: Float64Array;
  /** The amounts that are held as such, by row. */
  private readonly others = new Map<number, Amount>();
  /** Those made when asked for: asked again, the same object is given. */
  readonly #made = new Map<number, Amount>();

  /** A column of blanks from one row of the sheet on. */
  constructor(cells: AmountCells, column: number, top: number, rows: number) {
    this.cells = cells;
    this.column = column;
    this.top = top;
    this.held = new Uint8Array(rows);
    this.wholes = new Float64Array(rows);
  }

  /** Holds a plain whole number: not below zero, one that a double states exactly, in the cell of its row and column. */
  holdWhole(row: number, whole: number, how: "number" | "text"): void {
    this.held[row - this.top] = how === "text" ? HELD.text : HELD.number;
    this.wholes[row - this.top] = whole;
  }

  /** Holds a blank again. */
  holdBlank(row: number): void {
    this.others.delete(row);
    this.held[row - this.top] = HELD.blank;
    this.wholes[row - this.top] = 0;
  }

  /** Holds any other amount. */
  hold(row: number, amount: Amount): void {
    this.held[row - this.top] = HELD.other;
    this.wholes[row - this.top] = wholeOf(amount);
    this.others.set(row, amount);
  }

  /** The amount in a row. */
  at(row: number): Amount {
    const known = this.others.get(row) ?? this.#made.get(row);
    if (known !== undefined) return known;
    const amount = this.make(row);
    this.#made.set(row, amount);
    return amount;
  }

  private make(row: number): Amount {
    const cell = this.cells.cell(row, this.column);
    const held = this.held[row - this.top] ?? HELD.blank;
    if (held === HELD.blank) return { cell, text: "", state: "blank" };
    const how = held === HELD.number ? "number" : "text";
    return new WholeAmount(cell, this.cells.text(row, this.column), this.wholes[row - this.top] ?? 0, how);
  }

  isBlank(row: number): boolean {
    const held = this.held[row - this.top];
    return held === HELD.blank || (held === HELD.other && this.others.get(row)?.state === "blank");
  }

  /** Marks, from the column's first row on, the rows that hold neither a blank nor a plain whole number. */
  markOdd(marks: Uint8Array): void {
    for (let at = 0; at < this.held.length; at++) if (this.held[at] === HELD.other) marks[at] = 1;
  }

  /** Whether a row holds neither a blank nor a plain whole number. */
  isOdd(row: number): boolean {
    return this.held[row - this.top] === HELD.other;
  }

  /** Whether a row holds a plain whole number. */
  isPlain(row: number): boolean {
    const held = this.held[row - this.top];
    return held === HELD.number || held === HELD.text;
  }

  /** Whether a row holds a plain whole number that is kept as text. */
  isPlainText(row: number): boolean {
    return this.held[row - this.top] === HELD.text;
  }

  /** So many rows it has. */
  get rows(): number {
    return this.held.length;
  }

  /**
   * Adds what each row holds to its total, from the column's first row on, and how much that is to its size: NaN, where that is
   * not surely a whole number.
   */
  addTo(totals: Float64Array, sizes: Float64Array): void {
    for (let at = 0; at < this.wholes.length; at++) {
      const whole = this.wholes[at] ?? NaN;
      totals[at] = (totals[at] ?? NaN) + whole;
      sizes[at] = (sizes[at] ?? NaN) + Math.abs(whole);
    }
  }

  /** What a row adds to a sum, where that is surely a whole number: of a blank 0; else NaN. */
  whole(row: number): number {
    return this.wholes[row - this.top] ?? NaN;
  }
}
