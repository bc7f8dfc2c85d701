import { ordinalOf, type Ordinal, type Row } from "../../../plan";
import { bareLabel } from "../../../sums";
import { isNew, type NewLine } from "../lines/new-line";

/** The numbers that rows are given ("5", "IV", "b)"), where they have none or another now. */
export class Labels {
  readonly #given = new Map<Row | NewLine, string>();

  give(one: Row | NewLine, label: string): void {
    this.#given.set(one, label);
  }

  /** The number that a row was given; undefined where it keeps what it has. */
  given(one: Row | NewLine): string | undefined {
    return this.#given.get(one);
  }

  /** The number of a row as it will be written; "" for none. */
  text(one: Row | NewLine): string {
    return this.#given.get(one) ?? (isNew(one) ? "" : (ordinalOf(one)?.text ?? ""));
  }

  /** The same without its brackets and dots. */
  bare(one: Row | NewLine): string {
    return bareLabel(this.text(one));
  }

  /** What a row that is there is numbered by, as it will read; null where it has no number. */
  ordinal(row: Row): Ordinal | null {
    const own = ordinalOf(row);
    return own === null || own.text === "" ? null : { ...own, text: this.text(row) };
  }
}
