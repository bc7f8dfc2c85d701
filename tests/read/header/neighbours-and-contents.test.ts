import { planSums } from "../../../src/sums";
import { roleOf, tableOf, valueOf } from "../../support/read-text";

test("numbers right behind the unit below Mục tiêu are how many, below Đơn giá what one costs", () => {
  const rolesOf = (heading: string): readonly string[] =>
    tableOf(`TT | Nội dung | ĐVT | ${heading} | Kinh phí\n1 | Lớp may | Lớp | 10 | 1000`).columns.map(roleOf);
  expect(rolesOf("Mục tiêu giai đoạn")[3]).toBe("quantity");
  expect(rolesOf("Đơn giá")[3]).toBe("unknown");
});

test("what was carried out the year before is none of the plan: its own quantity is read", () => {
  const { rows } = tableOf(`
    KẾ HOẠCH KHUYẾN CÔNG NĂM 2026
    TT | Nội dung | ĐVT | Thực hiện năm 2025 | | Kế hoạch năm 2026 |
       |          |     | Số lượng | Kinh phí | Số lượng | Kinh phí
    1  | Lớp may  | Lớp | 2 | 100 | 3 | 150
  `);
  expect([valueOf(rows[0]?.quantity ?? null), valueOf(rows[0]?.total ?? null)]).toEqual(["3", "150"]);
});

test("money shared among places that stand across (Phân bổ cho các xã) is a group of amounts", () => {
  const { columns, headerRows } = tableOf(`
    TT | Nội dung | Tổng số | Phân bổ cho các xã | |
       |          |         | Xã A | Xã B | Xã C
    1  | Lớp may  | 300     | 100  | 100  | 100
  `);
  expect([headerRows, columns[2]?.parts]).toEqual([
    [0, 1],
    [3, 4, 5],
  ]);
});

test("support beside counterpart funds is one of two sources, where no total is shown", () => {
  const { columns } = tableOf(`
    TT | Địa phương | Tên đề án | Kinh phí hỗ trợ | Đối ứng
    1  | Xã A       | Máy sấy   | 200             | 300
  `);
  expect(columns.slice(3).map(roleOf)).toEqual(["funding state", "funding other"]);
});

test("Đề nghị hỗ trợ is what the state is asked for; over words it is a note", () => {
  const rolesOf = (cell: string): readonly string[] =>
    tableOf(`
      TT | Tên DN/HTX | Nội dung | Tổng vốn | Vốn tự có | Đề nghị hỗ trợ
      1  | HTX A | Máy sấy | 500 | 300 | ${cell}
    `).columns.map(roleOf);
  expect(rolesOf("200")).toEqual([
    "number",
    "beneficiary",
    "name",
    "total",
    "funding other",
    "funding state",
  ]);
  expect(rolesOf("Lãi suất").at(-1)).toBe("note");
});

test("the years behind how many in all are how many too, where money has a heading of its own", () => {
  const { columns } = tableOf(`
    TT | Nội dung | ĐVT | Tổng số | KH 2026 | KH 2027 | Kinh phí
    1  | Lớp may  | Lớp | 4       | 2       | 2       | 600
  `);
  expect(columns.slice(3).map(roleOf)).toEqual(["quantity", "quantity 2026", "quantity 2027", "total"]);
});

test("a unit of money in two languages is no price of one thing", () => {
  const { columns, moneyUnit } = tableOf(`
    TT | Nội dung | Tổng kinh phí/Total budget (triệu đồng/mil. VND) | NSNN | Khác
    1  | Lớp may  | 100                                              | 60   | 40
  `);
  expect([moneyUnit, columns.map(roleOf)[2]]).toEqual(["million-dong", "total"]);
});

test.each([
  "Kinh phí tỉnh",
  "Nguồn địa phương",
  "Vốn cấp xã",
  "Kinh phí NN hỗ trợ",
  "N.sách",
  "Vốn hỗ trợ",
  "Xã hỗ trợ",
])("%s is money of the state", (heading) => {
  const { columns } = tableOf(`TT | Nội dung | Tổng vốn | ${heading} | Kinh phí DN\n1 | A | 500 | 200 | 300`);
  expect(columns.slice(2).map(roleOf)).toEqual(["total", "funding state", "funding other"]);
});

test("how many are helped (Số cơ sở thụ hưởng) is a quantity, and who gives the money in words no amount", () => {
  const { columns } = tableOf(`
    TT | Tên đề án | Số cơ sở thụ hưởng | Tổng vốn | Nguồn vốn thực hiện
    1  | Máy gỗ    | 4                  | 800      | KC tỉnh
  `);
  expect(columns.slice(2).map(roleOf)).toEqual(["quantity", "total", "unknown"]);
});

test("headings abbreviated with dots", () => {
  const { columns } = tableOf(
    "S TT | N.dung | ĐV tính | K.lượng | Tổng KP | N.sách | Đ.ứng\n1 | A | Lớp | 2 | 9 | 6 | 3",
  );
  expect(columns.map(roleOf)).toEqual([
    "number",
    "name",
    "unit",
    "quantity",
    "total",
    "funding state",
    "funding other",
  ]);
});

test("sources of money by year behind the whole period", () => {
  const { kind, columns } = tableOf(`
    Nguồn vốn          | Giai đoạn 2026-2027 | Năm 2026 | Năm 2027
    Ngân sách nhà nước | 400                 | 200      | 200
    Vốn đối ứng        | 200                 | 100      | 100
  `);
  expect([kind, columns.map(roleOf)]).toEqual(["envelope", ["name", "total", "total 2026", "total 2027"]]);
});

test("of counts by source and in all the latter is how many", () => {
  const { rows } = tableOf(`
    TT | Nội dung | KCQG | | KCĐP | | Tổng cộng |
       |          | Số đề án | Kinh phí | Số đề án | Kinh phí | Số đề án | Kinh phí
    1  | Máy móc  | 1 | 100 | 2 | 200 | 3 | 300
  `);
  expect(rows.map(({ quantity }) => valueOf(quantity))).toEqual(["3"]);
});

test("Mức kinh phí hỗ trợ is what the state gives of the whole cost", () => {
  const { columns } = tableOf(`
    TT | Tên đề án | Tổng mức đầu tư | Mức kinh phí hỗ trợ | Vốn chủ đầu tư
    1  | Máy       | 500             | 200                 | 300
  `);
  expect(columns.slice(2).map(roleOf)).toEqual(["total", "funding state", "funding other"]);
});

test("groups named after the state's part of their tasks, with a sum and other funds in each", () => {
  const table = tableOf(`
    TT | Nội dung | Khuyến công quốc gia | | | Khuyến công địa phương | | | Tổng cộng
       |          | Tổng | KC hỗ trợ | Đối ứng | Tổng | KC hỗ trợ | Đối ứng |
    1  | Máy      | 200  | 100       | 100     | 100  | 50        | 50      | 300
  `);
  expect(table.columns.slice(2).map(roleOf)).toEqual([
    "total",
    "funding state",
    "funding other",
    "total",
    "funding state",
    "funding other",
    "total",
  ]);
  expect(valueOf(table.rows[0]?.total ?? null)).toBe("300");
  const { total, budget, other } = planSums(table);
  expect([total, budget, other].map(String)).toEqual(["300", "150", "150"]);
});

test("a total with nothing but the plan's own total beside it is no sum of that", () => {
  const { columns, rows } = tableOf(`
    TT | Danh mục | Tổng mức | Kế hoạch vốn trung hạn | |
       |          |          | Tổng số | NSNN | Khác
    1  | A        | 200      | 100     | 60   | 40
  `);
  expect(columns.slice(2, 4).map(({ parts }) => parts)).toEqual([[], [4, 5]]);
  expect(valueOf(rows[0]?.total ?? null)).toBe("100");
});

test("the parts of a quantity (Trong đó: Doanh nghiệp, HTX) are counts, not money", () => {
  const { columns } = tableOf(`
    TT | Nội dung | Tổng số cơ sở | Trong đó | | Kinh phí
       |          |               | Doanh nghiệp | HTX |
    1  | Máy      | 3             | 1        | 2   | 600
  `);
  expect(columns.slice(2).map(roleOf)).toEqual(["quantity", "quantity", "quantity", "total"]);
});

test("a group of sources that declares its unit of money is one of the header", () => {
  const { headerRows, moneyUnit } = tableOf(`
          |           | Nguồn kinh phí (ĐVT: triệu đồng) |
    Số TT | Tên đề án | Ngân sách TW | Nguồn khác
    1     | Máy       | 100          | 200
  `);
  expect([headerRows, moneyUnit]).toEqual([[0, 1], "million-dong"]);
});

test("names in two columns below one heading, each with its own", () => {
  const { columns, headerRows } = tableOf(`
    TT | Nội dung |          | ĐVT | SL | Kinh phí
       | Lĩnh vực | Nhiệm vụ |     |    |
    1  | Đào tạo  | Lớp may  | Lớp | 2  | 100
    2  | Máy móc  | Máy sấy  | Máy | 1  | 200
  `);
  expect([headerRows, columns.slice(1, 3).map(roleOf)]).toEqual([
    [0, 1],
    ["unknown", "name"],
  ]);
});

test("what was approved beside support and counterpart funds is their total, where nothing is changed", () => {
  const { columns } = tableOf(`
    TT | Tên đề án | Kinh phí được duyệt | Kinh phí hỗ trợ | Kinh phí đối ứng
    1  | Máy       | 500                 | 200             | 300
  `);
  expect(columns.slice(2).map(roleOf)).toEqual(["total", "funding state", "funding other"]);
});

test.each([", triệu đồng", " [tr.đ]", " (triệu đồng)"])(
  "a unit of money behind a heading (Khác%s)",
  (unit) => {
    const { columns, moneyUnit } = tableOf(`
    TT | Nội dung | Kinh phí${unit} | NSNN${unit} | Khác${unit}
    1  | Lớp may  | 100             | 60          | 40
  `);
    expect([moneyUnit, ...columns.slice(2).map(roleOf)]).toEqual([
      "million-dong",
      "total",
      "funding state",
      "funding other",
    ]);
  },
);
