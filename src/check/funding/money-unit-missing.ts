import { amountColumns } from "../../sums";
import { rule } from "../engine/rule";
import { amountFields } from "../engine/table-rows";

/** No unit of money (đơn vị tiền) in the header, above the table or with the amounts: 8.000 can be đồng or million đồng. */
export const moneyUnitMissing = rule({
  id: "money-unit-missing",
  tier: "check",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["money-unit-missing"],
  *check(table) {
    const columns = amountColumns(table);
    const [first] = columns;
    if (first === undefined || table.moneyUnit !== "unknown") return;
    if (columns.some(({ moneyUnit }) => moneyUnit !== null)) return;
    if (!amountFields(table).some((amount) => amount.state === "read" && amount.how !== "dash")) return;
    yield { severity: "warning", cell: first.header };
  },
});
