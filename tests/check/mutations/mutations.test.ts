import fc from "fast-check";
import { rules } from "../../../src/check";
import { cleanChoices, randomPlan } from "../../support/layouts";
import { mutations, unplanted } from "./index";
import { outcomeOf } from "./planting";

/** Another seed can be tried with LAYOUT_SEED; a failure prints its own. */
const seed = Number(process.env["LAYOUT_SEED"] ?? 2021);
/** So many layouts are given each fault. */
const RUNS = 8;

const picks = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });

test.each(mutations.map((one) => [one.rule, one.how, one] as const))("%s: %s", (_, __, mutation) => {
  fc.assert(
    fc.property(randomPlan, cleanChoices, picks, (plan, chosen, numbers) => {
      const outcome = outcomeOf(mutation, plan, chosen, numbers);
      fc.pre(outcome !== null);
      const { heard, expected, failed } = outcome;
      const sheet = heard.join() === expected.join() ? "" : outcome.sheet;
      expect({ sheet, heard, failed }).toEqual({ sheet: "", heard: expected, failed: [] });
    }),
    { numRuns: RUNS, seed, endOnFailure: true },
  );
});

test("every rule has a fault that is planted, or a reason why it has none", () => {
  const planted = new Set(mutations.map(({ rule }) => rule));
  const without = rules.map(({ id }) => id).filter((id) => !planted.has(id));
  expect(without).toEqual(Object.keys(unplanted));
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...planted]));
});
