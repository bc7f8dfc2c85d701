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

test("a unit, a total and years, and no word of money anywhere: targets, which count things", () => {
  const text = `
    TT | Nội dung     | ĐVT   | Tổng | Chia theo năm |
       |              |       |      | '2026 | '2027
    1  | Đào tạo nghề | người | 400  | 200   | 200
  `;
  expect(tableOf(text).columns.slice(3).map(roleOf)).toEqual(["quantity", "quantity 2026", "quantity 2027"]);
  const inMoney = tableOf(`ĐVT: triệu đồng${text}`);
  expect(inMoney.columns.slice(3).map(roleOf)).toEqual(["total", "total 2026", "total 2027"]);
});

test("money already given (Lũy kế đã cấp) is none of the plan; nothing is before where nothing is changed", () => {
  const { columns } = tableOf(`
    TT | Tên đề án | Tổng mức kinh phí được duyệt | Lũy kế đã cấp đến hết năm 2024 | Kế hoạch vốn năm 2025 | |
       |           |                              |                                | Tổng số | KCQG | KCĐP
    1  | Mô hình   | 1500                         | 500                            | 1000    | 700  | 300
  `);
  expect(columns.slice(2).map(roleOf)).toEqual([
    "total",
    "unknown",
    "total",
    "funding state",
    "funding state",
  ]);
});

test.each(["D1:E1", null])(
  "names of sources that nobody knows, below groups of money, are headings (merged: %s)",
  (merge) => {
    const { columns, headerRows } = tableOf(
      `
    STT | Nội dung | Tổng vốn | Lồng ghép CTMTQG | | Vốn ODA
        |          |          | Giảm nghèo | Nông thôn mới |
    1   | Máy móc  | 600      | 300              | 200 | 100
  `,
      { merges: merge === null ? null : [merge] },
    );
    expect([headerRows, columns.map(({ source }) => source).slice(3)]).toEqual([
      [0, 1],
      ["Giảm nghèo", "Nông thôn mới", "Vốn ODA"],
    ]);
  },
);

test("what the state gives in all, of a whole cost that is shown too, is the state's by its parts", () => {
  const table = tableOf(`
    TT | Tên đề án | Đơn vị thụ hưởng | | Tổng mức đầu tư | Kinh phí hỗ trợ | | | Vốn đối ứng
       |           | Tên đơn vị | Người đại diện | | Tổng | KCQG | KCĐP |
    1  | Máy CNC   | Cty A | Nguyễn Văn B | 900 | 300 | 200 | 100 | 600
  `);
  expect(table.columns.slice(2).map(roleOf)).toEqual([
    "beneficiary",
    "unknown",
    "total",
    "funding state",
    "funding state",
    "funding state",
    "funding other",
  ]);
  expect(table.columns.map(({ parts }) => parts).slice(4, 6)).toEqual([
    [5, 8],
    [6, 7],
  ]);
  const { total, budget, other } = planSums(table);
  expect([total, budget, other].map(String)).toEqual(["900", "300", "600"]);
});

test("planned and spent of one source are two states of it, neither a part of the other", () => {
  const table = tableOf(`
    STT | Nội dung | Số lượng | | Kinh phí khuyến công |
        |          | KH | TH    | KH | TH
    1   | Máy móc  | 5  | 5     | 1000 | 950
  `);
  expect(table.columns.map(({ parts }) => parts).slice(4)).toEqual([[], []]);
  expect(String(planSums(table).budget)).toBe("1000");
});

test.each(["Đơn vị TH", "HTX", "Hộ dân"])("%s below a group of money is whose money it is", (party) => {
  const { columns } = tableOf(`
    TT | Nội dung | Tổng chi phí đầu tư | Dự kiến kinh phí |
       |          |                     | KPKC tỉnh | ${party}
    1  | Máy sấy  | 500                 | 200       | 300
  `);
  expect(columns.slice(2).map(roleOf)).toEqual(["total", "funding state", "funding other"]);
});

test("the sum inside a group of sources (Cộng NS) stands for the group, and Tổng NSNN for what follows it", () => {
  const grouped = tableOf(`
    STT | Nội dung | Tổng cộng | Vốn ngân sách | | | Vốn ngoài ngân sách
        |          |           | Cộng NS | TW | Tỉnh |
    1   | Máy móc  | 1000      | 400     | 300 | 100 | 600
  `);
  expect(grouped.columns.map(({ parts }) => parts).slice(2, 4)).toEqual([
    [3, 6],
    [4, 5],
  ]);
  const flat = tableOf(`
    STT | Nội dung | Tổng cộng | Tổng NSNN | NSTW | NSĐP | Vốn khác
    1   | Máy móc  | 1000      | 400       | 300  | 100  | 600
  `);
  expect(flat.columns.map(({ parts }) => parts).slice(2, 4)).toEqual([
    [3, 6],
    [4, 5],
  ]);
});

test("headings that nobody knows below a merged group, and sources in words that are no names", () => {
  const { columns, headerRows } = tableOf(
    `
    STT | Tên công việc đã làm | QĐ phê duyệt | | KH vốn năm 2025 | Nguồn vốn
        |                      | Số QĐ | Người ký |                 |
    1   | Cụm máy chế biến     | 123/QĐ | Trần A  | 1000            | NS huyện
  `,
    { merges: ["C1:D1"] },
  );
  expect([headerRows, columns.map(roleOf)]).toEqual([
    [0, 1],
    ["number", "name", "unknown", "unknown", "total", "unknown"],
  ]);
});

test("the state of an adjusted plan in brackets, and quantities in the group of what is changed", () => {
  const { columns } = tableOf(
    `
    TT | Nội dung | Theo Quyết định 31 (trước điều chỉnh) | | Theo Quyết định 45 | | Sau khi điều chỉnh |
       |          | Khối lượng | Tổng KP | Khối lượng | Tổng KP | Khối lượng | Tổng KP
    1  | Lớp may  | 15         | 1500    | 12         | 1200    | 10         | 1000
  `,
    { merges: ["C1:D1", "E1:F1", "G1:H1"] },
  );
  expect(columns.slice(2).map(roleOf)).toEqual([
    "quantity before",
    "total before",
    "quantity",
    "total",
    "quantity after",
    "total after",
  ]);
});

test("what one costs (Kinh phí/lớp) is no amount, and a span of years beside a single one is no source", () => {
  const rates = tableOf(`
    STT | Nghề | Số học viên | Kinh phí/lớp | Tổng kinh phí | Nguồn KC | Nguồn ĐƯ
    1   | May  | 70          | 60           | 120           | 100      | 20
  `);
  expect(rates.columns.slice(2).map(roleOf)).toEqual([
    "quantity",
    "unknown",
    "total",
    "funding state",
    "funding other",
  ]);
  const spans = tableOf(`
    TT | Nhiệm vụ | Kinh phí (triệu đồng) | |
       |          | '2026 | 2027-2030 | Tổng
    1  | CSDL     | 300   | 500       | 800
  `);
  expect(spans.columns.slice(2).map(roleOf)).toEqual(["total 2026", "unknown", "total"]);
});

test("money of another year than the plan's is not added to it", () => {
  const table = tableOf(`
    DỰ TOÁN KINH PHÍ KHUYẾN CÔNG NĂM 2025
    STT | Nội dung | Ước thực hiện năm 2024 | Dự toán năm 2025 | |
        |          |                        | Tổng số | NS tỉnh | Đối ứng
    1   | Máy móc  | 900                    | 1000    | 400     | 600
  `);
  expect(String(planSums(table).total)).toBe("1000");
});

test("where no year of a table is the plan's, they are all its money all the same", () => {
  const { total, budget, other } = planSums(
    tableOf(`
      KẾ HOẠCH KHUYẾN CÔNG NĂM 2024
      STT | Nội dung | Kinh phí | Năm 2021 | | Năm 2022 |
          |          | Tổng số  | NS | Đối ứng | NS | Đối ứng
      1   | Máy móc  | 1000     | 100 | 200 | 300 | 400
    `),
  );
  expect([total, budget, other].map(String)).toEqual(["1000", "400", "600"]);
});

test.each(["Vốn SN KHCN", "Nguồn SNKT"])("%s is money of the state for a branch", (heading) => {
  const { columns } = tableOf(`TT | Nhiệm vụ | Tổng mức | ${heading} | Vốn dân\n1 | Máy A | 300 | 100 | 200`);
  expect(columns.slice(2).map(roleOf)).toEqual(["total", "funding state", "funding other"]);
});
