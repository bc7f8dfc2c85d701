import { checkSheet } from "../../../src/check";
import { withSwappedDigits } from "../../../src/check/causes";
import { findingText } from "../../../src/locales";
import { Decimal } from "../../../src/plan";
import { sheetOf } from "../../support/read-text";

/** The cause that the first finding of a rule gives, with what it names. */
function causeOf(rule: string, table: string): Readonly<Record<string, string>> {
  const found = [...checkSheet(sheetOf(table)).findings].find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`${rule} found nothing`);
  const about = Object.entries(found.data).filter(([name]) => name.startsWith("cause"));
  return Object.fromEntries(about.map(([name, datum]) => [name, String(datum)]));
}

const total = (stated: string, rows: readonly string[] = ["100", "250", "330", "77"]): string =>
  [
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng)",
    ...rows.map((amount, at) => `${String(at + 1)} | Nhiệm vụ ${"ABCDE".charAt(at)} | Lớp | 5 | ${amount}`),
    ` | Tổng cộng | | | ${stated}`,
  ].join("\n");

test.each([
  ["a row that was left out", "427", { cause: "left-out", causeRow: "4", causeName: "Nhiệm vụ C" }],
  ["a row that was counted twice", "1.007", { cause: "twice", causeRow: "3", causeName: "Nhiệm vụ B" }],
  ["digits of the total", "775", { cause: "digits", causeCell: "E6", causeFrom: "775", causeTo: "757" }],
  ["a total a thousand times off", "757.000", { cause: "thousandfold", causeFrom: "757000", causeTo: "757" }],
  ["a row that was subtracted", "557", { cause: "sign", causeRow: "2", causeName: "Nhiệm vụ A" }],
  ["rounding", "758", { cause: "rounding" }],
])("%s explains a wrong total", (_, stated, cause) => {
  expect(causeOf("total-wrong", total(stated))).toMatchObject(cause);
});

test("digits of one row explain a total that was right before", () => {
  expect(causeOf("total-wrong", total("757", ["100", "520", "330", "77"]))).toEqual({
    cause: "digits",
    causeCell: "E3",
    causeFrom: "520",
    causeTo: "250",
  });
});

test("of two things that would each explain it neither is said", () => {
  expect(causeOf("total-wrong", total("430", ["100", "330", "330", "-"]))).toEqual({});
  expect(causeOf("total-wrong", total("300", ["100", "100", "100", "100"]))).toEqual({});
});

test("nothing is said where nothing explains it", () => {
  expect(causeOf("total-wrong", total("999"))).toEqual({});
});

test("within a row the part is named by its column", () => {
  const row = (amounts: string): string =>
    `TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác\n1 | Mở lớp | Lớp | 5 | ${amounts}`;
  expect(causeOf("funding-sum", row("700 | 700 | 300"))).toEqual({
    cause: "left-out.part",
    causeName: "Vốn khác",
  });
  expect(causeOf("funding-sum", row("1.300 | 700 | 300"))).toEqual({
    cause: "twice.part",
    causeName: "Vốn khác",
  });
});

test("a figure in words names the row it leaves out", () => {
  const table = `Tổng kinh phí thực hiện: 427 triệu đồng | | | |\n---\n${total("757")}`;
  expect(causeOf("declared-total-differs", table)).toMatchObject({ cause: "left-out", causeRow: "6" });
});

test("a guess is worded as one, behind the figures, in both languages", () => {
  const [found] = checkSheet(sheetOf(total("427"))).findings.filter(({ rule }) => rule === "total-wrong");
  if (found === undefined) throw new Error("nothing found");
  expect(findingText(found, "vi")).toMatch(/757\. Có thể do bỏ sót dòng 4 “Nhiệm vụ C”$/);
  expect(findingText(found, "en")).toMatch(/757\. Perhaps row 4 “Nhiệm vụ C” was left out$/);
});

test("digits change places with the one beside them", () => {
  expect(withSwappedDigits(new Decimal("81.5")).map(String)).toEqual(["18.5", "85.1"]);
  expect(withSwappedDigits(new Decimal(11))).toEqual([]);
  expect(withSwappedDigits(new Decimal(400))).toEqual([]);
  expect(withSwappedDigits(new Decimal("0.25")).map(String)).toEqual(["2.05", "0.52"]);
});
