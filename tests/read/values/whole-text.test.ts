import { numberText } from "../../../src/read/values/number-text";
import { wholeText } from "../../../src/read/values/whole-text";

test.each([
  ["0", 0, "", 0],
  ["05", 5, "", 0],
  ["8000", 8000, "", 0],
  ["8.000", 8000, ".", 1],
  ["8,000", 8000, ",", 1],
  ["12.345.678", 12345678, ".", 2],
  ["999.999.999.999.999", 999999999999999, ".", 4],
])("%s is %d", (text, whole, mark, marks) => {
  expect(wholeText(text)).toEqual({ whole, mark, marks });
});

test.each([
  "",
  ".",
  "1.",
  ".5",
  "0.125",
  "012.345",
  "000.000",
  "1.5",
  "1.2345",
  "1234.567",
  "1.234,567",
  "1.234.56",
  "-5",
  "1 000",
  "12a",
  "1e3",
])("%s is none", (text) => {
  expect(wholeText(text)).toBeNull();
});

test("a number longer than a double holds is none", () => {
  expect(wholeText("9999999999999999")).toBeNull();
  expect(wholeText("1.000.000.000.000.000")).toBeNull();
});

test("says the same as the full reading, of every text of such signs", () => {
  const signs = ["0", "1", "9", ".", ",", "000", "12"];
  let texts = [""];
  let compared = 0;
  for (let length = 0; length < 5; length++) {
    texts = texts.flatMap((text) => signs.map((sign) => text + sign));
    for (const text of texts) {
      const whole = wholeText(text);
      if (whole === null) continue;
      compared++;
      const full = numberText(text);
      const reading = whole.mark === "," ? full?.en : full?.vi;
      expect([text, reading?.toNumber()]).toEqual([text, whole.whole]);
      const both = full?.vi !== null && full?.en !== null;
      expect([text, both]).toEqual([text, whole.marks < 2]);
    }
  }
  expect(compared).toBeGreaterThan(1_000);
});
