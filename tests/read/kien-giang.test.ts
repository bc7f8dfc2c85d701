import { a1, a1Range } from "../../src/plan";
import { placeOf, roleOf, rowAt, sheetOf, tableOf, valueOf } from "../support/read-text";

const HEADER = `
TT | Tên nhiệm vụ | Đơn vị | Số lượng | Dự kiến kinh phí (triệu đồng) | | | Thời gian triển khai | Cơ quan chủ trì thực hiện | Cơ quan phối hợp
   |              |        |          | Tổng số | Vốn NS | Vốn khác      |                      |                           |`;

const APPENDIX = `
ỦY BAN NHÂN DÂN | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH KIÊN GIANG | | | | | Độc lập - Tự do - Hạnh phúc
---
DANH MỤC CÁC NHIỆM VỤ CỤ THỂ CỦA CHƯƠNG TRÌNH KHUYẾN CÔNG ĐỊA PHƯƠNG
TRÊN ĐỊA BÀN TỈNH KIÊN GIANG GIAI ĐOẠN 2021 - 2025
(Kèm theo Quyết định số 2454/QĐ-UBND ngày 20 tháng 10 năm 2020 của Ủy ban nhân dân tỉnh Kiên Giang)
Tổng kinh phí thực hiện Chương trình: 47.585 triệu đồng. Trong đó: - Kinh phí khuyến công địa phương là: 24.050 triệu đồng. - Kinh phí các thành phần kinh tế tham gia là: 23.535 triệu đồng
${HEADER.trim()}
I  | Hỗ trợ nâng cao năng lực quản lý
   | Tổ chức khóa tập huấn | Lớp | 05 | 125 | 125 | - | Hàng năm | Sở Công Thương | UBND các huyện, TP
II | Hỗ trợ xây dựng mô hình trình diễn kỹ thuật
1  | Hỗ trợ xây dựng mô hình | Mô hình | 02 | 8.000 | 2.000 | 6.000 | 2021 - 2025 | Sở Công Thương | UBND các huyện, TP
${HEADER.trim()}
2  | Hỗ trợ cơ sở CNNT | Cơ sở | 28 | 16.800 | 8.400 | 8.400 | 2021, 2023 | Sở Công Thương | -
III | Nâng cao năng lực quản lý Nhà nước
1  | Chi thù lao cho cộng tác viên | Người | 75 | 1.341 | 1.341 | - | 2021-2025 | Sở Công Thương | -
---
TM. ỦY BAN NHÂN DÂN
A circular official stamp of the Ministry
`;

describe.each(["text", "numbers"] as const)("Kiên Giang's appendix, as %s", (as) => {
  const table = tableOf(APPENDIX, { as });

  test("lies between its letterhead and its signature", () => {
    expect(a1Range(table.range)).toBe("A8:J18");
    expect(table.headerRows).toEqual([7, 8]);
    expect(table.kind).toBe("plan");
  });

  test("is a programme over five years, in million đồng", () => {
    expect(table.title?.text).toBe(
      "DANH MỤC CÁC NHIỆM VỤ CỤ THỂ CỦA CHƯƠNG TRÌNH KHUYẾN CÔNG ĐỊA PHƯƠNG TRÊN ĐỊA BÀN TỈNH KIÊN GIANG GIAI ĐOẠN 2021 - 2025",
    );
    expect([table.planKind, table.period]).toEqual(["programme", { from: 2021, to: 2025 }]);
    expect([table.moneyUnit, table.moneyUnitAt && a1(table.moneyUnitAt.cell)]).toEqual([
      "million-dong",
      "E8",
    ]);
  });

  test("has its columns by role, the total with its parts", () => {
    expect(table.columns.map(roleOf)).toEqual([
      "number",
      "name",
      "unit",
      "quantity",
      "total",
      "funding state",
      "funding other",
      "time",
      "lead",
      "partner",
    ]);
    expect(table.columns.map((column) => column.source).filter((source) => source !== null)).toEqual([
      "Vốn NS",
      "Vốn khác",
    ]);
    expect(table.columns[4]?.parts).toEqual([5, 6]);
    expect(table.columns[5]?.headings).toEqual(["Dự kiến kinh phí (triệu đồng)", "Vốn NS"]);
  });

  test("keeps every row; a header typed again does not end its category", () => {
    expect(table.rows.map(placeOf)).toEqual([
      "10 category 1 -",
      "11 task 2 10",
      "12 category 1 -",
      "13 task 2 12",
      "14 repeated-header 1 -",
      "15 repeated-header 1 -",
      "16 task 2 12",
      "17 category 1 -",
      "18 task 2 17",
    ]);
  });

  test("reads amounts in the table's unit", () => {
    expect([...rowAt(table, 13).amounts.values()].map(valueOf)).toEqual(["8000", "2000", "6000"]);
    expect([...rowAt(table, 18).amounts.values()].map(valueOf)).toEqual(["1341", "1341", "0"]);
  });

  test("states its totals", () => {
    const told = table.statements.map(({ of, words, value, unit, figure }) => [
      of,
      words,
      value.toNumber(),
      unit,
      figure,
    ]);
    expect(told).toEqual([
      ["total", "Tổng kinh phí thực hiện Chương trình", 47585, "million-dong", "47.585 triệu đồng"],
      ["state", "Kinh phí khuyến công địa phương", 24050, "million-dong", "24.050 triệu đồng"],
      ["other", "Kinh phí các thành phần kinh tế tham gia", 23535, "million-dong", "23.535 triệu đồng"],
    ]);
  });
});

test("a number kept as text carries its other reading; a dash is nothing in money and a word elsewhere", () => {
  const row = rowAt(tableOf(APPENDIX, { as: "text" }), 16);
  const last = rowAt(tableOf(APPENDIX, { as: "text" }), 18);
  expect(row.total).toMatchObject({ state: "read", how: "text", formula: null });
  expect(row.total?.state === "read" && row.total.alternative?.toString()).toBe("16.8");
  expect(last.amounts.get(6)).toMatchObject({ state: "read", how: "dash", alternative: null });
  expect(last.partner).toMatchObject({ text: "-", inherited: false });
  expect(valueOf(rowAt(tableOf(APPENDIX, { as: "text" }), 11).quantity)).toBe("5");
});

test("the same texts mean the same in a workbook with English marks", () => {
  const english = { decimal: ".", thousands: "," };
  const table = tableOf(APPENDIX, { as: "text", separators: english });
  expect(valueOf(rowAt(table, 18).total)).toBe("1341");
});

test("merges given or not, the same is read", () => {
  const merges = ["A8:A9", "B8:B9", "C8:C9", "D8:D9", "E8:G8", "H8:H9", "I8:I9", "J8:J9"];
  const withMerges = tableOf(APPENDIX, { merges });
  const without = tableOf(APPENDIX);
  expect(withMerges.columns).toEqual(without.columns);
  expect(withMerges.rows.map(placeOf)).toEqual(without.rows.map(placeOf));
});

const YEARLY = `
Năm  | Tổng kinh phí thực hiện (triệu đồng) | Trong đó |
     |        | Nguồn kinh phí khuyến công địa phương (triệu đồng) | Nguồn kinh phí từ các thành phần kinh tế tham gia (triệu đồng)
2021 | 8.063  | 4.658  | 3.405
2022 | 11.758 | 4.718  | 7.040
Tổng | 19.821 | 9.376  | 10.445
`;

test("the yearly table is an envelope: its tasks are years", () => {
  const table = tableOf(YEARLY);
  expect([table.kind, table.moneyUnit, table.period]).toEqual([
    "envelope",
    "million-dong",
    { from: 2021, to: 2022 },
  ]);
  expect(table.columns.map(roleOf)).toEqual(["time", "total", "funding state", "funding other"]);
  expect(table.columns[1]?.parts).toEqual([2, 3]);
  expect(table.rows.map((row) => [row.kind, row.time?.years, valueOf(row.total)])).toEqual([
    ["task", [2021], "8063"],
    ["task", [2022], "11758"],
    ["total", [], "19821"],
  ]);
});

test("on one sheet with the appendix the words about totals belong to the appendix", () => {
  const { tables } = sheetOf(`${YEARLY.trim()}\n---\n${APPENDIX.trim()}`);
  expect(tables.map((table) => [table.kind, table.statements.length, table.rows.length])).toEqual([
    ["envelope", 0, 3],
    ["plan", 3, 9],
  ]);
});
