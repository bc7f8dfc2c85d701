import { hasContents } from "./outline";
import type { RawRow } from "./raw-row";

/**
 * The place of a total without a label: the last row, with nothing but amounts below rows that have names, in a table without any other
 * total. -1 where there is none.
 */
export function unlabelledTotal(rows: readonly RawRow[]): number {
  const at = rows.findLastIndex(hasContents);
  const last = rows[at];
  if (at < MOST_ROWS_OF_ONE || last === undefined || !hasOnlyAmounts(last) || last.sharesName) return -1;
  const isAlone = rows.every(
    (row, place) => place === at || (row.label?.of !== "table" && row.nameText !== ""),
  );
  return isAlone ? at : -1;
}

/** Below one task alone a row of amounts may be more of it. */
const MOST_ROWS_OF_ONE = 2;

function hasOnlyAmounts({
  label,
  nameText,
  ordinal,
  hasUnit,
  hasQuantity,
  hasDetail,
  hasFigure,
}: RawRow): boolean {
  if (nameText !== "" || label !== null || (ordinal !== null && ordinal.text !== "")) return false;
  return hasFigure && !hasUnit && !hasQuantity && !hasDetail;
}
