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
