/** Why a cell that could be filled is left out: nothing is guessed. */
export type LeftOutReason =
  /** an amount to be added could not be read */
  | "unread"
  /** an amount to be added can be read in two ways ("8.000") */
  | "two-ways"
  /** an amount to be added is given in words ("Lồng ghép", "chưa xác định") */
  | "words"
  /** an amount to be added is itself still blank */
  | "still-blank"
  /** the columns to be added are in different units of money */
  | "units-differ"
  /** the cell lies within a merged range, or the name of its row runs across it */
  | "merged"
  /** no row can be put in below the table: another table stands beside it */
  | "no-room"
  /** the columns right of the table, which new ones would take, are not blank */
  | "columns-taken";
