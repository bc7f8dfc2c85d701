import { a1, a1Range } from "../../../src/plan";
import { placeOf, roleOf, rowAt, sheetOf, tableOf, valueOf } from "../../support/read-text";

const TWO_ROWS = `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Dự kiến kinh phí (triệu đồng) | | | Thời gian triển khai | Cơ quan chủ trì thực hiện | Cơ quan phối hợp
     |              |        |          | Tổng số | Vốn NS | Vốn khác | | |`;

test("a header of two rows: a group over its amounts, blanks below the others", () => {
  const table = tableOf(`${TWO_ROWS}
    1 | Lớp A | Lớp | 2 | 100 | 60 | 40 | 2021 | Sở Công Thương | -`);
  expect(table.headerRows).toEqual([0, 1]);
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
});

test("a header of four rows, its groups merely followed by blanks, and a row that numbers its columns", () => {
  const table = tableOf(`
    TT | Nội dung | Tổng mức | Kế hoạch vốn năm 2025 | | | | Ghi chú
       |          |          | Tổng số | Trong đó | | |
       |          |          |         | Ngân sách nhà nước | | Vốn huy động |
       |          |          |         | NSTW | NSĐP | |
    A  | B        | 1        | 2=3+4+5 | 3    | 4    | 5 | 6
    1  | Máy A    | 100      | 100     | 30   | 30   | 40 |`);
  expect(table.headerRows).toEqual([0, 1, 2, 3]);
  expect(table.columns.slice(3, 7).map(roleOf)).toEqual([
    "total",
    "funding state",
    "funding state",
    "funding other",
  ]);
  expect(table.rows.map(placeOf)).toEqual(["5 column-numbers 1 -", "6 task 1 -"]);
});

test.each([
  ["numbers", "(1) | (2) | (3) | (4) | (5) | (6)"],
  ["letters and numbers", "A | B | C | 1 | 2 | 3"],
  ["numbers shifted by one cell", " | (1) | (2) | (3) | (4) | (5)"],
  ["sums", "1 | 2 | 3 | 4 | 5=6+7 | 6"],
  ["numbers, one of them mistyped", "(1) | (2) | (3) | (4) | (15) | (6)"],
  ["numbers, one of them forgotten", "(1) | (2) | (3) | () | (5) | (6)"],
  ["numbers, one of them blank", "(1) | (2) | (3) |  | (5) | (6)"],
  ["letters, one of them mistyped, and numbers", "A | 8 | 1 | 2=3+4 | 3 | 4"],
])("a row of column %s below the header", (_, numbers) => {
  const table = tableOf(
    `TT | Nội dung | ĐVT | SL | Kinh phí | Ghi chú\n${numbers}\n1 | Lớp A | Lớp | 2 | 100 |`,
  );
  expect(table.rows.map(placeOf)).toEqual(["2 column-numbers 1 -", "3 task 1 -"]);
});

test("a header typed again on each page: its category goes on, or is named again", () => {
  const table = tableOf(`
    TT | Nội dung | ĐVT | SL
    I  | Tập huấn
    1  | Lớp A | Lớp | 1
    TT | Nội dung | ĐVT | SL
    2  | Lớp B | Lớp | 1
    TT | Nội dung | ĐVT | SL
    II | Mô hình
    1  | Máy | Cơ sở | 1
    TT | Nội dung | ĐVT | SL
    II | Mô hình
    2  | Máy | Cơ sở | 1
    TT | Nội dung | ĐVT | SL
    III | Tư vấn
       | Bao bì | Cơ sở | 1
  `);
  expect(table.rows.filter(({ kind }) => kind === "repeated-header")).toHaveLength(4);
  expect(rowAt(table, 5)).toMatchObject({ kind: "task", parent: 1 });
  expect(rowAt(table, 11)).toMatchObject({ kind: "task", parent: 9 });
});

test("the unit of money inside the header, or in a note at the right above the table", () => {
  const inHeader = tableOf(`${TWO_ROWS}\n1 | A | Lớp | 1 | 8.000`);
  expect([inHeader.moneyUnit, inHeader.moneyUnitAt?.text]).toEqual([
    "million-dong",
    "Dự kiến kinh phí (triệu đồng)",
  ]);
  const above = tableOf(
    ` | | | | ĐVT: triệu đồng\nTT | Nội dung | ĐVT | SL | Kinh phí\n1 | A | Lớp | 1 | 8.000`,
  );
  expect([above.moneyUnit, above.moneyUnitAt && a1(above.moneyUnitAt.cell)]).toEqual(["million-dong", "E1"]);
});

test("no total or subtotal row anywhere: nothing is taken for one", () => {
  const table = tableOf(`${TWO_ROWS}
    I | Tập huấn
    1 | Tổng kết công tác | Cuộc | 1 | 100 | 60 | 40
      | Cộng tác viên khuyến công | Người | 3 | 100 | 60 | 40`);
  expect(table.rows.map(({ kind }) => kind)).toEqual(["category", "task", "task"]);
});

test("the grand total is only in the text and in a yearly table: it is of the plan, and neither is a row of it", () => {
  const { tables } = sheetOf(`
    Tổng kinh phí thực hiện Chương trình: 1.341 triệu đồng
    Năm  | Tổng kinh phí (triệu đồng) | Vốn NS | Vốn khác
    2021 | 341   | 341   | 0
    2022 | 1.000 | 500   | 500
    Tổng | 1.341 | 841   | 500
    ---
    DANH MỤC NHIỆM VỤ GIAI ĐOẠN 2021 - 2022
    TT | Nội dung | ĐVT | SL | Tổng số (triệu đồng)
    1  | Lớp A | Lớp | 1 | 1.341
  `);
  expect(tables.map(({ kind, rows }) => [kind, rows.map((row) => row.kind)])).toEqual([
    ["envelope", ["task", "task", "total"]],
    ["plan", ["task"]],
  ]);
  expect(tables[1]?.statements.map(({ of, value }) => [of, value.toString()])).toEqual([["total", "1341"]]);
});

test("a category: a Roman numeral and a name, its other cells empty or all holding the name again", () => {
  const table = tableOf(`
    TT | Nội dung | ĐVT | SL | Kinh phí | Chủ trì
    I  | Tập huấn | | | |
    1  | Lớp A | Lớp | 1 | 100 | Sở Công Thương
    II | Mô hình | Mô hình | Mô hình | Mô hình | Mô hình
    1  | Máy | Cơ sở | 1 | 100 | Sở Công Thương
    III. Tư vấn | III. Tư vấn | III. Tư vấn | III. Tư vấn | III. Tư vấn | III. Tư vấn
    1  | Bao bì | Cơ sở | 1 | 100 | Sở Công Thương
  `);
  expect(table.rows.map(({ kind }) => kind)).toEqual([
    "category",
    "task",
    "category",
    "task",
    "category",
    "task",
  ]);
  const repeated = rowAt(table, 4);
  expect([repeated.number?.value, repeated.name?.text, repeated.unit?.text, repeated.lead?.text]).toEqual([
    2,
    "Mô hình",
    "",
    "",
  ]);
  expect([valueOf(repeated.quantity), valueOf(repeated.total)]).toEqual(["blank", "blank"]);
  expect(rowAt(table, 6).number?.value).toBe(3);
});

test("a category whose name is repeated in every cell, one of which was typed over: an amount there is read", () => {
  const table = tableOf(`
    TT | Nội dung | ĐVT | SL | Kinh phí | Chủ trì
    II | Mô hình | Mô hìh | Mô hình | Mô hình | Mô hình
    1  | Máy | Cơ sở | 1 | 100 | Sở Công Thương
    III | Tư vấn | Tư vấn | Tư vấn | 90 | Tư vấn
    1  | Bao bì | Cơ sở | 1 | 100 | Sở Công Thương
  `);
  expect(table.rows.map(({ kind }) => kind)).toEqual(["category", "task", "category", "task"]);
  expect([rowAt(table, 2), rowAt(table, 4)].map(({ total }) => valueOf(total))).toEqual(["blank", "90"]);
});

test("the only task of a category has no number and is a task by its unit and amounts", () => {
  const table = tableOf(`
    TT | Nội dung | ĐVT | SL | Kinh phí
    IV | Tư vấn
       | Thiết kế bao bì | Cơ sở | 16 | 1.120
    VI | Xuất bản
       | Bản tin | Ấn phẩm | 20 | 500
  `);
  expect(table.rows.map(placeOf)).toEqual(["2 category 1 -", "3 task 2 2", "4 category 1 -", "5 task 2 4"]);
});

test.each([
  ["restarts in each category", "1", "2", "1"],
  ["runs through the table", "1", "2", "3"],
])("the numbering of tasks %s", (_, first, second, third) => {
  const table = tableOf(`
    TT | Nội dung | ĐVT | SL
    I  | Tập huấn
    ${first} | Lớp A | Lớp | 1
    ${second} | Lớp B | Lớp | 1
    II | Mô hình
    ${third} | Máy | Cơ sở | 1
  `);
  expect(table.rows.map(placeOf)).toEqual([
    "2 category 1 -",
    "3 task 2 2",
    "4 task 2 2",
    "5 category 1 -",
    "6 task 2 5",
  ]);
});

test("sub-numbers such as 15.1 are components of their task", () => {
  const table = tableOf(`
    TT   | Nội dung | ĐVT | SL | Kinh phí
    15   | Lớp A | Lớp | 1 | 100
    15.1 | Hội trường | | | 60
    15.2 | Giảng viên | | | 40
    16   | Lớp B | Lớp | 1 | 100
  `);
  expect(table.rows.map(placeOf)).toEqual(["2 task 1 -", "3 subtask 2 2", "4 subtask 2 2", "5 task 1 -"]);
});

test("a table pasted from a web page, one cell a line: put together, each cell where it stands", () => {
  const lines = [
    "PHỤ LỤC",
    "NỘI DUNG HOẠT ĐỘNG KHUYẾN CÔNG TỈNH QUẢNG NGÃI NĂM 2025",
    "STT",
    "Nội dung hỗ trợ khuyến công",
    "Sản phẩm chủ yếu/đơn vị tính",
    "I",
    "Hỗ trợ xây dựng mô hình",
    "1",
    "Mô hình trình diễn kỹ thuật",
    "01 mô hình",
    "2",
    "Ứng dụng máy móc",
    "01 cơ sở",
    "II",
    "Nâng cao năng lực quản lý",
    "1",
    "Khảo sát doanh nghiệp",
    "Theo kế hoạch các huyện",
    "Nguồn tra cứu: trang thông tin điện tử",
  ];
  const table = tableOf(lines.join("\n"), { as: "text" });
  expect(table.rows.map(placeOf)).toEqual([
    "6 category 1 -",
    "8 task 2 6",
    "11 task 2 6",
    "14 category 1 -",
    "16 task 2 14",
  ]);
  const task = rowAt(table, 11);
  expect([task.number?.cell, task.name?.cell, task.quantity?.cell].map((cell) => cell && a1(cell))).toEqual([
    "A11",
    "A12",
    "A13",
  ]);
  expect([task.name?.text, valueOf(task.quantity), task.unit?.text]).toEqual([
    "Ứng dụng máy móc",
    "1",
    "cơ sở",
  ]);
  expect([a1Range(table.range), table.period?.from]).toEqual(["A3:A18", 2025]);
});

test("noise after the table is not part of it: a stamp's sentence, where it was looked up, signatures", () => {
  const { tables } = sheetOf(`
    TT | Nội dung | ĐVT | SL
    1  | Lớp A | Lớp | 1
    ---
    This document was digitally signed by the office
    Nguồn tra cứu: trang thông tin điện tử
       | NGƯỜI LẬP | | TM. ỦY BAN NHÂN DÂN
  `);
  expect(tables.map(({ range, rows }) => [a1Range(range), rows.length])).toEqual([["A1:D2", 1]]);
});
