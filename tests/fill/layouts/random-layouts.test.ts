import fc from "fast-check";
import { checkSheet } from "../../../src/check";
import { fillEdits, planFill } from "../../../src/fill";
import { a1, type Plan, rowAfter, type Sheet } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { valueOf } from "../../../src/sums";
import { applyEdits } from "../../support/apply-edits";
import { cleanChoices, gridText, laidOut, randomPlan } from "../../support/layouts";
import { blanked, fillableCells } from "./blanked";

const seed = Number(process.env["LAYOUT_SEED"] ?? 2021);

test("sums that were blanked are filled with the same figures; nothing is wrong then, and nothing is left to fill", () => {
  fc.assert(
    fc.property(randomPlan, cleanChoices, (random, chosen) => {
      const { grid } = laidOut(random, chosen);
      const whole = plansOf(readSheet(grid));
      const cells = whole.flatMap(fillableCells);
      const gap = blanked(grid, cells);
      const { edits } = fillEdits(proposalsOf(readSheet(gap)));
      const filled = applyEdits(gap, edits);
      const sheet = readSheet(filled);
      const moved = cells.map(({ row, column }) => ({ row: rowAfter(edits, row), column }));
      const wrong = checkSheet(sheet).findings.filter(({ severity }) => severity === "error");
      const seen = {
        figures: plansOf(sheet).flatMap((plan) => figuresAt(plan, moved)),
        wrong: wrong.map(({ message, cell }) => `${message} at ${cell === null ? "the sheet" : a1(cell)}`),
        again: proposalsOf(sheet).flatMap(({ groups }) =>
          groups.flatMap(({ changes }) => changes.map(({ id }) => id)),
        ),
      };
      const expected = { figures: whole.flatMap((plan) => figuresAt(plan, cells)), wrong: [], again: [] };
      const shown = JSON.stringify(seen) === JSON.stringify(expected) ? "" : gridText(gap) + gridText(filled);
      expect({ shown, ...seen }).toEqual({ shown: "", ...expected });
    }),
    { numRuns: 150, seed },
  );
});

function proposalsOf(sheet: Sheet): readonly ReturnType<typeof planFill>[] {
  return plansOf(sheet).map((plan) => planFill(plan));
}

function plansOf({ tables }: Sheet): readonly Plan[] {
  return tables.filter((table): table is Plan => table.kind === "plan");
}

function figuresAt(plan: Plan, cells: readonly { row: number; column: number }[]): readonly string[] {
  const wanted = new Set(cells.map(a1));
  return plan.rows.flatMap(({ amounts }) =>
    [...amounts.values()]
      .filter(({ cell }) => wanted.has(a1(cell)))
      .map((amount) => valueOf(amount)?.toFixed() ?? amount.state),
  );
}
