/**
 * Where the rows (or the columns) of a file are now that some came and some went. Lines are counted from 0; beyond those
 * that are known all have moved as the last of them.
 */
export class Lines {
  readonly #now = new Map<number, number>();
  readonly #origin = new Map<number, number>();
  readonly #last: number;

  /** @param origins for each line of now where it stood in the file; null for one that is new */
  constructor(origins: readonly (number | null)[]) {
    for (const [now, origin] of origins.entries()) {
      // A new line may be like the one before it in all that is known of it: the first is the old one.
      if (origin === null || this.#now.has(origin)) continue;
      this.#now.set(origin, now);
      this.#origin.set(now, origin);
    }
    this.#last = Math.max(-1, ...this.#now.keys());
  }

  /** Whether every line is where it was. */
  get unmoved(): boolean {
    for (const [origin, now] of this.#now) if (origin !== now) return false;
    return this.#now.size === this.#last + 1;
  }

  /** Where a line of the file is now; null when it is no more. */
  to(line: number): number | null {
    return line > this.#last ? line + this.#shiftAtEnd : (this.#now.get(line) ?? null);
  }

  /** Where a line of now stood in the file; null when it is new. */
  from(line: number): number | null {
    const known = this.#origin.get(line);
    if (known !== undefined) return known;
    const beyond = line - this.#shiftAtEnd;
    return beyond > this.#last ? beyond : null;
  }

  /** Where a span of lines is now: with all that came within it, without what went; null when nothing is left. */
  span(first: number, last: number): readonly [number, number] | null {
    let span: readonly [number, number] | null = null;
    const add = (line: number | null): void => {
      if (line !== null) span = span ? [Math.min(span[0], line), Math.max(span[1], line)] : [line, line];
    };
    for (let line = first; line <= Math.min(last, this.#last); line += 1) add(this.to(line));
    if (last > this.#last) {
      add(this.to(Math.max(first, this.#last + 1)));
      add(this.to(last));
    }
    return span;
  }

  get #shiftAtEnd(): number {
    return this.#last < 0 ? 0 : (this.#now.get(this.#last) ?? 0) - this.#last;
  }
}

/** Where the rows and the columns of a sheet are now. */
export interface Places {
  readonly rows: Lines;
  readonly columns: Lines;
}
