import { Decimal, type Amount, type Plan } from "../../plan";
import { rule, type Report } from "../engine/rule";
import { offerNumber } from "../offers/set-sum";
import { misreadInRows, misreadInStatements, misreadInSums, type Misread } from "./thousandfold";

/**
 * A number that was a thousand times as much before Excel took the dot of "8.000" for a decimal point: with its thousandfold
 * the row, a subtotal or a stated total adds up, as it does not now.
 */
export const amountMisread = rule({
  id: "amount-misread",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["amount-misread.row", "amount-misread.sum"],
  *check(plan, { sheet }) {
    const said = new Set<Amount>();
    for (const ways of [misreadInRows, misreadInSums, misreadInStatements])
      for (const found of ways(plan, sheet, said)) {
        said.add(found.amount);
        yield reportOf(plan, found);
      }
  },
});

function reportOf({ grid }: Plan, { amount, stated }: Misread): Report {
  const value = amount.value;
  const meant = value.times(new Decimal(1000));
  const offer = offerNumber(grid, amount.cell, meant);
  return {
    message: stated === null ? "amount-misread.row" : "amount-misread.sum",
    severity: "warning",
    cell: amount.cell,
    data: stated === null ? { value, meant } : { value, meant, stated },
    suggestions: offer === null ? [] : [offer],
    suspects: [{ cell: amount.cell, expected: meant }],
  };
}
