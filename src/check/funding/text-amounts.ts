import type { Table } from "../../plan";
import type { ReadAmount } from "../../sums";
import { amountFields } from "../engine/table-rows";

/** An amount that was read from text. */
export type TextAmount = ReadAmount;

/** The amounts of a table that are numbers kept as text. */
export function textAmounts(table: Table): readonly TextAmount[] {
  return amountFields(table).filter(
    (amount): amount is TextAmount => amount.state === "read" && amount.how === "text",
  );
}
