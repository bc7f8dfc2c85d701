import { insertIntoLayouts } from "../../support/insertion";

const SEEDS = process.env["LAYOUT_SEED"] === undefined ? [2026, 7] : [Number(process.env["LAYOUT_SEED"])];
const LAYOUTS = 160;
/** Of a hundred layouts so many at most have no room for a row, as a table stands beside theirs. */
const MOST_REFUSED = 10;

test.each(SEEDS)(
  "a standard task stands where it belongs in every layout; all else is as it was, and the check says nothing new (seed %d)",
  (seed) => {
    const refused = insertIntoLayouts({ seed, numRuns: LAYOUTS }, () => null);
    expect((refused * 100) / LAYOUTS).toBeLessThanOrEqual(MOST_REFUSED);
  },
  120_000,
);

test.each(SEEDS)(
  "the same above whichever row is selected (seed %d)",
  (seed) => {
    const refused = insertIntoLayouts({ seed, numRuns: LAYOUTS }, ({ rows }, pick) => {
      const row = rows[pick % rows.length];
      return row === undefined ? null : { kind: "above", row: row.row };
    });
    expect((refused * 100) / LAYOUTS).toBeLessThanOrEqual(MOST_REFUSED);
  },
  120_000,
);
