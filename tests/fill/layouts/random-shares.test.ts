import fc from "fast-check";
import { checkSheet } from "../../../src/check";
import { fillEdits, type FillOptions, planFill } from "../../../src/fill";
import { a1, type CellRef, type Grid, type Plan } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { applyEdits } from "../../support/apply-edits";
import { cleanChoices, gridText, laidOut, randomPlan } from "../../support/layouts";
import { blanked } from "./blanked";

const seed = Number(process.env["LAYOUT_SEED"] ?? 2021);
const BOTH: FillOptions = { newColumns: ["sources-in-row", "row-in-whole"] };

test("shares in new columns are right and read back; blanked, the table's own columns are filled with the same figures", () => {
  let tables = 0;
  fc.assert(
    fc.property(randomPlan, cleanChoices, (random, chosen) => {
      const { grid: laid } = laidOut(random, chosen);
      // Typed shares are rounded, each by itself: those that are filled in are what is compared.
      const grid = blanked(laid, plansOn(laid).flatMap(shareCells));
      const filled = filledWith(grid, BOTH);
      const cells = plansOn(filled).flatMap(shareCells);
      tables += cells.length > 0 ? 1 : 0;
      const gap = blanked(filled, cells);
      const refilled = filledWith(gap, {});
      const wrong = checkSheet(readSheet(filled)).findings.filter(({ severity }) => severity === "error");
      const seen = {
        wrong: wrong.map(({ message, cell }) => `${message} at ${cell === null ? "the sheet" : a1(cell)}`),
        again: proposedOn(filled, BOTH).flatMap(({ groups }) =>
          groups.flatMap(({ changes }) => changes.map(({ id }) => id)),
        ),
        figures: plansOn(refilled).flatMap(shareFigures),
      };
      const expected = { wrong: [], again: [], figures: plansOn(filled).flatMap(shareFigures) };
      const shown =
        JSON.stringify(seen) === JSON.stringify(expected)
          ? ""
          : gridText(grid) + gridText(filled) + gridText(refilled);
      expect({ shown, ...seen }).toEqual({ shown: "", ...expected });
    }),
    { numRuns: 60, seed, endOnFailure: true },
  );
  expect(tables).toBeGreaterThan(30);
});

function plansOn(grid: Grid): readonly Plan[] {
  return readSheet(grid).tables.filter((table): table is Plan => table.kind === "plan");
}

function proposedOn(grid: Grid, options: FillOptions): readonly ReturnType<typeof planFill>[] {
  return plansOn(grid).map((plan) => planFill(plan, options));
}

function filledWith(grid: Grid, options: FillOptions): Grid {
  return applyEdits(grid, fillEdits(proposedOn(grid, options)).edits);
}

function shareCells({ rows }: Plan): readonly CellRef[] {
  return rows.flatMap(({ percentages }) =>
    [...percentages.values()].filter(({ state }) => state === "read").map(({ cell }) => cell),
  );
}

function shareFigures({ rows }: Plan): readonly string[] {
  return rows.flatMap(({ percentages }) =>
    [...percentages.values()].map(
      (one) => `${a1(one.cell)} ${one.state === "read" ? one.value.toFixed() : one.state}`,
    ),
  );
}
