import fc from "fast-check";
import { amountInWords, type Spelling, USUAL_SPELLING } from "../../../src/fill";
import { Decimal, type MoneyUnit } from "../../../src/plan";
import { spokenNumber } from "./spoken-number";

const inWords = (amount: string, unit: MoneyUnit = "dong", spelling?: Partial<Spelling>): string | null =>
  amountInWords(new Decimal(amount), unit, { ...USUAL_SPELLING, ...spelling });

test.each([
  ["0", "Không đồng"],
  ["1", "Một đồng"],
  ["10", "Mười đồng"],
  ["15", "Mười lăm đồng"],
  ["11", "Mười một đồng"],
  ["14", "Mười bốn đồng"],
  ["21", "Hai mươi mốt đồng"],
  ["24", "Hai mươi tư đồng"],
  ["25", "Hai mươi lăm đồng"],
  ["105", "Một trăm linh năm đồng"],
  ["110", "Một trăm mười đồng"],
  ["1005", "Một nghìn không trăm linh năm đồng"],
  ["1000000", "Một triệu đồng"],
  ["1000005", "Một triệu không trăm linh năm đồng"],
  ["47586000000", "Bốn mươi bảy tỷ năm trăm tám mươi sáu triệu đồng"],
  ["7165488080", "Bảy tỷ một trăm sáu mươi lăm triệu bốn trăm tám mươi tám nghìn không trăm tám mươi đồng"],
  ["1000000000000", "Một nghìn tỷ đồng"],
  ["1000000000000000", "Một triệu tỷ đồng"],
  ["-5", "Âm năm đồng"],
])("%s đồng: %s", (amount, words) => {
  expect(inWords(amount)).toBe(words);
});

test("other units are converted to đồng exactly, fractions too", () => {
  expect(inWords("262.5", "million-dong")).toBe("Hai trăm sáu mươi hai triệu năm trăm nghìn đồng");
  expect(inWords("7.16548808", "billion-dong")).toBe(inWords("7165488080"));
});

test("what offices spell in two ways", () => {
  expect(inWords("1024105", "dong", { zeroTens: "lẻ", thousand: "ngàn", four: "bốn" })).toBe(
    "Một triệu không trăm hai mươi bốn ngàn một trăm lẻ năm đồng",
  );
});

test.each([
  ["0.5", "dong"],
  ["0.0000005", "million-dong"],
  ["1000000000000001", "dong"],
  ["5", "unknown"],
] as const)("%s in %s is not put in words", (amount, unit) => {
  expect(inWords(amount, unit)).toBeNull();
});

/** Numbers of every length, those with many noughts among them, in which the pitfalls are. */
const numbers = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 15n }),
  fc
    .array(fc.constantFrom("0", "0", "0", "1", "4", "5", "9"), { minLength: 1, maxLength: 15 })
    .map((digits) => BigInt(digits.join(""))),
);
const spellings = fc.record<Spelling>({
  zeroTens: fc.constantFrom("linh", "lẻ"),
  thousand: fc.constantFrom("nghìn", "ngàn"),
  four: fc.constantFrom("tư", "bốn"),
});

test("whoever hears the words writes down the same number", () => {
  fc.assert(
    fc.property(numbers, spellings, (number, spelling) => {
      const words = amountInWords(new Decimal(number.toString()), "dong", spelling) ?? "";
      expect(words).toMatch(/^\p{Lu}.* đồng$/u);
      expect(spokenNumber(words.toLowerCase().replace(/ đồng$/, ""))).toBe(number);
    }),
    { numRuns: 5_000, seed: 2024 },
  );
});
