import { remembered } from "../../src/sums";

test("works out each answer once, an absent one too", () => {
  let worked = 0;
  const length = remembered((list: readonly number[]): number | undefined => {
    worked++;
    return list[0];
  });
  const [one, none] = [[1], []];
  expect([length(one), length(one), length(none), length(none)]).toEqual([1, 1, undefined, undefined]);
  expect(worked).toBe(2);
});
