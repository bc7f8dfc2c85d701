import { isDeepStrictEqual } from "node:util";
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
      // Shown only when it matters: what the shrunken layout looks like.
      const sheet = isDeepStrictEqual(read, expected) ? "" : gridText(grid);
      expect({ sheet, read }).toEqual({ sheet: "", read: expected });
    }),
    { numRuns: 1_000, seed },
  );
});
