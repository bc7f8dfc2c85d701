import type { Plan, Row } from "../../plan";
import { remembered } from "../../sums";
import { workRows } from "../engine/table-rows";

/** The rows of work that do not plainly say how many of what they are about: hardly any, in most tables. */
export const oddlyCounted = remembered((plan: Plan): readonly Row[] =>
  workRows(plan).filter((row) => !isPlainlyCounted(row)),
);

/** A whole number above zero, and some unit. Where a table has no quantities, or no units, nothing is odd about that. */
function isPlainlyCounted(row: Row): boolean {
  if (row.isPlainlyCounted) return true;
  const { quantity } = row;
  if (quantity === null) return true;
  if (quantity.state !== "read" || quantity.how === "dash") return false;
  const { value } = quantity;
  return value.isInteger() && value.isPositive() && !value.isZero() && row.unit?.text !== "";
}
