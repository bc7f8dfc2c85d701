import { tidy } from "../../knowledge";
import { a1, type CellRef } from "../../plan";
import { rule } from "../engine/rule";
import { mistakenUnits } from "./own-unit";

/**
 * Two units of money declared for the same columns: "ĐVT: đồng" above amounts whose header says "(triệu đồng)". A unit inside
 * one column's header binds that column only, unless all of its rows add up with the others as they stand: then it is none of
 * its own.
 */
export const moneyUnitConflict = rule({
  id: "money-unit-conflict",
  tier: "check",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["money-unit-conflict"],
  *check(table) {
    const { moneyUnitAt: one, moneyUnitAgain: again } = table;
    if (one === null) return;
    if (again !== null) {
      const [first, second] = isBefore(again.at.cell, one.cell) ? [again.at, one] : [one, again.at];
      yield {
        severity: "warning",
        cell: second.cell,
        related: [first.cell],
        data: { first: first.text, second: second.text },
      };
    }
    for (const { column, amounts } of mistakenUnits(table)) {
      if (again !== null && a1(again.at.cell) === a1(column.header)) continue;
      yield {
        severity: "warning",
        cell: column.header,
        related: [one.cell],
        data: { first: one.text, second: tidy(column.headings.at(-1) ?? "") },
        suspects: amounts.map(({ amount, figure }) => ({ cell: amount.cell, expected: figure })),
      };
    }
  },
});

function isBefore(a: CellRef, b: CellRef): boolean {
  return a.row < b.row || (a.row === b.row && a.column < b.column);
}
