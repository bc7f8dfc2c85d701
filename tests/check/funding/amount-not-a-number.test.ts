import { amountNotANumber } from "../../../src/check/funding/amount-not-a-number";
import { clean, faulty } from "../../support/rule-tester";

const table = (...amounts: string[]): string =>
  [
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng)",
    ...amounts.map(
      (text, index) => `${String(index + 1)} | Nhiệm vụ ${String(index + 1)} | Cơ sở | 5 | ${text}`,
    ),
  ].join("\n");

faulty("a text that is no amount", amountNotANumber, table("125", "[tám nghìn]", "[12a5]"), [
  { message: "amount-not-a-number", severity: "error", data: { text: "tám nghìn" }, fix: null },
  { severity: "error" },
]);
faulty("words that leave the amount open", amountNotANumber, table("125", "[chưa xác định]"), {
  message: "amount-not-a-number.open",
  severity: "warning",
});
clean(
  "every accepted form",
  amountNotANumber,
  table(
    "8.000",
    "'8.000",
    "'262,5",
    "7.165.488.080 đồng",
    "-",
    "–",
    "0",
    "",
    "Lồng ghép Chương trình nông thôn mới",
  ),
);
clean("an Excel error, which is said as such", amountNotANumber, table("125", "#REF!"));
