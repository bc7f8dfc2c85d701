import type { Decimal, MoneyUnit, Plan } from "../../plan";
import { amountInWords } from "../words/amount-in-words";
import type { Spelling } from "../words/spelling";
import words from "../sheet-words.json";
import { summarySentence } from "./sentence";
import { totalsOf } from "./totals";

/** What a plan comes to, in words for the document that it belongs to. */
export interface Summary {
  /** In the table's unit. */
  readonly total: Decimal;
  readonly unit: MoneyUnit;
  /** "Tổng kinh phí … là 7.165.488.080 đồng. Trong đó: …"; null where the unit of money is not known. */
  readonly sentence: string | null;
  /** "Bằng chữ: …"; null where the amount cannot be said in whole đồng. */
  readonly inWords: string | null;
}

/** The summary of a table as it will be; null where its total is not known for certain. */
export function summaryOf(plan: Plan, spelling: Spelling): Summary | null {
  const totals = totalsOf(plan);
  if (totals === null) return null;
  const { total } = totals;
  const inWords = amountInWords(total, plan.moneyUnit, spelling);
  return {
    total,
    unit: plan.moneyUnit,
    sentence: summarySentence(plan, totals),
    inWords: inWords === null ? null : words.inWords.replace("{amount}", inWords),
  };
}
