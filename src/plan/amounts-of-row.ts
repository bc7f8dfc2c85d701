import type { Amount } from "./field";

/** The amounts of a row by column of the sheet. All rows of a table share the list of columns, where a Map would repeat it. */
export class AmountsOfRow implements ReadonlyMap<number, Amount> {
  private readonly columns: readonly number[];
  private readonly amounts: readonly Amount[];

  /** Both in the same order. */
  constructor(columns: readonly number[], amounts: readonly Amount[]) {
    this.columns = columns;
    this.amounts = amounts;
  }

  get size(): number {
    return this.amounts.length;
  }

  get(column: number): Amount | undefined {
    return this.amounts[this.columns.indexOf(column)];
  }

  has(column: number): boolean {
    return this.columns.includes(column);
  }

  keys(): MapIterator<number> {
    return this.columns.values();
  }

  values(): MapIterator<Amount> {
    return this.amounts.values();
  }

  *entries(): MapIterator<[number, Amount]> {
    for (const [at, column] of this.columns.entries()) {
      const amount = this.amounts[at];
      if (amount !== undefined) yield [column, amount];
    }
  }

  [Symbol.iterator](): MapIterator<[number, Amount]> {
    return this.entries();
  }

  forEach(tell: (amount: Amount, column: number, all: ReadonlyMap<number, Amount>) => void): void {
    for (const [column, amount] of this) tell(amount, column, this);
  }
}
