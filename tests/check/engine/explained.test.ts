import { suspectsFrom, type Suspect } from "../../../src/check/engine/suspects";
import { statedBy, unexplainedGap } from "../../../src/check/gaps/explained";
import { Decimal, type Amount, type CellRef } from "../../../src/plan";

const at = (row: number): CellRef => ({ row, column: 4 });
const amount = (
  row: number,
  value: number,
  how: "number" | "text" = "number",
  formula: string | null = null,
): Amount => ({
  cell: at(row),
  text: String(value),
  state: "read",
  value: new Decimal(value),
  how,
  formula,
  alternative: null,
});
const suspect = (row: number, expected: number | null): Suspect => ({
  cell: at(row),
  expected: expected === null ? null : new Decimal(expected),
});
const gapOf = (
  stated: Amount,
  addends: readonly Amount[],
  ...suspects: readonly Suspect[]
): string | undefined => unexplainedGap(statedBy(stated), addends, suspectsFrom(suspects))?.gap.toFixed();

const addends = [amount(0, 100), amount(1, 200), amount(2, 300)];

test("a sum that holds has no gap, one that does not has stated less sum", () => {
  expect(gapOf(amount(9, 600), addends)).toBeUndefined();
  expect(gapOf(amount(9, 650), addends)).toBe("50");
  expect(gapOf({ cell: at(9), text: "", state: "blank" }, addends)).toBe("-600");
});

test("a sum over a suspect holds with what is stated, or with what should be", () => {
  expect(gapOf(amount(9, 600), addends, suspect(1, 250))).toBeUndefined();
  expect(gapOf(amount(9, 650), addends, suspect(1, 250))).toBeUndefined();
  expect(gapOf(amount(9, 700), addends, suspect(1, 250))).toBe("100");
});

test("of several suspects any may be the wrong ones, each with one of its values", () => {
  const several = [suspect(0, 110), suspect(1, 220), suspect(1, 250), suspect(2, 400)];
  for (const stated of [610, 620, 650, 660, 730, 760])
    expect([stated, gapOf(amount(9, stated), addends, ...several)]).toEqual([stated, undefined]);
  expect(gapOf(amount(9, 670), addends, suspect(1, 220), suspect(1, 250))).toBe("70");
});

test("a suspect of which nothing is known leaves the sum unknown", () => {
  expect(gapOf(amount(9, 999), addends, suspect(1, null))).toBeUndefined();
  expect(gapOf(amount(9, 999), addends, suspect(9, null))).toBeUndefined();
});

test("the stated cell may itself have been found wrong", () => {
  expect(gapOf(amount(9, 6), addends, suspect(9, 600))).toBeUndefined();
});

test("an amount in words leaves the sum unknown", () => {
  expect(
    gapOf(amount(9, 999), [...addends, { cell: at(3), text: "Lồng ghép", state: "words" }]),
  ).toBeUndefined();
});

test("a formula that passes over text is not blamed, a typed sum is", () => {
  const withText = [amount(0, 100), amount(1, 200, "text")];
  expect(gapOf(amount(9, 100, "number", "=SUM(E1:E2)"), withText)).toBeUndefined();
  expect(gapOf(amount(9, 100), withText)).toBe("-200");
  expect(gapOf(amount(9, 150, "number", "=SUM(E1:E2)"), withText)).toBe("-150");
});

test("more suspects than can be combined are tried all at once", () => {
  const many = Array.from({ length: 40 }, (_, row) => amount(row, 2 ** row));
  const all = many.map((_, row) => suspect(row, 2 ** row + 3 ** Math.min(row, 30)));
  const right = all.reduce((sum, { expected }) => sum.plus(expected ?? 0), new Decimal(0));
  expect(gapOf(amount(99, right.toNumber()), many, ...all)).toBeUndefined();
  expect(gapOf(amount(99, 5), many, ...all)).toBeDefined();
});
