import { a1Range, type Sheet } from "../../../src/plan";
import { sheetOf } from "../../support/read-text";

/** Each table as its range, its title and how many rows it has. */
function found({ tables }: Sheet): readonly (readonly [string, string | undefined, number])[] {
  return tables.map(({ range, title, rows }) => [a1Range(range), title?.text, rows.length]);
}

test("a table that begins lower down beside another keeps its rows, and so does the other", () => {
  expect(
    found(
      sheetOf(`
        PHỤ LỤC KHUYẾN CÔNG NĂM 2024
        STT | Nội dung | SL | Kinh phí
        1 | Lớp A | 2 | 200 | | STT | Nội dung | SL | Kinh phí
        2 | Lớp B | 2 | 200 | | 1 | Máy A | 1 | 300
          | Cộng  |   | 400 | | 2 | Máy B | 1 | 300
          |       |   |     | |   | Cộng  |   | 600
      `),
    ),
  ).toEqual([
    ["A2:D5", "PHỤ LỤC KHUYẾN CÔNG NĂM 2024", 3],
    ["F3:I6", "PHỤ LỤC KHUYẾN CÔNG NĂM 2024", 3],
  ]);
});

test("a header beside a category begins a table there and ends none here; its own title is the nearest above it", () => {
  expect(
    found(
      sheetOf(`
        KẾ HOẠCH KCQG NĂM 2024
        STT | Nội dung | ĐVT | SL | Kinh phí
        I   | Đào tạo  |     |    |          | | KẾ HOẠCH KCĐP NĂM 2024
        1   | Lớp A    | Lớp | 2  | 200
        II  | Máy      |     |    |          | | TT | Nội dung | ĐVT | SL | Kinh phí
        1   | Máy B    | Cái | 1  | 100      | | 1  | Máy A    | Cái | 1  | 300
      `),
    ),
  ).toEqual([
    ["A2:E6", "KẾ HOẠCH KCQG NĂM 2024", 4],
    ["G5:K6", "KẾ HOẠCH KCĐP NĂM 2024", 1],
  ]);
});

test("tables below one another on the left, one on the right, and a wide one below them all", () => {
  expect(
    found(
      sheetOf(`
        TT | Nội dung | SL | Kinh phí
        1  | Lớp A    | 2  | 200
        ---                            
        DANH MỤC BỔ SUNG |  |  |       | | Năm | Tổng kinh phí | Vốn NS
        TT | Nội dung | SL | Kinh phí  | | 2021 | 300 | 200
        1  | Lớp B    | 2  | 200       | | 2022 | 300 | 200
        ---
        PHỤ LỤC II
        TT | Nội dung | SL | Tổng số | Vốn NS | Vốn khác | Thời gian | Ghi chú
        1  | Máy A    | 2  | 500     | 200    | 300      | 2022      |
      `),
    ),
  ).toEqual([
    ["A1:D2", undefined, 1],
    ["F4:H6", undefined, 2],
    ["A5:D6", "DANH MỤC BỔ SUNG", 1],
    ["A9:H10", "PHỤ LỤC II", 1],
  ]);
});

test("a second table without a number column begins below its title, also without a blank row between", () => {
  expect(
    found(
      sheetOf(`
        PHỤ LỤC 1
        Nội dung | ĐVT | SL | Kinh phí
        Lớp A    | Lớp | 2  | 200
        PHỤ LỤC 2
        các nhiệm vụ dự phòng
        Nội dung | ĐVT | SL | Kinh phí
        Lớp B    | Lớp | 2  | 200
      `),
    ),
  ).toEqual([
    ["A2:D3", "PHỤ LỤC 1", 1],
    ["A6:D7", "PHỤ LỤC 2 các nhiệm vụ dự phòng", 1],
  ]);
});

test("tables side by side whose headers have one row and two, one of them typed again further down", () => {
  const { tables } = sheetOf(`
    TT | Nội dung | SL | Kinh phí (triệu đồng) | |       | | Năm  | Tổng kinh phí | Vốn NS
       |          |    | Tổng | NSNN | Khác             | | 2021 | 300           | 200
    1  | Lớp A    | 2  | 200  | 100  | 100              | | 2022 | 300           | 200
    TT | Nội dung | SL | Kinh phí (triệu đồng) | |       | | 2023 | 300           | 200
       |          |    | Tổng | NSNN | Khác             | | Tổng | 900           | 600
    2  | Lớp B    | 2  | 200  | 100  | 100
  `);
  expect(tables.map(({ kind, range, rows }) => [kind, a1Range(range), rows.map((row) => row.kind)])).toEqual([
    ["plan", "A1:F6", ["task", "repeated-header", "repeated-header", "task"]],
    ["envelope", "H1:J5", ["task", "task", "task", "total"]],
  ]);
});

test.each([
  ["in", 0],
  ["below", 1],
])("a table beside another whose title stands %s the row of its header", (_, down) => {
  const title = ["KINH PHÍ TỪNG NĂM | | ", "Năm | Tổng kinh phí | Vốn NS", "2021 | 300 | 200"];
  const right = [...Array<string>(down).fill(" | | "), ...title];
  const left = [
    "TT | Nội dung | SL | Kinh phí (triệu đồng) | | ",
    "   |          |    | Tổng | NSNN | Khác",
    "   | Ghi chú: số dự kiến | | | | ",
    "1  | Lớp A | 2 | 200 | 100 | 100",
  ];
  const lines = left.map((line, at) => `${line} | | ${right[at] ?? ""}`);
  expect(found(sheetOf(lines.join("\n")))).toEqual([
    ["A1:F4", undefined, 2],
    [`H${String(2 + down)}:J${String(3 + down)}`, "KINH PHÍ TỪNG NĂM", 1],
  ]);
});

test("yearly amounts of the sources of money, the years across, beside a table", () => {
  const { tables } = sheetOf(`
    TT | Nội dung | SL | Kinh phí | | Nguồn vốn          | Năm 2021 | Năm 2022 | Tổng
    1  | Lớp A    | 2  | 200      | | Ngân sách nhà nước | 100      | 50       | 150
    2  | Lớp B    | 2  | 200      | | Vốn khác           | 100      | 150      | 250
  `);
  expect(tables.map(({ kind, range }) => [kind, a1Range(range)])).toEqual([
    ["plan", "A1:D3"],
    ["envelope", "F1:I3"],
  ]);
});

test("a table with a column of money behind a blank one is no two tables", () => {
  expect(
    found(
      sheetOf(`
        TT | Nội dung | ĐVT | SL | | Nguồn vốn (triệu đồng) | |
           |          |     |    | | Tổng cộng | NSNN | Vốn khác
        1  | Lớp A    | Lớp | 1  | | 200       | 100  | 100
      `),
    ),
  ).toEqual([["A1:H3", undefined, 1]]);
});

test("a table that begins beside a category whose name could be a heading (Khuyến công địa phương)", () => {
  expect(
    found(
      sheetOf(`
        TT | Nội dung               | SL | Kinh phí
        1  | Lớp A                  | 2  | 200      |
        A  | Khuyến công địa phương |    |          | | Năm  | Tổng kinh phí | Vốn NS
        2  | Lớp B                  | 2  | 200      | | 2021 | 300           | 200
      `),
    ),
  ).toEqual([
    ["A1:D4", undefined, 3],
    ["F3:H4", undefined, 1],
  ]);
});

test("an envelope by source (Nguồn vốn, its total before its years) beside one by year", () => {
  const sheet = sheetOf(`
    Biểu 1. Phân kỳ | | | | | Biểu 2. Cơ cấu nguồn vốn
    Năm  | Tổng cộng | Ngân sách tỉnh | Vốn đối ứng | | Nguồn vốn | Tổng số | '2026 | '2027
    2026 | 500 | 200 | 300 | | NSTW    | 300 | 150 | 150
    2027 | 700 | 300 | 400 | | Đối ứng | 900 | 350 | 550
  `);
  expect(found(sheet)).toEqual([
    ["A2:D4", "Biểu 1. Phân kỳ", 2],
    ["F2:I4", "Biểu 2. Cơ cấu nguồn vốn", 2],
  ]);
  expect(sheet.tables.map(({ kind }) => kind)).toEqual(["envelope", "envelope"]);
});

test("sources of money beside a plan, with a title in the row of its header and a header of their own below", () => {
  const sheet = sheetOf(`
    KẾ HOẠCH KHUYẾN CÔNG NĂM 2025
    STT | Nội dung | SL | KP khuyến công | KP đối ứng | | Tổng hợp nguồn vốn
    1   | Máy sấy  | 2  | 300            | 500        | | Nguồn vốn | Kinh phí | Tỷ lệ (%)
    2   | Máy xay  | 1  | 150            | 200        | | Ngân sách | 450      | 39,1
    3   | Lớp khô  | 1  | 60             | -          | | Đối ứng   | 700      | 60,9
  `);
  expect(found(sheet)).toEqual([
    ["A2:E5", "KẾ HOẠCH KHUYẾN CÔNG NĂM 2025", 3],
    ["G3:I5", "Tổng hợp nguồn vốn", 2],
  ]);
});

test("an envelope of years below Năm thực hiện beside a plan whose header has two rows", () => {
  const { tables } = sheetOf(`
    TT | Nội dung | SL | Kinh phí |      |      | | Năm thực hiện | Tổng kinh phí | NSNN | Khác
       |          |    | Tổng     | NSNN | Khác | | 2026          | 300           | 150  | 150
    1  | Lớp may  | 2  | 300      | 150  | 150  | | 2027          | 300           | 150  | 150
    2  | Máy      | 1  | 300      | 150  | 150  | | Tổng          | 600           | 300  | 300
  `);
  expect(tables.map(({ kind, range }) => [kind, a1Range(range)])).toEqual([
    ["plan", "A1:F4"],
    ["envelope", "H1:K4"],
  ]);
});

test("Năm thực hiện behind a blank column goes on with a plan where it stands before units and quantities", () => {
  const { tables } = sheetOf(`
    TT | Nội dung | Địa điểm | | Năm thực hiện | ĐVT | Số lượng | Kinh phí | NSNN | Khác
    1  | Lớp may  | Huyện A  | | 2024          | Lớp | 2        | 300      | 150  | 150
    2  | Lớp đan  | Huyện B  | | 2025          | Lớp | 1        | 300      | 150  | 150
  `);
  expect(tables.map(({ kind, range }) => [kind, a1Range(range)])).toEqual([["plan", "A1:J3"]]);
});

test("a header of three rows typed again beside an envelope: when works begin is no column of years of another one", () => {
  const { tables } = sheetOf(`
    | |       | Thời gian |            | Kinh phí |         |
    | |       | Khởi công | Hoàn thành | Tổng số | Năm 2021 | Năm 2022
    Nội dung | ĐVT | SL | | |          |         |      |
    Lớp A | Lớp | 2 | Tháng 3 | Tháng 9 | 200 | 100 | 100
    Lớp B | Lớp | 2 | Tháng 3 | Tháng 9 | 200 | 100 | 100 | | Năm | Tổng kinh phí | Vốn NS
    | |       | Thời gian |            | Kinh phí |         | | | 2021 | 200 | 100
    | |       | Khởi công | Hoàn thành | Tổng số | Năm 2021 | Năm 2022 | | 2022 | 200 | 100
    Nội dung | ĐVT | SL | | |          |         |      |
    Lớp C | Lớp | 2 | '2022 | '2022 | 200 | 100 | 100
    Lớp D | Lớp | 2 | '2024 |       | 200 | 100 | 100
  `);
  expect(tables.map(({ range, rows }) => [a1Range(range), rows.map(({ kind }) => kind)])).toEqual([
    ["A1:H10", ["task", "task", "repeated-header", "repeated-header", "repeated-header", "task", "task"]],
    ["J5:L7", ["task", "task"]],
  ]);
});
