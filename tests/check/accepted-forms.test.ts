import { checkSheet } from "../../src/check";
import { a1 } from "../../src/plan";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

/** What every rule together says of a plan for 2021 to 2025 with one cell in another form: errors, warnings and remarks. */
function said(plan: string): readonly string[] {
  const { findings, failed } = checkSheet(readSheet(textTable(plan).grid));
  expect(failed).toEqual([]);
  return findings.map(({ message, cell }) => `${message} at ${cell === null ? "the sheet" : a1(cell)}`);
}

interface Cells {
  readonly unit?: string;
  readonly quantity?: string;
  readonly total?: string;
  readonly state?: string;
  readonly other?: string;
  readonly time?: string;
  readonly period?: string;
}

function planWith({
  unit = "Lớp",
  quantity = "5",
  total = "8.000",
  state = "2.000",
  other = "6.000",
  time = "2021 - 2025",
  period = "GIAI ĐOẠN 2021 - 2025",
}: Cells): string {
  return `
    DANH MỤC NHIỆM VỤ KHUYẾN CÔNG ${period} | | | | | | | |
    TT | Tên nhiệm vụ               | Đơn vị  | Số lượng    | Tổng số (triệu đồng) | Vốn NS (triệu đồng) | Vốn khác (triệu đồng) | Thời gian
    I  | Hỗ trợ đào tạo nghề        |         |             |          |          |          |
    1  | Mở lớp đào tạo nghề        | Lớp     | 10          | 1.000    | 400      | 600      | Hàng năm
    2  | Truyền nghề đan lát        | ${unit} | ${quantity} | ${total} | ${state} | ${other} | ${time}
    3  | Tập huấn khởi sự kinh doanh | Lớp    | 2           | 70       | 70       | -        | Hàng năm
  `;
}

const USUAL = ["total-missing at B6"];

test("the plan itself lacks nothing but a grand total", () => {
  expect(said(planWith({}))).toEqual(USUAL);
});

test.each([
  "2021",
  "2021 - 2025",
  "2021–2025",
  "2021 — 2025",
  "2021\u00a0-\u00a02025",
  "2021-2025",
  "'2021, 2023",
  "Hàng năm",
  "Hằng năm",
  "Cả năm",
  "Thường xuyên",
  "Quý II",
  "Quý II - III/2024",
  "Tháng 4-10",
  "6 tháng đầu năm",
  "Năm 2024",
  "Trong năm 2024",
  "Xong trong tháng 5/2024",
  "trước ngày 01/01/2025",
  "trước ngày 01/01/2030",
  "15/6/2024",
])("the time “%s” is accepted", (time) => {
  const quiet = said(planWith({ time })).filter((one) => !one.startsWith("time-against-quantity"));
  expect(quiet).toEqual(USUAL);
});

test.each([
  ["5", "Lớp"],
  ["'05", "Lớp"],
  ["2,5", "ha"],
  ["{2.5}", "ha"],
  ["'1,5", "ha"],
  ["'1.600", "Người"],
  ["28-30", "Lớp"],
  ["khoảng 42", "Lớp"],
  ["Trên 50", "Lớp"],
  ["04 cơ sở", ""],
  ["01 mô hình", ""],
  ["04 lớp × 30 người", ""],
  ["04 lớp x 30 người", ""],
  ["12 số/năm", ""],
  ["Theo kế hoạch của Bộ Công Thương", "Lớp"],
  ["-", "Lớp"],
  ["-", "-"],
  ["", ""],
])("the quantity “%s” of “%s” is accepted", (quantity, unit) => {
  const grave = said(planWith({ quantity, unit })).filter((one) => !one.startsWith("quantity-in-words"));
  expect(grave).toEqual(USUAL);
});

test.each([
  [{ total: "8.000", state: "2.000", other: "6.000" }],
  [{ total: "262,5", state: "262,5", other: "-" }],
  [{ total: "262,5", state: "262,5", other: "–" }],
  [{ total: "262,5", state: "262,5", other: "0" }],
  [{ total: "262,5", state: "262,5", other: "" }],
  [{ total: "8.000", state: "2.000", other: "Lồng ghép" }],
  [{ total: "Lồng ghép chương trình khác", state: "Lồng ghép chương trình khác", other: "-" }],
  [{ total: "-", state: "-", other: "-", unit: "-", quantity: "-" }],
])("the amounts %j are accepted", (cells: Cells) => {
  expect(said(planWith(cells))).toEqual(USUAL);
});

test("an amount with its unit is a number kept as text, and nothing else", () => {
  const dong = "7.165.488.080 đồng";
  const plan = planWith({ total: dong, state: dong, other: "-" }).replaceAll("(triệu đồng)", "(đồng)");
  const found = said(plan).filter((one) => !USUAL.includes(one));
  expect(found).toEqual(["amount-stored-as-text at E5", "amount-stored-as-text at F5"]);
});

test("what repeats the cell above inherits words and time, never figures", () => {
  for (const mark of ["nt", "-nt-", "//"])
    expect(said(planWith({ time: mark })).filter((one) => !USUAL.includes(one))).toEqual([]);
  const figures = said(planWith({ quantity: "nt", total: "//", state: "//", other: "//" }));
  expect(figures).toEqual(
    expect.arrayContaining([expect.stringContaining("D5"), expect.stringContaining("E5")]),
  );
});

test.each(["a b c d e", "a b c d đ e", "a b c d e f g"])("letters may run %s", (letters) => {
  const rows = letters
    .split(" ")
    .map((letter, at) => `${letter}) | Lớp nghề thứ ${String(at + 1)} | Lớp | 1 | 10 | 10 | - | 2021`);
  const plan = `
    DANH MỤC NHIỆM VỤ KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2025 | | | | | | |
    TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS (triệu đồng) | Vốn khác (triệu đồng) | Thời gian
    I  | Hỗ trợ đào tạo nghề | | | | | |
    ${rows.join("\n")}
  `;
  expect(said(plan).filter((one) => !one.startsWith("total-missing"))).toEqual([]);
});
