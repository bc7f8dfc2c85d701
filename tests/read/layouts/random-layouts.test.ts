import fc from "fast-check";
import { readSheet } from "../../../src/read";
import { gridText, laidOut, choices, randomPlan, readBack } from "../../support/layouts";

/** Another seed can be tried with LAYOUT_SEED; a failure prints its own. */
const seed = Number(process.env["LAYOUT_SEED"] ?? 2021);

test("a plan laid out by random choices is read back exactly, to the cell", () => {
  fc.assert(
    fc.property(randomPlan, choices, (plan, chosen) => {
      const { grid, expected } = laidOut(plan, chosen);
      const read = readSheet(grid).tables.map(readBack);
      // The sheet is compared too, so that a failure shows what the shrunken layout looks like.
      expect({ read, sheet: gridText(grid) }).toEqual({ read: expected, sheet: gridText(grid) });
    }),
    { numRuns: 1_000, seed },
  );
});
