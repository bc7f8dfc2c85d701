import { Decimal, surelyAddsUp, WholeAmount, type Amount } from "../../src/plan";

const cell = { row: 4, column: 2 };

function whole(value: number): Amount {
  return new WholeAmount(cell, String(value), value, "number");
}

function inFull(value: string): Amount {
  return {
    cell,
    text: value,
    state: "read",
    value: new Decimal(value),
    how: "text",
    formula: null,
    alternative: null,
  };
}

const blank: Amount = { cell, text: "", state: "blank" };

test("a whole amount says what one held in full would", () => {
  const { state, value, how, formula, alternative, ...rest } = new WholeAmount(cell, "8.100", 8100, "text");
  expect([state, String(value), how, formula, String(alternative)]).toEqual([
    "read",
    "8100",
    "text",
    null,
    "8.1",
  ]);
  expect(rest).not.toHaveProperty("value");
  expect(new WholeAmount(cell, "8.100", 8100, "text").cell).toEqual(cell);
});

test.each([
  ["1.234.567", 1234567, "text"],
  ["8100", 8100, "text"],
  ["0.000", 0, "text"],
  ["8.100", 8100, "number"],
] as const)("%s can only be %d", (text, value, how) => {
  expect(new WholeAmount(cell, text, value, how).alternative).toBeNull();
});

function addsUp(stated: Amount, addends: readonly Amount[]): boolean {
  const amounts = new Map([stated, ...addends].map((amount, column) => [column, amount]));
  return surelyAddsUp(
    0,
    addends.map((_, at) => at + 1),
  )({ row: 0, amounts, amountColumns: null });
}

describe("what surely adds up", () => {
  test.each<[string, Amount, readonly Amount[], boolean]>([
    ["1 + 2 = 3", whole(3), [whole(1), whole(2)], true],
    ["1 + 2 ≠ 4", whole(4), [whole(1), whole(2)], false],
    ["a blank adds nothing", whole(1), [whole(1), blank], true],
    ["a blank stands for 0", blank, [whole(1), whole(-1)], true],
    [
      "what is held in full is not known here, though it does add up",
      whole(3),
      [whole(1), inFull("2")],
      false,
    ],
    ["nor where it is stated", inFull("3"), [whole(1), whole(2)], false],
    [
      "a sum beyond what doubles hold, though it comes back",
      whole(1),
      [whole(999_999_999_999_999), ...Array.from({ length: 9 }, () => whole(999_999_999_999_999)), whole(1)],
      false,
    ],
  ])("%s", (_, stated, addends, expected) => {
    expect(addsUp(stated, addends)).toBe(expected);
  });

  test("not where doubles would round: 2^53 + 1 is not 2^53", () => {
    const big = 900_719_925_474_099;
    const addends = [...Array.from({ length: 10 }, () => whole(big)), whole(2), whole(1)];
    expect(addsUp(whole(9_007_199_254_740_992), addends)).toBe(false);
  });
});
