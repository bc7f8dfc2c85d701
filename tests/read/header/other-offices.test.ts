import { roleOf, rowAt, sheetOf, tableOf, valueOf } from "../../support/read-text";

test("what the state gives beside the whole cost, and what the beneficiary adds (ĐƯ), are the parts of the whole", () => {
  const { columns } = tableOf(`
    TT | Tên đề án | Đơn vị | Địa chỉ | Tổng KP thực hiện | KP hỗ trợ | Vốn ĐƯ | Ghi chú
    1  | Máy sấy | HTX A | Xã X | 500 | 200 | 300 |
  `);
  expect(columns.slice(4, 7).map(roleOf)).toEqual(["total", "funding state", "funding other"]);
  expect(columns[4]?.parts).toEqual([5, 6]);
});

test("support that stands alone is all the money that a table shows", () => {
  const { columns } = tableOf("TT | Tên đề án | Kinh phí hỗ trợ\n1 | Máy sấy | 200");
  expect(columns.map(roleOf)).toEqual(["number", "name", "total"]);
});

test("quantities and money by year: the total over all years has the years as its parts", () => {
  const { columns, rows } = tableOf(`
    STT | Nội dung | ĐVT | Tổng cộng | | Năm 2021 | | Năm 2022 |
        |          |     | SL | KP | SL | KP | SL | KP
    1   | Nghề may | Lớp | 4 | 400 | 2 | 200 | 2 | 200
  `);
  expect(columns[4]?.parts).toEqual([6, 8]);
  expect([valueOf(rows[0]?.quantity ?? null), valueOf(rows[0]?.total ?? null)]).toEqual(["4", "400"]);
});

test("a plan by year beside a unit and groups of money is how many, not how much", () => {
  const { columns } = tableOf(`
    TT | Nội dung | ĐVT | Kế hoạch thực hiện | | | Nhu cầu kinh phí | |
       |          |     | Tổng | 2021 | 2022 | Tổng | KPKC | Khác
    1  | Lớp A | Lớp | 4 | 2 | 2 | 600 | 400 | 200
  `);
  expect(columns.slice(3).map(roleOf)).toEqual([
    "quantity",
    "quantity 2021",
    "quantity 2022",
    "total",
    "funding state",
    "funding other",
  ]);
});

test("reasons for an adjustment are notes, and crosses below years are no money", () => {
  const reasons = tableOf(`
    TT | Tên đề án | Kinh phí đã duyệt | Tăng, giảm | Sau điều chỉnh | Lý do điều chỉnh
    1  | Máy A | 300 | -100 | 200 | Giảm quy mô
  `);
  expect(reasons.columns.slice(2).map(roleOf)).toEqual([
    "total before",
    "total adjustment",
    "total after",
    "note",
  ]);
  expect(valueOf(rowAt(reasons, 2).total)).toBe("200");
  const crosses = tableOf(`
    STT | Nội dung | ĐVT | SL | Kinh phí | Năm 2021 | Năm 2022
    1   | Lớp A | Lớp | 3 | 300 | x | x
  `);
  expect(crosses.columns.slice(4).map(roleOf)).toEqual(["total", "unknown", "unknown"]);
  expect(crosses.columns[4]?.parts).toEqual([]);
});

test("a name merged over several rows is the name of each", () => {
  const { rows } = tableOf(
    `
    TT | Tên đề án | Đơn vị thụ hưởng | Kinh phí
    1  | Đề án nhóm máy gỗ | Cơ sở A | 100
       |                   | Cơ sở B | 100
    2  | Đề án điểm | Cơ sở D | 300
  `,
    { merges: ["B2:B3"] },
  );
  expect(rows.map(({ name }) => [name?.text, name?.inherited])).toEqual([
    ["Đề án nhóm máy gỗ", false],
    ["Đề án nhóm máy gỗ", true],
    ["Đề án điểm", false],
  ]);
});

test("a title with its unit of money behind it, and one that ends in a bare year", () => {
  const unit = tableOf(
    "KẾ HOẠCH KCQG NĂM 2025 (ĐVT: tr.đồng)\nTT | Đề án | SL | Kinh phí\n1 | Máy A | 1 | 100",
  );
  expect([unit.title?.text, unit.moneyUnit, unit.period?.from]).toEqual([
    "KẾ HOẠCH KCQG NĂM 2025 (ĐVT: tr.đồng)",
    "million-dong",
    2025,
  ]);
  const year = tableOf(
    "DANH MỤC NHIỆM VỤ KHUYẾN CÔNG 2025\nTT | Nhiệm vụ | SL | Kinh phí\n1 | Máy A | 1 | 100",
  );
  expect(year.period).toEqual({ from: 2025, to: 2025 });
});

test("a remark behind a star is a remark, not a component", () => {
  const { rows } = tableOf(`
    TT | Nội dung | ĐVT | SL | Kinh phí
    1  | Hỗ trợ | cơ sở | 3 | 900
       | * Ghi chú: số liệu dự kiến
  `);
  expect(rows.map(({ kind }) => kind)).toEqual(["task", "note"]);
});

test.each([
  [
    "of industrial clusters",
    "TT | Tên CCN | Địa điểm | Diện tích (ha) | Chủ đầu tư | Ghi chú\n1 | CCN A | Xã X | 50 | Công ty B |",
  ],
  ["of staff", "STT | Họ và tên | Chức vụ | Đơn vị | Điện thoại\n1 | Nguyễn Văn A | Giám đốc | TTKC | 0912"],
  [
    "of firms",
    "TT | Tên doanh nghiệp | Địa chỉ | Ngành nghề | Vốn điều lệ\n1 | Công ty A | Xã X | Gạo | 5.000",
  ],
  [
    "of wages",
    "STT | Họ tên | Hệ số | Phụ cấp | Tổng cộng | Ký nhận\n1 | Nguyễn Văn A | 4,32 | 0,5 | 10.000 |",
  ],
  ["of contents", "STT | Tên phụ lục | Trang\n1 | Danh mục nhiệm vụ | 2"],
])("a list %s is no plan", (_, text) => {
  expect(sheetOf(text).tables).toEqual([]);
});

test("a category's name in every cell makes no beneficiaries of a blank column of amounts", () => {
  const { columns } = tableOf(`
    TT | Nội dung | ĐVT | SL | Nguồn vốn (triệu đồng) | | |
       |          |     |    | Cộng | NSTW | Cấp xã | Doanh nghiệp
    I  | Máy móc | Máy móc | Máy móc | Máy móc | Máy móc | Máy móc | Máy móc
    1  | Máy A | Cái | 1 | 10 | 10 | |
  `);
  expect(columns.slice(4).map(roleOf)).toEqual(["total", "funding state", "funding state", "funding other"]);
});

test("a table of names, quantities with their units and a column that nobody knows", () => {
  const { columns } = tableOf("Tên nhiệm vụ | Số lượng/đơn vị tính | Mã hiệu\nHội chợ | 02 đợt | KC-01");
  expect(columns.map(roleOf)).toEqual(["name", "quantity", "unknown"]);
});

test("what one costs (Mức hỗ trợ), beside a quantity and what they cost together, is no amount of the row", () => {
  const { columns, rows } = tableOf(`
    STT | Nội dung chi | ĐVT | Số lượng | Mức hỗ trợ | Thành tiền | Nguồn kinh phí | |
        |              |     |          |            |            | KCQG | KCĐP | Đơn vị thụ hưởng
    1   | Máy ép       | Đề án | 2      | 300        | 600        | 200  | 100  | 300
  `);
  expect(columns.slice(4, 6).map(roleOf)).toEqual(["unknown", "total"]);
  expect(valueOf(rows[0]?.total ?? null)).toBe("600");
});

test("money of the whole period (Giai đoạn 2021-2025) beside that of its years is the total", () => {
  const { columns, rows } = tableOf(`
    STT | Nội dung | Giai đoạn 2021-2025 | Trong đó | |
        |          |                     | 2021 | 2022 | 2023
    1   | Đào tạo nghề | 600             | 100  | 200  | 300
  `);
  expect(columns.slice(2).map(roleOf)).toEqual(["total", "total 2021", "total 2022", "total 2023"]);
  expect([valueOf(rows[0]?.total ?? null), columns[2]?.parts]).toEqual(["600", [3, 4, 5]]);
});

test("parts of a year in the second row of a header are kept beside the amount of the year", () => {
  const { columns, headerRows, rows } = tableOf(`
    STT | Hoạt động | Kinh phí (triệu đồng) | Phân kỳ | |
        |           |                       | Quý I | Quý II | 6 tháng cuối năm
    1   | Lớp A     | 200                   | 100   | 50     | 50
  `);
  expect([headerRows, columns.map(roleOf)]).toEqual([
    [0, 1],
    ["number", "name", "total", "unknown", "unknown", "unknown"],
  ]);
  expect(rows.map(({ total }) => valueOf(total))).toEqual(["200"]);
});

test("a total over offices, in a table that names no tasks", () => {
  const { rows } = tableOf(`
    TT | Đơn vị thực hiện | Số đề án | Tổng kinh phí | NSNN | Đối ứng
    1  | Huyện A          | 3        | 900           | 450  | 450
       | Cộng             | 3        | 900           | 450  | 450
  `);
  expect(rows.map(({ kind }) => kind)).toEqual(["task", "total"]);
});
