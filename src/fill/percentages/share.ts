import type { CellRef, Column, Decimal, Row } from "../../plan";
import type { Place } from "../place";
import type { ShareForm } from "./form";

/** A percentage that is to be filled. */
export interface Share {
  readonly column: Column;
  readonly form: ShareForm;
  /** Null in the row of a grand total that is not there yet. */
  readonly row: Row | null;
  readonly place: Place;
  /** In percent, exactly. */
  readonly exact: Decimal;
  /** The cells of its formula; null where one of them is no number that Excel could divide. */
  readonly cells: Fraction | null;
}

/** The cells of a share. */
export interface Fraction {
  readonly part: Place;
  readonly whole: Place;
  /** True where all rows are shares of the same cell. */
  readonly fixed: boolean;
}

/** A share rounded to its column's decimals. */
export function rounded({
  exact,
  form,
}: Pick<Share, "exact"> & { readonly form: Pick<ShareForm, "decimals"> }): Decimal {
  return exact.toDecimalPlaces(form.decimals);
}

/** The cells of shares that are in the snapshot. */
export function cellsOf(shares: readonly Share[]): readonly CellRef[] {
  return shares.flatMap(({ place }) =>
    place.row === "new" ? [] : [{ row: place.row, column: place.column }],
  );
}
