import fc from "fast-check";
import { checkSheet } from "../../../src/check";
import { a1 } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { cleanChoices, gridText, laidOut, randomPlan } from "../../support/layouts";

const seed = Number(process.env["LAYOUT_SEED"] ?? 2021);

/** Random amounts may well be a thousandth of what their task costs: that is a true finding, by chance. */
const BY_CHANCE = "amount-misread.cost";

test("rules find no errors and no warnings in a layout with which nothing is wrong", () => {
  fc.assert(
    fc.property(randomPlan, cleanChoices, (plan, chosen) => {
      const { grid } = laidOut(plan, chosen);
      const { findings, failed } = checkSheet(readSheet(grid));
      const grave = findings
        .filter(({ severity, message }) => severity !== "info" && message !== BY_CHANCE)
        .map(({ message, cell }) => `${message} at ${cell === null ? "the sheet" : a1(cell)}`);
      const sheet = grave.length + failed.length === 0 ? "" : gridText(grid);
      expect({ sheet, grave, failed }).toEqual({ sheet: "", grave: [], failed: [] });
    }),
    { numRuns: 300, seed, endOnFailure: true },
  );
});
