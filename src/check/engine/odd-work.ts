import { knownUnit } from "../../knowledge";
import type { Plan, Row } from "../../plan";
import { remembered } from "../../sums";
import { workRows } from "./table-rows";

/** The rows of work that do not plainly say what they are about: hardly any, in most tables. */
interface OddWork {
  /** Without a name. */
  readonly nameless: readonly Row[];
  /** Without a whole number above zero, or without a unit. Where a table has no quantities, or no units, nothing is odd about that. */
  readonly oddlyCounted: readonly Row[];
  /** With a unit that is not surely known. */
  readonly ofOddUnit: readonly Row[];
}

/** Found together, for to look at every row of a large table takes long. */
export const oddWork = remembered((plan: Plan): OddWork => {
  const nameless: Row[] = [];
  const oddlyCounted: Row[] = [];
  const ofOddUnit: Row[] = [];
  for (const row of workRows(plan)) {
    const { textOfUnit } = row;
    if (row.textOfName === "") nameless.push(row);
    if (!isPlainlyCounted(row)) oddlyCounted.push(row);
    if (textOfUnit !== "" && !isKnownUnit(textOfUnit)) ofOddUnit.push(row);
  }
  return { nameless, oddlyCounted, ofOddUnit };
});

/** A whole number above zero, and some unit. */
function isPlainlyCounted(row: Row): boolean {
  if (row.isPlainlyCounted) return true;
  const { quantity } = row;
  if (quantity === null) return true;
  if (quantity.state !== "read" || quantity.how === "dash") return false;
  const { value } = quantity;
  return value.isInteger() && value.isPositive() && !value.isZero() && row.unit?.text !== "";
}

function isKnownUnit(text: string): boolean {
  const known = knownUnit(text);
  return known !== null && "unit" in known;
}
