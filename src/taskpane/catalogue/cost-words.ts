import type { StandardTask } from "../../knowledge";
import { convert, type Decimal, type MoneyUnit } from "../../plan";
import type { Words } from "../words/words";

/** The unit of money that costs are told in: the table's, else million đồng. */
export function moneyFor(unit: MoneyUnit | null): MoneyUnit {
  return unit === null || unit === "unknown" ? "million-dong" : unit;
}

/** "25 triệu đồng/lớp": what the state budget usually gives for one; null where no source says. */
export function costIn(
  { cost, unit }: StandardTask,
  money: MoneyUnit,
  { say, number }: Words,
): string | null {
  const budget = cost === null ? null : inMoney(cost.budget, money);
  if (budget === null) return null;
  return say("catalogue.cost", {
    budget: number(budget),
    money: say(`money.${money}`),
    unit: unit ?? say("catalogue.no-unit"),
  });
}

/** An amount in đồng in another unit of money, to at most three decimals. */
export function inMoney(dong: Decimal, money: MoneyUnit): Decimal | null {
  return convert(dong, "dong", money)?.toDecimalPlaces(3) ?? null;
}
