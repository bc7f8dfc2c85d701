import { a1Range } from "../../../src/plan";
import { placeOf, sheetOf, tableOf } from "../../support/read-text";

test("a lone text right above the next header is the title of that table and no category of the one above it", () => {
  const { tables } = sheetOf(`
    DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2025 (Đơn vị tính: triệu đồng)
    TT | Tên đề án | Số lượng | Kinh phí | Ghi chú
    1  | Máy dệt   | 1        | 120      |
       | Cộng      |          | 120      |
    B. Các nhiệm vụ quản lý
    STT | Nội dung | Kinh phí | Đơn vị chủ trì | Thời gian
    1   | Kiểm tra | 30       | Sở Công Thương | 2025
  `);
  expect(tables.map(({ range, title }) => [a1Range(range), title?.text])).toEqual([
    ["A2:E4", "DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2025 (Đơn vị tính: triệu đồng)"],
    ["A6:E7", "B. Các nhiệm vụ quản lý"],
  ]);
});

test("a unit of money noted above one table holds for those below it that declare none; one in a header does not", () => {
  const second = `
    ---
    PHỤ LỤC II
    TT | Tên nhiệm vụ | ĐVT | SL | Kinh phí
    1  | Hội chợ      | Cuộc | 1 | 300
  `;
  const units = (first: string): readonly string[] =>
    sheetOf(`${first.trim()}${second}`).tables.map(({ moneyUnit }) => moneyUnit);
  expect(units("ĐVT: triệu đồng\nNăm | Tổng cộng | Vốn NS\n2025 | 500 | 500")).toEqual([
    "million-dong",
    "million-dong",
  ]);
  expect(units("Năm | Tổng cộng (triệu đồng) | Vốn NS (triệu đồng)\n2025 | 500 | 500")).toEqual([
    "million-dong",
    "unknown",
  ]);
});

test("column numbers with letters behind them as well", () => {
  const { rows } = tableOf(`
    TT | Tên đề án | ĐVT | Tổng kinh phí | KCQG | Đối ứng | Ghi chú
    A  | B         | C   | 1=2+3         | 2    | 3       | D
    1  | Máy A     | Máy | 500           | 200  | 300     |
  `);
  expect(rows.map(placeOf)).toEqual(["2 column-numbers 1 -", "3 task 1 -"]);
});

test("the line of a letterhead that names the office below another is no line of the title", () => {
  const { title } = tableOf(`
    SỞ CÔNG THƯƠNG TỈNH LÀO CAI
    TRUNG TÂM KHUYẾN CÔNG
    ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG NĂM 2026
    TT | ND hoạt động KC | ĐVT | SL | Kinh phí
    1  | Máy A           | Máy | 1  | 300
  `);
  expect(title?.text).toBe("ĐĂNG KÝ KẾ HOẠCH KHUYẾN CÔNG NĂM 2026");
});

test("the same header under part A and again under part B begins two tables", () => {
  const { tables } = sheetOf(`
    DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2026
    A. ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA
    TT | Tên đề án | Kinh phí
    1  | Máy CNC   | 300
    B. ĐỀ ÁN KHUYẾN CÔNG ĐỊA PHƯƠNG
    TT | Tên đề án | Kinh phí
    1  | Máy dệt   | 100
  `);
  expect(tables.map(({ range, title }) => [a1Range(range), title?.text])).toEqual([
    ["A3:C4", "DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2026 A. ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA"],
    ["A6:C7", "B. ĐỀ ÁN KHUYẾN CÔNG ĐỊA PHƯƠNG"],
  ]);
});

test("a list of another kind below a plan is none of its rows", () => {
  const table = tableOf(`
    KẾ HOẠCH KHUYẾN CÔNG NĂM 2025
    TT | Nội dung | SL | Kinh phí
    1  | Máy A    | 1  | 300
    ---
    DANH SÁCH CÁN BỘ PHỤ TRÁCH
    TT | Họ và tên    | Chức vụ  | Điện thoại
    1  | Nguyễn Văn A | Giám đốc | 0912345678
  `);
  expect(a1Range(table.range)).toBe("A2:D3");
});

test("the number of a page above a header typed again is no task", () => {
  const { rows } = tableOf(`
    STT | Tên nhiệm vụ | ĐVT | Kinh phí
    1   | Lớp may      | Lớp | 60
        |              | 2   |
    STT | TÊN NHIỆM VỤ | ĐVT | KINH PHÍ
    2   | Lớp mộc      | Lớp | 60
  `);
  expect(rows.map(placeOf)).toEqual([
    "2 task 1 -",
    "3 repeated-header 1 -",
    "4 repeated-header 1 -",
    "5 task 1 -",
  ]);
});

test("a total in a column before that of the names", () => {
  const { rows } = tableOf(`
    STT | Đơn vị          | Nội dung hỗ trợ | Số lượng | Tổng kinh phí
    1   | Xã Vĩnh Sơn     | Lớp đan lát     | 1        | 30
    2   | HTX Vĩnh Hảo    | Bao bì          | 1        | 20
        | Tổng            |                 | 2        | 50
  `);
  expect(rows.map(({ kind, name, lead }) => [kind, name?.text, lead?.text])).toEqual([
    ["task", "Lớp đan lát", "Xã Vĩnh Sơn"],
    ["task", "Bao bì", "HTX Vĩnh Hảo"],
    ["total", "Tổng", ""],
  ]);
});

test("numbers in a column without a heading before the names are those of the rows", () => {
  const { range, columns, rows } = tableOf(`
      | Nội dung nhiệm vụ | ĐVT | Khối lượng | Kinh phí
    I | Đào tạo           |     |            |
    1 | Nghề may          | Lớp | 2          | 120
    2 | Nghề mộc          | Lớp | 1          | 60
  `);
  expect([a1Range(range), columns[0]?.role]).toEqual(["A1:E4", "number"]);
  expect(rows.map(placeOf)).toEqual(["2 category 1 -", "3 task 2 2", "4 task 2 2"]);
});

test("where a document goes on below the total of its table, its sections are no categories", () => {
  const { range, period } = tableOf(`
    KẾ HOẠCH
    Khuyến công tỉnh Phú Thọ năm 2026
    Thực hiện Chương trình khuyến công giai đoạn 2026-2030.
    Chi tiết như sau:
    TT | Nội dung | Số lượng | Kinh phí
    1  | Máy móc  | 05 cơ sở | 500
       | Cộng     |          | 500
    III. TỔ CHỨC THỰC HIỆN
    1. Sở Công Thương chủ trì tổ chức thực hiện.
  `);
  expect(a1Range(range)).toBe("A5:D7");
  expect(period).toEqual({ from: 2026, to: 2026 });
});

test("a task of 1900 offices below a blank row is a task, though each of its cells could be a heading", () => {
  const { rows } = tableOf(`
    TT | Tên nhiệm vụ | ĐVT | Số lượng
    1  | Lớp may      | Lớp | 2
    ---
       | Nội dung số hóa dữ liệu ngành | Cơ sở | 1900
  `);
  expect(rows.map(({ row }) => row)).toEqual([1, 3]);
});

test("a header below a narrower table, whose first headings are no more than one that is known, is a table's own", () => {
  const { tables } = sheetOf(`
    Năm  | Tổng kinh phí
    2021 | 2
    2022 | 2
    ---
    KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2024
    Tên nhiệm vụ | Mã hiệu | Cơ quan chủ trì | Đơn vị tính | Số lượng | Kinh phí
    Tổng kết     | KC-01   | Sở Công Thương  | Lớp         | 1        | 10
  `);
  expect(tables.map(({ range }) => a1Range(range))).toEqual(["A1:B3", "A6:F7"]);
});

test("a list of support caps below a plan, under its own title, is none of its rows", () => {
  const { range } = tableOf(`
    KẾ HOẠCH KHUYẾN CÔNG NĂM 2026
    TT | Nội dung | SL | Kinh phí
    1  | Máy      | 1  | 200
    ---
    ĐỊNH MỨC HỖ TRỢ TỐI ĐA
    TT | Nội dung | Mức hỗ trợ tối đa (triệu đồng)
    1  | Mô hình  | 1.000
  `);
  expect(a1Range(range)).toBe("A2:D3");
});

test.each([
  "Biểu diễn quy trình mới | 24 cuộc | ",
  "Tổng hợp số liệu | | 200",
  "Kế hoạch kiểm tra | | 1.200",
])(
  "a header typed again below a task whose name begins as a title does goes on with the table: %s",
  (task) => {
    const { rows } = tableOf(`
      TT | Tên nhiệm vụ | Số lượng/đơn vị tính | Kinh phí
         | Hội chợ      | 2 cuộc               | 300
         | ${task}
      TT | Tên nhiệm vụ | Số lượng/đơn vị tính | Kinh phí
         | Đào tạo may  | 19 lớp               | 500
    `);
    expect(rows.map(({ kind }) => kind)).toEqual(["task", "task", "repeated-header", "task"]);
  },
);

test("a task in few words begins no table with a year and a quantity that looks like one", () => {
  const { rows } = tableOf(`
    TT | Nội dung | Khởi công | ĐVT   | SL   | Nguồn vốn
    I  | Hỗ trợ máy móc |     |       |      |
       | Máy dập  | '2024     | đề án | 1923 | KCĐP
       | Máy xay  | '2025     | đề án | 12   | KCĐP
  `);
  expect(rows.map(({ kind }) => kind)).toEqual(["category", "task", "task"]);
});
