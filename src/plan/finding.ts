import type { CellRef } from "./cell";
import type { PageSetUp, SetCell } from "./edit";
import type { Decimal } from "./money";

/** error: the plan must not be submitted like this. warning: a person must look. info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** One fact for a message: text as typed, an amount or a count. */
export type Datum = string | number | Decimal;

/** Changes offered together, and what they would do, for the label of their button. */
export interface Offer {
  /** Key of the label among the texts of findings ("fix.write-number"). */
  readonly label: string;
  readonly data: Readonly<Record<string, Datum>>;
  readonly edits: readonly (SetCell | PageSetUp)[];
}

/** Something that a rule found; its words are in the locale files under `message`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Key of its text: the rule's id, or the id with a variant ("declared-total-differs.rounding"). */
  readonly message: string;
  /** Where it points; null when it is about the sheet as a whole. */
  readonly cell: CellRef | null;
  readonly related: readonly CellRef[];
  readonly data: Readonly<Record<string, Datum>>;
  /** Safe, the same for everyone; applied by "Sửa tất cả". Null when there is none. */
  readonly fix: Offer | null;
  /** Applied only when a person chooses one. */
  readonly suggestions: readonly Offer[];
}

/**
 * Findings in the order in which a person reads them; any list of findings is one. Of very many alike each may be made anew
 * when it is asked for, so that two asked for at one place are equal and not the same.
 */
export interface Findings extends Iterable<Finding> {
  readonly length: number;
  filter(asked: (finding: Finding) => boolean): Finding[];
  map<Told>(told: (finding: Finding) => Told): Told[];
}
