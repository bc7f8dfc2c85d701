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
faulty(
  "words that give no amount, and may be meant",
  amountNotANumber,
  table("125", "[không]", "[Không đổi]", "[không hỗ trợ]"),
  Array.from({ length: 3 }, () => ({ message: "amount-not-a-number.open", severity: "warning" })),
);
faulty(
  "a slip of the keys that leaves but one number, which is offered",
  amountNotANumber,
  table("125", "[1.500 .000]", "[100. 000.000]", "[1.500.000,]", "[1OO.000]", "[l.5oo.000]", "[3.000..000]"),
  [
    { message: "amount-not-a-number.slip", severity: "error", fix: null, suggests: ["1500000"] },
    { data: { text: "100. 000.000", value: "100000000" }, suggests: ["100000000"] },
    { suggests: ["1500000"] },
    { suggests: ["100000"] },
    { suggests: ["1500000"] },
    { suggests: ["3000000"] },
  ],
);
faulty(
  "a text that lacks digits or may be two amounts",
  amountNotANumber,
  table("125", "[1.50.000]", "[1.500.0000]", "[100, 200]", "[5l]", "[10 0.000]"),
  Array.from({ length: 5 }, () => ({ message: "amount-not-a-number", fix: null, suggests: [] })),
);
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
