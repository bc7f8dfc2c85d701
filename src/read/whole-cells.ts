import { WholeTextReader, type Parting } from "./values/whole-text";

/** So many cells there is room for at first; it doubles. */
const ROOM = 4096;

/** Where a row has no such cell. */
export const NO_WHOLES = -1;

/**
 * The plain whole numbers that cells of a sheet hold as text, read while its texts are looked at first: there is one in most cells of
 * a large table, and to look at each text once more takes longer than to read it.
 */
export class WholeCells {
  private readonly starts: Int32Array;
  private wholes = new Float64Array(ROOM);
  private partings = new Uint8Array(ROOM);
  private end = 0;
  private readonly reader = new WholeTextReader();

  /** None yet, of so many rows. */
  constructor(rows: number) {
    this.starts = new Int32Array(rows).fill(NO_WHOLES);
  }

  /**
   * Holds the whole number that a text is, and says whether it is one.
   * @param row counted from the first, as is `at` within the row of so many `columns`
   */
  read(text: string, row: number, at: number, columns: number): boolean {
    if (!this.reader.read(text)) return false;
    let start = this.starts[row] ?? NO_WHOLES;
    if (start === NO_WHOLES) start = this.begin(row, columns);
    this.wholes[start + at] = this.reader.whole;
    this.partings[start + at] = this.reader.parting;
    return true;
  }

  private begin(row: number, columns: number): number {
    const start = this.end;
    this.starts[row] = start;
    this.end += columns;
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

  /** Where the cells of a row begin for `parting` and `whole`; NO_WHOLES where none of them holds such a number. */
  start(row: number): number {
    return this.starts[row] ?? NO_WHOLES;
  }

  /** How the number of a cell is parted; `not` where it holds none. */
  parting(at: number): Parting {
    return (this.partings[at] ?? 0) as Parting;
  }

  /** The number of a cell. */
  whole(at: number): number {
    return this.wholes[at] ?? NaN;
  }
}
