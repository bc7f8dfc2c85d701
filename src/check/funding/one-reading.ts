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
 * Which texts of a table can be read one way only. "8.000" alone can be 8000 and 8; it is 8000 for certain where a second such
 * text stands beside it (two amounts with exactly three digits behind the mark are no coincidence), where another text has one
 * reading only ("16.800.000", "262,5"), or where the workbook itself parts thousands with that mark. A mark that was read as a
 * decimal one is never certain: that misreading loses a thousandfold.
 */
export function oneReading(table: Table): (amount: TextAmount) => boolean {
  const texts = textAmounts(table);
  const alike = texts.filter(hasThousands);
  const against = texts.some((amount) => amount.alternative !== null && !hasThousands(amount));
  const settled = texts.some(({ alternative, text }) => alternative === null && /[.,]/.test(text));
  const { thousands } = table.grid.separators;
  return (amount) => {
    if (amount.alternative === null) return true;
    if (!hasThousands(amount) || against) return false;
    return settled || alike.length > 1 || amount.text.includes(thousands);
  };
}

function hasThousands({ value, alternative }: TextAmount): boolean {
  return alternative?.abs().lessThan(value.abs()) === true;
}
