import fc from "fast-check";
import { checkSheet } from "../../../src/check";
import { a1, cellKey, type Plan, type Sheet } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { planSums } from "../../../src/sums";
import { cleanChoices, gridText, laidOut, randomPlan } from "../../support/layouts";
import { fillBytes } from "./support/fill-bytes";
import { gridWorkbook } from "./support/grid-workbook";

const seed = Number(process.env["LAYOUT_SEED"] ?? 2021);

const plans = ({ tables }: Pick<Sheet, "tables">): readonly Plan[] =>
  tables.filter((table): table is Plan => table.kind === "plan");

/** The cells of sums that a table states: those of its subtotals and totals. */
function statedSums(sheet: Sheet): ReadonlySet<string> {
  return new Set(
    plans(sheet).flatMap(({ rows }) =>
      rows
        .filter(({ kind }) => kind === "subtotal" || kind === "total")
        .flatMap(({ amounts }) => [...amounts.values()].map(({ cell }) => cellKey(cell))),
    ),
  );
}

const sumsOf = (sheet: Sheet): unknown =>
  plans(sheet).map((plan) =>
    Object.values(planSums(plan)).map((sum) => (sum as { toFixed(): string } | null)?.toFixed()),
  );

test("random layouts whose sums are blank: filled in their file they read right, and filled again stay as they are", async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(randomPlan, cleanChoices, async (plan, chosen) => {
      const { grid } = laidOut(plan, chosen);
      const stated = readSheet(grid);
      const filled = await fillBytes(await gridWorkbook(grid, statedSums(stated)));
      written += filled.fills.flatMap(({ cells }) => cells).length;
      const [now] = filled.grids;
      if (now === undefined) throw new Error("no sheet");
      const read = readSheet(now);
      const errors = checkSheet(read)
        .findings.filter(({ severity }) => severity === "error")
        .map(({ message, cell }) => `${message} at ${cell === null ? "the sheet" : a1(cell)}`);
      const again = await fillBytes(filled.bytes);
      const outcome = {
        errors,
        sums: sumsOf(read),
        again: again.fills.flatMap(({ cells }) => cells.map(({ cell }) => a1(cell))),
      };
      const expected = { errors: [], sums: sumsOf(stated), again: [] };
      const sheet = JSON.stringify(outcome) === JSON.stringify(expected) ? "" : gridText(now);
      expect({ sheet, ...outcome }).toEqual({ sheet: "", ...expected });
    }),
    { numRuns: 25, seed },
  );
  expect(written).toBeGreaterThan(100);
});
