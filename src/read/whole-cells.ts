import { PARTING, WholeTextReader, type Parting } from "./values/whole-text";

/** So many cells there is room for at first at the most; it doubles. */
const ROOM = 1 << 21;

/** Where a row has no such cell. */
const NONE = -1;

/**
 * The plain whole numbers that cells of a sheet hold as text, read while its texts are looked at first: there is one in most cells of
 * a large table, and to look at each text once more takes longer than to read it.
 */
export class WholeCells {
  private readonly starts: Int32Array;
  private readonly columns: number;
  private wholes: Float64Array;
  private partings: Uint8Array;
  private end = 0;
  private readonly reader = new WholeTextReader();

  /** None yet, of so many rows and columns. */
  constructor(rows: number, columns: number) {
    this.columns = columns;
    const room = Math.min(rows * columns, ROOM);
    this.starts = new Int32Array(rows).fill(NONE);
    this.wholes = new Float64Array(room);
    this.partings = new Uint8Array(room);
  }

  /**
   * Holds the whole number that a text is, and says whether it is one.
   * @param row counted from the first, as is `at` within the row; beyond its columns nothing is held
   */
  read(text: string, row: number, at: number): boolean {
    if (at >= this.columns || !this.reader.read(text)) return false;
    let start = this.starts[row] ?? NONE;
    if (start === NONE) start = this.begin(row);
    this.wholes[start + at] = this.reader.whole;
    this.partings[start + at] = this.reader.parting;
    return true;
  }

  private begin(row: number): number {
    const start = this.end;
    this.starts[row] = start;
    this.end += this.columns;
    if (this.end > this.wholes.length) {
      const room = Math.max(this.end, this.wholes.length * 2);
      const { wholes, partings } = this;
      this.wholes = new Float64Array(room);
      this.wholes.set(wholes);
      this.partings = new Uint8Array(room);
      this.partings.set(partings);
    }
    return start;
  }

  /** How the number of a cell is parted; `not` where it holds none. */
  parting(row: number, at: number): Parting {
    const start = this.starts[row] ?? NONE;
    return start === NONE ? PARTING.not : ((this.partings[start + at] ?? PARTING.not) as Parting);
  }

  /** The number of a cell that holds one. */
  whole(row: number, at: number): number {
    return this.wholes[(this.starts[row] ?? NONE) + at] ?? NaN;
  }
}
