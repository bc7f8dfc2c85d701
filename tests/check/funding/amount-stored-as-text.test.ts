import { amountStoredAsText } from "../../../src/check/funding/amount-stored-as-text";
import { clean, faulty } from "../../support/rule-tester";

const table = (...amounts: string[]): string =>
  [
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng)",
    ...amounts.map(
      (text, index) => `${String(index + 1)} | Nhiệm vụ ${String(index + 1)} | Cơ sở | 5 | ${text}`,
    ),
  ].join("\n");

faulty(
  "numbers pasted from Word, which Excel shows as before",
  amountStoredAsText,
  table("['16.800.000]", "['1.341]", "['125]", "-", "['262,5]"),
  [
    { severity: "warning", message: "amount-stored-as-text", data: { text: "16.800.000" }, fix: "16800000" },
    { data: { text: "1.341", value: "1341" }, fix: "1341" },
    { fix: "125" },
    { fix: "262.5", suggests: [] },
  ],
);
faulty(
  "numbers that Excel would show in another way: only suggested",
  amountStoredAsText,
  table("['16.800.000]", "['1.341]", "['125]"),
  [{ fix: null, suggests: ["16800000"] }, { fix: null, suggests: ["1341"] }, { fix: "125" }],
  { separators: { decimal: ".", thousands: "," } },
);
faulty(
  "an amount with its unit, which a number would lose",
  amountStoredAsText,
  table("125", "[7.165.488.080 đồng]"),
  { fix: null, suggests: ["7165.48808"] },
);
const ENGLISH = { separators: { decimal: ".", thousands: "," } };

faulty("a lone number that the workbook's own marks settle", amountStoredAsText, table("125", "['8.000]"), {
  message: "amount-stored-as-text",
  fix: "8000",
});
faulty(
  "a lone number among whole ones, which settle it in an English workbook too",
  amountStoredAsText,
  table("125", "['8.000]"),
  { message: "amount-stored-as-text", fix: null, suggests: ["8000"] },
  ENGLISH,
);
faulty(
  "a lone number that can be two in an English workbook: both are offered, none is certain",
  amountStoredAsText,
  table("['8.000]"),
  { message: "amount-stored-as-text.ambiguous", fix: null, suggests: ["8000", "8"] },
  ENGLISH,
);
faulty(
  "a number that its column's marks make a fraction: both are offered, none is certain",
  amountStoredAsText,
  table("['8.000]", "['16,800.5]"),
  [{ message: "amount-stored-as-text.two-ways", fix: null, suggests: ["8", "8000"] }, { fix: "16800.5" }],
  ENGLISH,
);
faulty(
  "several numbers alike, which settle one another in an English workbook too",
  amountStoredAsText,
  table("['8.000]", "['2.000]"),
  [
    { message: "amount-stored-as-text", fix: null, suggests: ["8000"] },
    { message: "amount-stored-as-text", fix: null, suggests: ["2000"] },
  ],
  ENGLISH,
);
faulty(
  "a text that a formula made, which is not overwritten for everyone",
  amountStoredAsText,
  table("125", "['8.000]").replace("'8.000", "=TEXT(E2) → '8.000"),
  { fix: null, suggests: ["8000"] },
);
clean(
  "numbers, formulas, dashes, blanks and words",
  amountStoredAsText,
  table("8.000", "=E2 → 8.000", "-", "", "Lồng ghép"),
);
