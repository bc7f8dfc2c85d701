import { convert, Decimal, fromDouble, sum } from "../../src/plan";

const money = (text: string): Decimal => new Decimal(text);

test.each([
  [0.1 + 0.2, "0.3"],
  [1.1 * 3, "3.3"],
  [1e15 / 3, "333333333333333"],
  [262.5, "262.5"],
  [-0.1 - 0.2, "-0.3"],
  [0, "0"],
  [999_999_999_999_999, "999999999999999"],
  [123_456_789_012_345.67, "123456789012346"],
])("the double %d is what Excel shows in 15 digits: %s", (double, shown) => {
  expect(fromDouble(double).toFixed()).toBe(shown);
});

test.each([NaN, Infinity, -Infinity])("%d is no number of a sheet", (value) => {
  expect(() => fromDouble(value)).toThrow(RangeError);
});

test("sums are exact, of many long amounts too", () => {
  expect(sum([]).toFixed()).toBe("0");
  expect(sum([money("0.1"), money("0.2")]).toFixed()).toBe("0.3");
  const long = money("999999999999999.01");
  expect(sum(Array.from({ length: 10_000 }, () => long)).toFixed()).toBe("9999999999999990100");
});

test("an amount is converted exactly between units of money", () => {
  expect(convert(money("7165488080"), "dong", "million-dong")?.toFixed()).toBe("7165.48808");
  expect(convert(money("47.586"), "billion-dong", "million-dong")?.toFixed()).toBe("47586");
  expect(convert(money("1"), "thousand-dong", "billion-dong")?.toFixed()).toBe("0.000001");
  expect(convert(money("8000"), "million-dong", "million-dong")?.toFixed()).toBe("8000");
});

test("an unknown unit of money converts to nothing", () => {
  expect(convert(money("1"), "unknown", "dong")).toBeNull();
  expect(convert(money("1"), "dong", "unknown")).toBeNull();
});
