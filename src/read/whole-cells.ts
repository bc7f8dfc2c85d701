import { PARTING, WholeTextReader, type Parting } from "./values/whole-text";

/** So many cells there is room for at first at the most; it doubles. */
const ROOM = 1 << 21;

/**
 * The plain whole numbers that cells of a sheet hold as text, read while its texts are looked at first: there is one in most cells of
 * a large table, and to look at each text once more takes longer than to read it.
 */
export class WholeCells {
  /** Where the cells of each row begin, and where they end: at 0, where it has no such number. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private wholes: Float64Array;
  private partings: Uint8Array;
  private end = 0;
  private readonly reader = new WholeTextReader();

  /** None yet, of so many rows and columns. */
  constructor(rows: number, columns: number) {
    const room = Math.min(rows * columns, ROOM);
    this.starts = new Int32Array(rows);
    this.ends = new Int32Array(rows);
    this.wholes = new Float64Array(room);
    this.partings = new Uint8Array(room);
  }

  /**
   * Holds the whole number that a text is, and says whether it is one.
   * @param row counted from the first, as is `at` among its `values`
   */
  read(text: string, row: number, at: number, values: readonly unknown[]): boolean {
    if (!this.reader.read(text)) return false;
    if (this.ends[row] === 0) this.begin(row, values);
    const place = (this.starts[row] ?? 0) + at;
    this.wholes[place] = this.reader.whole;
    this.partings[place] = this.reader.parting;
    return true;
  }

  /** Makes room for a row up to its last cell that is not blank: sheets may be far wider than what stands in them. */
  private begin(row: number, values: readonly unknown[]): void {
    let width = values.length;
    while (width > 0 && values[width - 1] === null) width--;
    this.starts[row] = this.end;
    this.end += width;
    this.ends[row] = this.end;
    if (this.end > this.wholes.length) {
      const room = Math.max(this.end, this.wholes.length * 2);
      const { wholes, partings } = this;
      this.wholes = new Float64Array(room);
      this.wholes.set(wholes);
      this.partings = new Uint8Array(room);
      this.partings.set(partings);
    }
  }

  /** How the number of a cell is parted; `not` where it holds none. */
  parting(row: number, at: number): Parting {
    const place = (this.starts[row] ?? 0) + at;
    return place < (this.ends[row] ?? 0) ? ((this.partings[place] ?? PARTING.not) as Parting) : PARTING.not;
  }

  /** The number of a cell that holds one. */
  whole(row: number, at: number): number {
    return this.wholes[(this.starts[row] ?? 0) + at] ?? NaN;
  }
}
