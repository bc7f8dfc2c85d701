import { planSums } from "../../../src/sums";
import { roleOf, tableOf, valueOf } from "../../support/read-text";

test.each(["(Tr.đồng)", "triệu đồng", "(ĐVT: triệu đồng)"])(
  "a unit of money (%s) typed below each heading of amounts belongs to it, and is no row",
  (unit) => {
    const { columns, headerRows, moneyUnit, rows } = tableOf(`
      STT | Nội dung | Số lượng | Tổng kinh phí | Kinh phí khuyến công | Vốn đối ứng | Ghi chú
          |          | (cơ sở)  | ${unit}       | ${unit}              | ${unit}     |
      1   | Máy A    | 1        | 650,5         | 250,5                | 400         |
    `);
    expect([headerRows, moneyUnit]).toEqual([[0, 1], "million-dong"]);
    expect(columns.map(roleOf)).toEqual([
      "number",
      "name",
      "quantity",
      "total",
      "funding state",
      "funding other",
      "note",
    ]);
    expect(columns.map(({ source }) => source).slice(4, 6)).toEqual(["Kinh phí khuyến công", "Vốn đối ứng"]);
    expect(rows.map(({ level, total }) => [level, valueOf(total)])).toEqual([[1, "650.5"]]);
  },
);

test.each(["Tổng số lượng", "Tổng SL", "Tổng số lớp"])("%s is how many in all, not how much", (heading) => {
  const { columns } = tableOf(`
    STT | Nội dung | ĐVT | ${heading} | Kinh phí giai đoạn 2026-2027 | Phân kỳ |
        |          |     |            |                              | '2026 | '2027
    1   | Lớp dệt  | Lớp | 10         | 400                          | 200   | 200
  `);
  expect(columns.slice(3).map(roleOf)).toEqual(["quantity", "total", "total 2026", "total 2027"]);
});

test("money asked for and money appraised, each by source, is one sum of money: the first counts", () => {
  const table = tableOf(`
    TT | Tên đề án | Tổng mức đầu tư | Kinh phí đề nghị | | Kinh phí thẩm định |
       |           |                 | KCQG | Đối ứng       | KCQG | Đối ứng
    1  | Máy dập   | 2000            | 300  | 1700          | 250  | 1750
  `);
  expect(table.columns[2]?.parts).toEqual([3, 4]);
  const { total, budget, other } = planSums(table);
  expect([total, budget, other].map(String)).toEqual(["2000", "300", "1700"]);
});

test.each(["Vốn chủ đầu tư", "Kinh phí của HTX", "Nguồn từ các doanh nghiệp", "Vốn ODA"])(
  "%s is money of its owner's own",
  (heading) => {
    const { columns } = tableOf(`
      TT | Tên đề án | Tổng vốn | Kinh phí KC hỗ trợ | ${heading}
      1  | Lò sấy    | 800      | 150                | 650
    `);
    expect(columns.slice(2).map(roleOf)).toEqual(["total", "funding state", "funding other"]);
  },
);

test("a capacity (500 m3/năm) under a heading that nobody knows is no quantity", () => {
  const { columns } = tableOf(`
    TT | Tên đề án | Năng lực sản xuất | Tổng vốn
    1  | Lò sấy    | 500 m3/năm        | 800
    2  | Máy xẻ    | 300 tấn/năm       | 900
  `);
  expect(columns.map(roleOf)).toEqual(["number", "name", "unknown", "total"]);
});

test("in a header typed word by word over two rows a source is one heading too", () => {
  const { columns } = tableOf(`
    SO | TEN NHIEM VU, | SO    | TONG | NGAN SACH | VON
    TT | DE AN         | LUONG | SO   | TINH      | HUY DONG
    1  | MAY SAO CHE   | 5     | 250  | 100       | 150
  `);
  expect(columns.map(({ source }) => source).slice(4)).toEqual(["NGAN SACH TINH", "VON HUY DONG"]);
});

test("crosses below sources of money are neither money nor places", () => {
  const { columns } = tableOf(`
    TT | Nội dung hỗ trợ | Sản phẩm chủ yếu/đơn vị tính | Nguồn kinh phí |
       |                 |                              | Quốc gia | Địa phương
    1  | Hỗ trợ máy móc  | 04 cơ sở                     | x        | x
  `);
  expect(columns.slice(3).map(roleOf)).toEqual(["unknown", "unknown"]);
});
