import { mergedCells } from "../../../src/check/structure/merged-cells";
import { checkSheet } from "../../../src/check";
import { clean, faulty } from "../../support/rule-tester";
import { sheetOf } from "../../support/read-text";

faulty(
  "one amount merged over two tasks",
  mergedCells,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số | Thời gian
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | [1.120] | 2024
  2  | In tờ rơi        | Cuốn   | 3        |         |
  3  | Hội chợ          | Cuộc   | 3        | 30      | 2024
`,
  { severity: "warning", data: { range: "E2:E3", count: "2" }, fix: null },
  { merges: ["E2:E3", "F2:F3"] },
);
const merged = `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Dự kiến kinh phí |        | Thời gian
     |                  |        |          | Tổng số          | Vốn NS |
  I  | Tư vấn           |        |          |                  |        |
  1  | Thiết kế mẫu mã  | Cơ sở  | 16       | 1.120            | 560    | 2024
  2  | In tờ rơi        | Cuốn   | 3        | 30               | 30     |
`;
const mergesOfText = ["E1:F1", "A1:A2", "B3:G3", "G4:G5"];
clean("merged headings, a merged category and merged times", mergedCells, merged, { merges: mergesOfText });
clean("merges that were not asked for", mergedCells, merged);

test("it is asked before the plan is submitted, not at each check", () => {
  const sheet = sheetOf(merged, { merges: [...mergesOfText, "E4:E5"] });
  const { findings } = checkSheet(sheet, { rules: [mergedCells] });
  expect(findings.map(({ rule }) => rule)).toEqual(["merged-cells"]);
  expect([...checkSheet(sheet, { rules: [mergedCells], tier: "check" }).findings]).toEqual([]);
});
