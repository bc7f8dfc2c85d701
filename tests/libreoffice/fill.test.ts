import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { FIXTURES_FOLDER } from "../../scripts/fixtures/fixtures";
import { a1, type Grid, isCellError } from "../../src/plan";
import { cleanChoices, laidOut, randomPlan } from "../support/layouts";
import { write } from "../xlsx/write/support/edits";
import { fillBytes } from "../xlsx/write/support/fill-bytes";
import { gridWorkbook } from "../xlsx/write/support/grid-workbook";
import { packed } from "../xlsx/write/support/package";
import { PLAN, RICH } from "../xlsx/write/support/rich-workbook";
import { readWorkbookFile } from "../../src/xlsx";
import { type Figure, recalculate } from "./support/recalculate";

/** The results that a file carries for its formulas, by place, to the 15 digits that Excel keeps. */
function cachedResults(grids: readonly Grid[]): ReadonlyMap<string, Figure> {
  const results = new Map<string, Figure>();
  for (const { sheet, formulas, values, origin } of grids)
    formulas.forEach((row, r) => {
      row.forEach((formula, c) => {
        const value = values[r]?.[c];
        if (formula === null || value === undefined || value === null) return;
        const place = `${sheet.name}!${a1({ row: r + origin.row, column: c + origin.column })}`;
        results.set(place, isCellError(value) ? value.error : exact(value));
      });
    });
  return results;
}

const exact = (figure: Figure): Figure =>
  typeof figure === "number" ? Number(figure.toPrecision(15)) : figure;

async function recalculatedAt(
  bytes: Uint8Array,
  places: Iterable<string>,
): Promise<ReadonlyMap<string, unknown>> {
  const figures = await recalculate(bytes);
  return new Map(
    [...places].map((place) => {
      const figure = figures.get(place);
      return [place, figure === undefined ? undefined : exact(figure)];
    }),
  );
}

test.each(["kien-giang-2021-2025.xlsx", "kien-giang-2021-2025-tu-word.xlsx"])(
  "%s filled: LibreOffice opens it and comes to the results that were written",
  async (file) => {
    const { bytes, grids } = await fillBytes(readFileSync(join(FIXTURES_FOLDER, file)));
    const results = cachedResults(grids);
    expect(results.size).toBeGreaterThan(0);
    expect(await recalculatedAt(bytes, results.keys())).toEqual(results);
  },
);

test("a workbook with all that real ones have, a row inserted: every formula still comes to its result", async () => {
  const bytes = await write(await packed(RICH), PLAN, {
    set: { E4: "=SUM(E5:E8) → 1500", F4: "=SUM(F5:F8) → 1000" },
    insert: { 9: { B: "Tổng cộng", E: "=SUM(E4) → 1500", F: "=SUM(F4) → 1000" } },
  });
  // The other sheet's results are left to whoever opens the file, and so is what only Excel can tell.
  const own = cachedResults(await readWorkbookFile(bytes));
  const results = new Map([...own].filter(([place]) => place.startsWith(`${PLAN}!`)));
  expect(results.size).toBeGreaterThanOrEqual(9);
  expect(await recalculatedAt(bytes, results.keys())).toEqual(results);
});

test("random layouts filled: every formula comes to the result that was written", async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan, cleanChoices, async (plan, chosen) => {
      const { grid } = laidOut(plan, chosen);
      const { bytes, grids } = await fillBytes(await gridWorkbook(grid, new Set()));
      const results = cachedResults(grids);
      expect(await recalculatedAt(bytes, results.keys())).toEqual(results);
    }),
    { numRuns: 4, seed: 2021 },
  );
});
