import { formatMessage, formatNumber, placeholders } from "../../src/locales";
import { Decimal } from "../../src/plan";

test.each([
  ["47586", "47.586", "47,586"],
  ["7165488080", "7.165.488.080", "7,165,488,080"],
  ["78.32", "78,32", "78.32"],
  ["999", "999", "999"],
  ["1000.0001", "1.000,0001", "1,000.0001"],
  ["-1500.5", "-1.500,5", "-1,500.5"],
  ["0", "0", "0"],
  ["-0", "0", "0"],
  ["0.000000001", "0,000000001", "0.000000001"],
  [
    "123456789012345678901234567890",
    "123.456.789.012.345.678.901.234.567.890",
    "123,456,789,012,345,678,901,234,567,890",
  ],
])("the number %s is written %s in Vietnamese and %s in English", (value, vi, en) => {
  expect(formatNumber(new Decimal(value), "vi")).toBe(vi);
  expect(formatNumber(new Decimal(value), "en")).toBe(en);
});

test("a message is filled with text as typed, and with numbers as they are written", () => {
  const data = { stated: new Decimal(8100), count: 1200, name: "$& {x} 8000" };
  expect(formatMessage("{name}: {stated} · {count} · {stated}", data, "vi")).toBe(
    "$& {x} 8000: 8.100 · 1.200 · 8.100",
  );
});

test("a message never shows a hole", () => {
  expect(() => formatMessage("Đang ghi {stated}", {}, "vi")).toThrow("no datum for {stated}");
});

test("placeholders are named in the order they stand", () => {
  expect(placeholders("{b} và {a}, {b}")).toEqual(["b", "a", "b"]);
  expect(placeholders("không có")).toEqual([]);
});
