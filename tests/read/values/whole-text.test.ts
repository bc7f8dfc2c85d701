import { numberText } from "../../../src/read/values/number-text";
import { PARTING, wholeText, type Parting } from "../../../src/read/values/whole-text";

test.each<[string, number, Parting]>([
  ["0", 0, PARTING.none],
  ["05", 5, PARTING.none],
  ["8000", 8000, PARTING.none],
  ["8.000", 8000, PARTING.dot],
  ["8,000", 8000, PARTING.comma],
  ["12.345.678", 12345678, PARTING.dots],
  ["12,345,678", 12345678, PARTING.commas],
  ["999.999.999.999.999", 999999999999999, PARTING.dots],
])("%s is %d", (text, whole, parting) => {
  expect(wholeText(text)).toEqual({ whole, parting });
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
      const reading = isEnglish(whole.parting) ? full?.en : full?.vi;
      expect([text, reading?.toNumber()]).toEqual([text, whole.whole]);
      const both = full?.vi !== null && full?.en !== null;
      expect([text, both]).toEqual([
        text,
        whole.parting !== PARTING.dots && whole.parting !== PARTING.commas,
      ]);
    }
  }
  expect(compared).toBeGreaterThan(1_000);
});

function isEnglish(parting: Parting): boolean {
  return parting === PARTING.comma || parting === PARTING.commas;
}
