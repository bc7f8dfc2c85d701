import type { Amount, Table } from "../../plan";
import { amountFields } from "../engine/table-rows";

/** An amount that was read from text. */
export type TextAmount = Extract<Amount, { state: "read" }>;

/** The amounts of a table that are numbers kept as text. */
export function textAmounts(table: Table): readonly TextAmount[] {
  return amountFields(table).filter(
    (amount): amount is TextAmount => amount.state === "read" && amount.how === "text",
  );
}

/**
 * Whether a text can only be the number it was read as. "8.000" is read as 8000 only where its column, its table or the
 * workbook parts thousands with a dot, and then it is. Read as 8 it is never certain, even in a workbook with English marks:
 * offices write 8.000 for eight thousand, and a wrong reading loses a thousandfold.
 */
export function hasOneReading({ value, alternative }: TextAmount): boolean {
  return alternative === null || alternative.abs().lessThan(value.abs());
}
