import type { CellRef } from "../../plan";
import { rule } from "../engine/rule";

/**
 * Two units of money declared for the same columns: "ĐVT: đồng" above amounts whose header says "(triệu đồng)". A unit inside
 * one column's header binds that column only.
 */
export const moneyUnitConflict = rule({
  id: "money-unit-conflict",
  tier: "check",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["money-unit-conflict"],
  *check({ moneyUnitAt: one, moneyUnitAgain: again }) {
    if (one === null || again === null) return;
    const [first, second] = isBefore(again.at.cell, one.cell) ? [again.at, one] : [one, again.at];
    yield {
      severity: "warning",
      cell: second.cell,
      related: [first.cell],
      data: { first: first.text, second: second.text },
    };
  },
});

function isBefore(a: CellRef, b: CellRef): boolean {
  return a.row < b.row || (a.row === b.row && a.column < b.column);
}
