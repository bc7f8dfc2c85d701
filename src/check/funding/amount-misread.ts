import { Decimal, type Plan } from "../../plan";
import { rule, type Report } from "../engine/rule";
import { offerNumber } from "../offers/set-sum";
import { mistakenUnits } from "./own-unit";
import { misreadByCost } from "./misread-by-cost";
import { misreadInRows, misreadInStatements, misreadInSums, type Misread } from "./thousandfold";

/**
 * A number that was a thousand times as much before Excel took the dot of "8.000" for a decimal point: with its thousandfold
 * the row, a subtotal or a stated total adds up, as it does not now; or it is what the task costs in the programme or catalogue.
 */
export const amountMisread = rule({
  id: "amount-misread",
  tier: "check",
  depth: "cells",
  about: ["plan"],
  messages: ["amount-misread.row", "amount-misread.sum", "amount-misread.cost"],
  *check(plan, { sheet, programme }) {
    // What a heading gives a unit that it cannot have is no thousandth of itself.
    const said = new Set(mistakenUnits(plan).flatMap(({ amounts }) => amounts.map(({ amount }) => amount)));
    for (const ways of [misreadInRows, misreadInSums, misreadInStatements])
      for (const found of ways(plan, sheet, said)) {
        said.add(found.amount);
        yield reportOf(plan, found.amount, byStatement(found));
      }
    for (const { amount, source } of misreadByCost(plan, programme, said))
      yield reportOf(plan, amount, { message: "amount-misread.cost", data: { source } });
  },
});

/** Which text says why, with what it needs beside the two values. */
type Why = Required<Pick<Report, "message" | "data">>;

function byStatement({ stated }: Misread): Why {
  return stated === null
    ? { message: "amount-misread.row", data: {} }
    : { message: "amount-misread.sum", data: { stated } };
}

function reportOf({ grid }: Plan, { cell, value }: Misread["amount"], { message, data }: Why): Report {
  const meant = value.times(new Decimal(1000));
  const offer = offerNumber(grid, cell, meant);
  return {
    message,
    severity: "warning",
    cell,
    data: { value, meant, ...data },
    suggestions: offer === null ? [] : [offer],
    suspects: [{ cell, expected: meant }],
  };
}
