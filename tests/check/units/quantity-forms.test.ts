import { quantityInWords } from "../../../src/check/units/quantity-in-words";
import { quantityNotANumber } from "../../../src/check/units/quantity-not-a-number";
import { clean, faulty } from "../../support/rule-tester";

const table = (...quantities: string[]): string =>
  [
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số",
    ...quantities.map(
      (text, index) => `${String(index + 1)} | Nhiệm vụ ${String(index + 1)} | Cơ sở | ${text} | 30`,
    ),
  ].join("\n");

faulty("a text that is no quantity", quantityNotANumber, table("5", "[abc]", "[5 ~ x1]"), [
  { severity: "warning", data: { text: "abc" }, fix: null },
  { data: { text: "5 ~ x1" } },
]);
clean(
  "every accepted form",
  quantityNotANumber,
  table(
    "5",
    "'05",
    "{2.5}",
    "'1,5",
    "'1.600",
    "28-30",
    "khoảng 42",
    "Trên 50",
    "04 cơ sở",
    "-",
    "Theo kế hoạch năm",
  ),
);
clean("an Excel error, which is said as such", quantityNotANumber, table("5", "#N/A"));

faulty(
  "a lawful text without a number",
  quantityInWords,
  table("5", "[Theo kế hoạch của các huyện]", "[28-30]"),
  [{ severity: "info", data: { text: "Theo kế hoạch của các huyện" } }, { data: { text: "28-30" } }],
);
clean("numbers, dashes, and what is no quantity at all", quantityInWords, table("5", "'05", "-", "abc"));
