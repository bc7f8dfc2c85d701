import { a1, type CellRef, columnLetters } from "../plan";

/**
 * A cell that is to be filled: one of the snapshot, counted from 0 as always, or one of the new row, which has no address
 * before it is inserted.
 */
export type Place = CellRef | NewPlace;

/** A cell of the new row of the grand total. */
export interface NewPlace {
  readonly row: "new";
  readonly column: number;
}

/** The id of the change of a cell: its A1, or "+" and the letters of its column in the new row. */
export function idOf(place: Place): string {
  return place.row === "new"
    ? `+${columnLetters(place.column)}`
    : a1({ row: place.row, column: place.column });
}
