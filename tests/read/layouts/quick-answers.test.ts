import fc from "fast-check";
import type { Row } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { choices, gridText, laidOut, randomPlan } from "../../support/layouts";

const seed = Number(process.env["LAYOUT_SEED"] ?? 2022);

/** Where a row answers quickly and otherwise than its fields do. */
function contradictions(row: Row): readonly string[] {
  const { name, unit, quantity, amounts, amountColumns } = row;
  const says = [
    row.textOfName === (name?.text ?? "") ? "" : `name “${row.textOfName}”`,
    row.textOfUnit === (unit?.text ?? "") ? "" : `unit “${row.textOfUnit}”`,
    row.isPlainlyCounted && !isCounted(row) ? `counted ${quantity?.text ?? ""} ${unit?.text ?? ""}` : "",
    ...[...amounts].map(([column, amount]) => {
      const held = amountColumns?.find((one) => one.column === column)?.at(row.row);
      return held === amount ? "" : `amount ${amount.text}`;
    }),
  ];
  return says.filter((one) => one !== "").map((one) => `row ${String(row.row + 1)}: ${one}`);
}

function isCounted({ quantity, unit }: Row): boolean {
  if (quantity?.state !== "read" || quantity.how === "dash" || (unit?.text ?? "") === "") return false;
  return quantity.value.isInteger() && quantity.value.greaterThan(0);
}

test("what a row answers quickly is what its fields say", () => {
  let counted = 0;
  fc.assert(
    fc.property(randomPlan, choices, (plan, chosen) => {
      const { grid } = laidOut(plan, chosen);
      const rows = readSheet(grid)
        .tables.flatMap((table) => table.rows)
        .filter(({ amountColumns }) => amountColumns !== null);
      counted += rows.filter(({ isPlainlyCounted }) => isPlainlyCounted).length;
      const wrong = rows.flatMap(contradictions);
      expect({ sheet: wrong.length === 0 ? "" : gridText(grid), wrong }).toEqual({ sheet: "", wrong: [] });
    }),
    { numRuns: 300, seed },
  );
  expect(counted).toBeGreaterThan(100);
});
