import { checkSheet } from "../../../src/check";
import { supportOverCap } from "../../../src/check/funding/support-over-cap";
import { supportShareOverCap } from "../../../src/check/funding/support-share-over-cap";
import { capSetOf } from "../../../src/knowledge";
import { sheetOf } from "../../support/read-text";
import { clean, faulty } from "../../support/rule-tester";

const caps = capSetOf({
  id: "tinh",
  document: "Nghị quyết 01/2024/NQ-HĐND",
  from: "2024-01-15",
  to: null,
  certainty: "verified",
  caps: [
    {
      activity: "Mô hình trình diễn kỹ thuật",
      phrases: ["mô hình trình diễn"],
      base: "task",
      unit: "mô hình",
      amount: "1000",
      share: "30",
      article: "Điều 3",
      certainty: "verified",
      source: "Nghị quyết",
    },
    {
      activity: "Thiết kế mẫu mã",
      phrases: ["thiết kế mẫu mã"],
      base: "task",
      unit: "cơ sở",
      amount: "35",
      share: "50",
      article: "Điều 4",
      certainty: "unverified",
      source: "Nghị quyết",
    },
    {
      activity: "Thuê tư vấn",
      phrases: ["tư vấn"],
      base: "task",
      unit: "cơ sở",
      amount: "10",
      share: null,
      article: "Điều 4",
      certainty: "verified",
      source: "Nghị quyết",
    },
  ],
});

const HEADER = "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác";

faulty(
  "more for each than the cap, with its document and date",
  supportOverCap,
  `
  ${HEADER}
  1  | Xây dựng mô hình trình diễn kỹ thuật | Mô hình | 2  | 8.000 | [2.002] | 5.998
  2  | Thiết kế mẫu mã, bao bì              | Cơ sở   | 16 | 1.120 | [561]   | 559
`,
  [
    {
      severity: "warning",
      message: "support-over-cap",
      data: {
        perUnit: "1001",
        cap: "1000",
        document: "Nghị quyết 01/2024/NQ-HĐND (Điều 3)",
        from: "15/1/2024",
      },
      fix: null,
    },
    { message: "support-over-cap.unverified" },
  ],
  { caps },
);
faulty(
  "a larger share than the cap",
  supportShareOverCap,
  `
  ${HEADER}
  1  | Xây dựng mô hình trình diễn kỹ thuật | Mô hình | 2  | 6.000 | [2.000] | 4.000
`,
  { severity: "warning", data: { share: "33.33", cap: "30" } },
  { caps },
);
const FITTING = `
  ${HEADER}
  1  | Xây dựng mô hình trình diễn kỹ thuật   | Mô hình | 2  | 8.000 | 2.000 | 6.000
  2  | Thiết kế mẫu mã, bao bì                | Cơ sở   | 16 | 1.120 | 560   | 560
  3  | Tư vấn thiết kế mẫu mã cho cơ sở       | Cơ sở   | 1  | 900   | 900   | -
  4  | Thiết kế mẫu mã                        | Bộ      | 1  | 900   | 900   | -
  5  | Mô hình trình diễn                     | Mô hình |    | 900   | 200   | 700
  6  | Hội thảo                               | Cuộc    | 1  | 900   | 900   | -
`;
for (const rule of [supportOverCap, supportShareOverCap]) {
  clean(`${rule.id} at the cap, where units differ, or where two caps fit`, rule, FITTING, { caps });
  clean(`${rule.id} while no set was chosen`, rule, FITTING.replaceAll("2.000", "7.000"));
}

test("amounts in đồng are compared in the cap's unit", () => {
  const sheet = sheetOf(`
  TT | Tên nhiệm vụ    | Đơn vị | Số lượng | Tổng số (đồng) | Vốn NS (đồng)
  1  | Thiết kế mẫu mã | Cơ sở  | 2        | 140.000.000    | 70.000.000
  2  | Thiết kế mẫu mã | Cơ sở  | 2        | 170.000.000    | 70.000.001
`);
  const { findings } = checkSheet(sheet, { rules: [supportOverCap], caps });
  expect(findings.map(({ cell }) => cell)).toEqual([{ row: 2, column: 5 }]);
});
