import type { AmountColumn } from "./amount-column";
import type { Amount } from "./field";

const NONE: readonly Amount[] = [];

/** The amounts of a row by column of the sheet: a view of the columns that all rows of its table share. */
export class AmountsOfRow implements ReadonlyMap<number, Amount> {
  /** In the order of the table. */
  readonly columns: readonly AmountColumn[];
  /** Row of the sheet, from 0. */
  readonly row: number;

  constructor(columns: readonly AmountColumn[], row: number) {
    this.columns = columns;
    this.row = row;
  }

  get size(): number {
    return this.columns.length;
  }

  get(column: number): Amount | undefined {
    return this.heldIn(column)?.at(this.row);
  }

  /** The column of all rows in which an amount is held. */
  private heldIn(column: number): AmountColumn | undefined {
    for (const one of this.columns) if (one.column === column) return one;
    return undefined;
  }

  has(column: number): boolean {
    return this.columns.some((one) => one.column === column);
  }

  /** Its amounts that are neither blank nor plain whole numbers: none, in most rows. */
  get odd(): readonly Amount[] {
    let odd: Amount[] | null = null;
    for (const one of this.columns) if (one.isOdd(this.row)) (odd ??= []).push(one.at(this.row));
    return odd ?? NONE;
  }

  keys(): MapIterator<number> {
    return this.columns.map(({ column }) => column).values();
  }

  values(): MapIterator<Amount> {
    return this.columns.map((one) => one.at(this.row)).values();
  }

  entries(): MapIterator<[number, Amount]> {
    return this.columns.map((one): [number, Amount] => [one.column, one.at(this.row)]).values();
  }

  [Symbol.iterator](): MapIterator<[number, Amount]> {
    return this.entries();
  }

  forEach(tell: (amount: Amount, column: number, all: ReadonlyMap<number, Amount>) => void): void {
    for (const one of this.columns) tell(one.at(this.row), one.column, this);
  }
}
