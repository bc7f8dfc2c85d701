import type { CellRef } from "./cell";
import type { Decimal } from "./money";

/** How a value came to be read from what the cell holds. */
export type HowRead =
  /** a number of the sheet */
  | "number"
  /** a number kept as text ("8.000") */
  | "text"
  /** such a text with a slip that leaves but one number ("1.500 .000", "1OO.000") */
  | "slip"
  /** a dash, which stands for nothing: 0 */
  | "dash";

/** Why a cell could not be read. */
export type Unreadable =
  /** an Excel error such as #REF! */
  | "cell-error"
  /** none of the accepted forms */
  | "not-understood"
  /** text that stands for two different numbers ("1.000") and nothing around it decides */
  | "ambiguous"
  /** a boolean, or a date where a number belongs */
  | "wrong-type";

/** What every field of a row carries: where it stands and what is printed there, trimmed. */
export interface Printed {
  readonly cell: CellRef;
  readonly text: string;
}

/** An amount of money (kinh phí) as one cell states it, in its table's unit. */
export type Amount = Printed &
  (
    | { readonly state: "blank" }
    | {
        readonly state: "read";
        readonly value: Decimal;
        readonly how: HowRead;
        readonly formula: string | null;
        /** Of a number kept as text: another number that the same text can mean, or null. */
        readonly alternative: Decimal | null;
      }
    /** Words that are allowed and give no number ("Lồng ghép …"). */
    | { readonly state: "words" }
    /** Words that may be meant but leave the amount open ("chưa xác định"). */
    | { readonly state: "open" }
    | { readonly state: "unread"; readonly why: Exclude<Unreadable, "ambiguous"> }
    | {
        readonly state: "unread";
        readonly why: "ambiguous";
        /** The two numbers that the text can mean, that with Vietnamese marks first. */
        readonly readings: readonly [Decimal, Decimal];
      }
  );

/** A quantity (số lượng), counted in the row's unit. */
export type Quantity = Printed &
  (
    | { readonly state: "blank" }
    | {
        readonly state: "read";
        readonly value: Decimal;
        readonly how: HowRead;
        readonly formula: string | null;
      }
    /** An accepted text that gives no single number ("28-30", "Theo kế hoạch …"). */
    | { readonly state: "words" }
    | { readonly state: "unread"; readonly why: Unreadable }
  );

/** A share in percent, 78.32 for "78,32%" however the cell holds it. */
export type Percentage = Printed &
  (
    | { readonly state: "blank" }
    | {
        readonly state: "read";
        readonly value: Decimal;
        readonly how: HowRead;
        readonly formula: string | null;
        /** Decimals as printed: 2 for 78,32%. */
        readonly decimals: number;
      }
    | { readonly state: "unread"; readonly why: Unreadable }
  );

/** Words of a cell: name, unit, agency, place, note. */
export interface Words extends Printed {
  /** True where "nt", "//" or a vertical merge repeats the cell above; `text` is then that cell's. */
  readonly inherited: boolean;
}

/** An ordinal (TT): what is printed, and what series it belongs to. */
export interface Ordinal extends Printed {
  readonly style: "roman" | "arabic" | "upper-letter" | "lower-letter" | "dotted" | "other";
  /** Its place in the series: IV → 4, "c)" → 3, "1.2" → 2; null for style "other". */
  readonly value: number | null;
  /** Of a dotted number the numbers before its last: "1.2" → [1]. */
  readonly path: readonly number[];
}

/** When a task is carried out (thời gian). */
export interface Time extends Words {
  /** False when the text is none of the accepted forms. */
  readonly understood: boolean;
  /** Every calendar year that the text names or spans, ascending. */
  readonly years: readonly number[];
  /** True for "Hàng năm", "Thường xuyên" and the like. */
  readonly everyYear: boolean;
}
