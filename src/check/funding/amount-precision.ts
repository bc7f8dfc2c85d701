import { convert, Decimal, type Amount, type MoneyUnit } from "../../plan";
import { rule } from "../engine/rule";
import { unplainAmounts } from "../engine/table-rows";
import { partsOf } from "../gaps/parts-of";

/** An amount with a fraction of one đồng, which nobody can pay. A sum that carries such a fraction on is not said again. */
export const amountPrecision = rule({
  id: "amount-precision",
  tier: "editing",
  depth: "figures",
  about: ["plan", "envelope"],
  messages: ["amount-precision"],
  *check(table, { suspects }) {
    const fractions = unplainAmounts(table).filter(
      (amount) => fractionOfDong(amount, table.moneyUnit) !== null,
    );
    if (fractions.length === 0) return;
    const broken = new Set(fractions);
    const byRow = new Map(table.rows.map((row) => [row.row, row]));
    for (const amount of fractions) {
      const { cell } = amount;
      const row = byRow.get(cell.row);
      if (row === undefined || suspects.unknown(cell) || suspects.expected(cell).length > 0) continue;
      if (partsOf(table, row, cell.column).some((part) => part !== amount && broken.has(part))) continue;
      const dong = fractionOfDong(amount, table.moneyUnit);
      if (dong !== null && amount.state === "read")
        yield {
          severity: "warning",
          cell,
          data: { value: amount.value, dong },
          suspects: wholeDong(amount, table.moneyUnit).map((expected) => ({ cell, expected })),
        };
    }
  },
});

/** So many decimals an amount can have in each unit. */
const DECIMALS: Readonly<Record<MoneyUnit, number>> = {
  dong: 0,
  "thousand-dong": 3,
  "million-dong": 6,
  "billion-dong": 9,
  unknown: Infinity,
};

/** The amount in đồng, where that is not whole; null where it is, or is not known. */
function fractionOfDong(amount: Amount, unit: MoneyUnit): Decimal | null {
  if (amount.state !== "read" || amount.value.decimalPlaces() <= DECIMALS[unit]) return null;
  return convert(amount.value, unit, "dong");
}

/** The amounts of whole đồng right below and above: sums that hold with one of them are right. */
function wholeDong({ value }: Extract<Amount, { state: "read" }>, unit: MoneyUnit): readonly Decimal[] {
  const places = DECIMALS[unit];
  return [Decimal.ROUND_DOWN, Decimal.ROUND_UP].map((way) => value.toDecimalPlaces(places, way));
}
