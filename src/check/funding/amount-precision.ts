import { convert, Decimal, type Amount, type MoneyUnit } from "../../plan";
import { rule } from "../engine/rule";
import type { Suspect } from "../engine/suspects";
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
    const carriesOn = (amount: Amount): boolean => {
      const { cell } = amount;
      const row = byRow.get(cell.row);
      return (
        row !== undefined &&
        partsOf(table, row, cell.column).some((part) => part !== amount && broken.has(part))
      );
    };
    // They are as doubtful as what they add up: sums over them are not said again either.
    let carried = fractions.filter(carriesOn);
    const carrying = new Set(carried);
    for (const amount of fractions) {
      if (carrying.has(amount)) continue;
      const { cell } = amount;
      if (suspects.unknown(cell) || suspects.expected(cell).length > 0) continue;
      const dong = fractionOfDong(amount, table.moneyUnit);
      if (dong === null || amount.state !== "read") continue;
      yield {
        severity: "warning",
        cell,
        data: { value: amount.value, dong },
        suspects: [amount, ...carried].flatMap((one) => wholeDong(one, table.moneyUnit)),
      };
      carried = [];
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
function wholeDong(amount: Amount, unit: MoneyUnit): readonly Suspect[] {
  if (amount.state !== "read") return [];
  const { cell, value } = amount;
  const places = DECIMALS[unit];
  return [Decimal.ROUND_DOWN, Decimal.ROUND_UP].map((way) => ({
    cell,
    expected: value.toDecimalPlaces(places, way),
  }));
}
