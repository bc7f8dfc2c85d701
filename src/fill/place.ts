import { a1, type CellRef } from "../plan";

/**
 * A cell that is to be filled: one of the snapshot, counted from 0 as always, or one of the new row, which has no address
 * before it is inserted.
 */
export type Place = CellRef | NewPlace;

/** A cell of the new row of the grand total. */
export interface NewPlace {
  readonly row: "new";
  /** The row of the snapshot above which it is inserted: two tables of a sheet may each get one. */
  readonly above: number;
  readonly column: number;
}

/** The id of the change of a cell: its A1, after a "+" where it stands in a new row above that cell. */
export function idOf(place: Place): string {
  const { column } = place;
  return place.row === "new" ? `+${a1({ row: place.above, column })}` : a1({ row: place.row, column });
}
