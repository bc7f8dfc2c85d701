import type { SumLabel } from "../../knowledge";
import type { OrdinalText } from "../values/ordinal";

/** What is told of a row when it is looked at first. */
export interface Look {
  /** Its ordinal: from the number column, or typed before the name in one cell. */
  readonly ordinal: OrdinalText | null;
  /** Column of the sheet that the ordinal stands in; -1 where there is none. */
  readonly ordinalColumn: number;
  /** Its name as printed, "" where it has none. */
  readonly nameText: string;
  /** Column of the sheet that the name stands in; -1 where the table has none. */
  readonly nameColumn: number;
  readonly label: SumLabel | null;
  /** Whether it has but "nt" for a name. */
  readonly asAbove: boolean;
  /** Whether its name may begin as those of sums do; false where it surely does not. */
  readonly sumLike: boolean;
  /** "Trong đó:" */
  readonly ofWhich: boolean;
  /** True of a name that stands alone: one cell, merged or repeated across the row. */
  readonly alone: boolean;
  /** True of a name that is repeated across the row. */
  readonly repeated: boolean;
  /** True of a name that is repeated in the cells before the amounts, as where merged ones were pasted: there it says nothing. */
  readonly spread: boolean;
  /** "-" or "+" before the name or as its number; else null. */
  readonly bullet: "-" | "+" | null;
}
