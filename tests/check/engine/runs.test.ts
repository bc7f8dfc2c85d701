import fc from "fast-check";
import { sortedByRuns } from "../../../src/check/engine/runs";

test.each<[string, readonly number[]]>([
  ["", []],
  ["0", [7]],
  ["0 1 2", [1, 2, 2]],
  ["2 3 0 1", [3, 4, 1, 2]],
  ["1 3 0 2", [5, 1, 5, 2]],
  ["4 3 2 1 0", [5, 4, 3, 2, 1]],
])("gives %s for the values %j", (expected, values) => {
  expect([...sortedByRuns(values.length, (a, b) => (values[a] ?? 0) - (values[b] ?? 0))].join(" ")).toBe(
    expected,
  );
});

test("any values are sorted as Array.sort does, equals in their order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 })), (values) => {
      const compare = (a: number, b: number): number => (values[a] ?? 0) - (values[b] ?? 0);
      expect([...sortedByRuns(values.length, compare)]).toEqual(values.map((_, at) => at).sort(compare));
    }),
  );
});
