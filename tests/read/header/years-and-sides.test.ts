import { a1Range } from "../../../src/plan";
import { placeOf, roleOf, sheetOf, tableOf, valueOf } from "../../support/read-text";

test("an envelope with its years across: sources of money are its rows", () => {
  const table = tableOf(`
    KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH KHUYẾN CÔNG
    Năm | 2021 | 2022 | Tổng
    Tổng kinh phí | 8.063 | 9.000 | 17.063
    Kinh phí khuyến công | 4.000 | 4.500 | 8.500
    Vốn khác | 4.063 | 4.500 | 8.563
  `);
  expect([table.kind, table.period]).toEqual(["envelope", { from: 2021, to: 2022 }]);
  expect(table.columns.map(roleOf)).toEqual(["name", "total 2021", "total 2022", "total"]);
  expect(table.columns[3]?.parts).toEqual([1, 2]);
  expect(table.rows.map(({ kind, name, total }) => [kind, name?.text, valueOf(total)])).toEqual([
    ["total", "Tổng kinh phí", "17063"],
    ["task", "Kinh phí khuyến công", "8500"],
    ["task", "Vốn khác", "8563"],
  ]);
});

test("tasks by year are a plan, not an envelope; the years are parts of the total", () => {
  const table = tableOf(`
    TT | Nhiệm vụ | Tổng kinh phí | Phân kỳ | |
       |          |               | 2021 | 2022 | 2023
    1  | Tập huấn khởi sự | 300 | 100 | 100 | 100
  `);
  expect([table.kind, table.columns[2]?.parts]).toEqual(["plan", [3, 4, 5]]);
});

test("quantities by year are quantities, their sum the plan's", () => {
  const table = tableOf(`
    TT | Nhiệm vụ | ĐVT | Số lượng | | | Kinh phí | |
       |          |     | Tổng | 2021 | 2022 | Tổng | 2021 | 2022
    1  | Lớp A | Lớp | 5 | 2 | 3 | 500 | 200 | 300
  `);
  expect(table.columns.slice(3, 6).map(roleOf)).toEqual(["quantity", "quantity 2021", "quantity 2022"]);
  expect([valueOf(table.rows[0]?.quantity ?? null), valueOf(table.rows[0]?.total ?? null)]).toEqual([
    "5",
    "500",
  ]);
});

test("tables side by side have each their own title, rows and end", () => {
  const { tables } = sheetOf(`
    KẾ HOẠCH KCQG NĂM 2024 | | | | | KẾ HOẠCH KCĐP NĂM 2025
    STT | Nội dung | SL | Kinh phí | | STT | Nội dung | SL | Kinh phí
    1 | Lớp A | 2 | 200 | | 1 | Máy A | 1 | 300
    2 | Lớp B | 2 | 200 | | 2 | Máy B | 1 | 300
      | Cộng  |   | 400 | | 3 | Máy C | 1 | 300
      |       |   |     | |   | Cộng  |   | 900
  `);
  expect(
    tables.map(({ range, title, period, rows }) => [a1Range(range), title?.text, period?.from, rows.length]),
  ).toEqual([
    ["A2:D5", "KẾ HOẠCH KCQG NĂM 2024", 2024, 3],
    ["F2:I6", "KẾ HOẠCH KCĐP NĂM 2025", 2025, 4],
  ]);
});

test("a title typed into several cells is one title, and no level of the header", () => {
  const table = tableOf(`
     | KẾ HOẠCH KHUYẾN CÔNG | ĐỊA PHƯƠNG | NĂM 2025 |
    STT | Nội dung | ĐVT | SL | Kinh phí
    1 | Hỗ trợ máy | Đề án | 3 | 900
  `);
  expect([table.title?.text, table.headerRows]).toEqual(["KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2025", [1]]);
});

test("a unit of money in the header and another above it: both are kept; in one column's header it binds that column", () => {
  const both = tableOf(`
    ĐVT: triệu đồng
    TT | Nội dung | Tổng (nghìn đồng) | NS (nghìn đồng)
    1 | A | 100 | 60
  `);
  expect([both.moneyUnit, both.moneyUnitAgain?.unit, both.moneyUnitAgain?.at.text]).toEqual([
    "thousand-dong",
    "million-dong",
    "ĐVT: triệu đồng",
  ]);
  const one = tableOf(`
    ĐVT: triệu đồng
    TT | Nội dung | Tổng | NS | Khác (nghìn đồng)
    1 | A | 100 | 60 | 40.000
  `);
  expect([one.moneyUnit, one.moneyUnitAgain, one.columns[4]?.moneyUnit]).toEqual([
    "million-dong",
    null,
    "thousand-dong",
  ]);
  expect([...(one.rows[0]?.amounts.values() ?? [])].map(valueOf)).toEqual(["100", "60", "40"]);
});

test("a source named in two groups is told apart by its group", () => {
  const { columns } = tableOf(`
    TT | Nội dung | Tổng số | NSTW | | NSĐP |
       |          |         | ĐTPT | SN | ĐTPT | SN
    1  | Máy | 200 | 50 | 50 | 50 | 50
  `);
  expect(columns.slice(3).map(({ source }) => source)).toEqual([
    "NSTW - ĐTPT",
    "NSTW - SN",
    "NSĐP - ĐTPT",
    "NSĐP - SN",
  ]);
});

test.each([
  [
    "beside its amounts",
    "Tổng số | Vốn NS | Tỷ lệ (%) | Vốn khác | Tỷ lệ (%)",
    "200 | 120 | 60 | 80 | 40",
    [
      [3, 2],
      [5, 2],
    ],
  ],
  [
    "named in their headings",
    "Tổng số | NSNN | Khác | Tỷ lệ NSNN (%) | Tỷ lệ khác (%)",
    "200 | 120 | 80 | 60 | 40",
    [
      [3, 2],
      [4, 2],
    ],
  ],
  ["of all there is", "Kinh phí | Tỷ trọng (%)", "200 | 20", [[2, 2]]],
  ["against what was carried out", "Dự toán | So sánh TH/DT (%)", "200 | 50", [[null, null]]],
])("shares %s", (_, headings, cells, shares) => {
  const { columns } = tableOf(`TT | Tên đề án | ${headings}\n1 | A | ${cells}`);
  const found = columns.flatMap(({ role, sharePart, shareOf }) =>
    role === "percentage" ? [[sharePart, shareOf]] : [],
  );
  expect(found).toEqual(shares);
});

test("the share of a total without a row that states it: of the sum of its tasks, in either Unicode form of its heading", () => {
  for (const form of ["NFC", "NFD"] as const) {
    const { columns } = tableOf(
      `
      TT | Tên đề án | Tổng số | Vốn NS | Vốn khác | Tỷ trọng tổng số (%)
      1  | A         | 100     | 100    |          | 20
      2  | B         | 400     | 400    |          | 80
    `.normalize(form),
    );
    expect([columns[5]?.sharePart, columns[5]?.shareOf]).toEqual([2, 2]);
  }
});

test("shares beside each source part no budget from the sources that are its sum", () => {
  const { columns } = tableOf(`
    TT | Tên đề án | Kinh phí
       |           | Cộng | NSNN | NSTW | Tỷ lệ (%) | NSĐP | Tỷ lệ (%) | Khác | Tỷ lệ (%)
    1  | A         | 100  | 60   | 20   | 20        | 40   | 40        | 40   | 40
  `);
  expect([columns[2]?.parts, columns[3]?.parts]).toEqual([
    [3, 8],
    [4, 6],
  ]);
});

test("sources of money by year with others below them count once", () => {
  const { kind, rows } = tableOf(`
    TT | Nguồn vốn           | Tổng cộng | Năm 2026 | Năm 2027
    I  | Ngân sách nhà nước  | 20        | 10       | 10
    1  | NSTW                | 8         | 4        | 4
    2  | NSĐP                | 12        | 6        | 6
    II | Vốn ngoài ngân sách | 26        | 13       | 13
  `);
  expect([kind, rows.map(placeOf)]).toEqual([
    "envelope",
    ["2 category 1 -", "3 task 2 2", "4 task 2 2", "5 task 1 -"],
  ]);
});

test.each(["Năm thực hiện", "Thời gian thực hiện", "TT | Năm thực hiện"])(
  "an envelope whose years stand below %s",
  (heading) => {
    const number = heading.startsWith("TT") ? "1 | " : "";
    const { kind, rows } = tableOf(`
      ${heading} | Tổng kinh phí | Vốn NS | Vốn khác
      ${number}Năm 2026 | 500 | 300 | 200
      ${number.replace("1", "2")}Năm 2027 | 600 | 400 | 200
      ${number.replace("1", "")}Tổng cộng | 1100 | 700 | 400
    `);
    expect([kind, rows.map((row) => row.kind)]).toEqual(["envelope", ["task", "task", "total"]]);
  },
);

test("times below the first heading that come twice, or are no years, are of no envelope", () => {
  const { tables } = sheetOf(`
    Thời gian | Kinh phí | Vốn NS | Vốn khác
    2026      | 500      | 300    | 200
    2026      | 600      | 400    | 200
  `);
  expect(tables).toEqual([]);
});

test("an envelope of spans of years (Giai đoạn)", () => {
  const { kind, period } = tableOf(`
    Giai đoạn | Tổng kinh phí | NSNN | Vốn khác
    2021-2025 | 500           | 300  | 200
    2026-2030 | 600           | 400  | 200
  `);
  expect([kind, period]).toEqual(["envelope", { from: 2021, to: 2030 }]);
});

test("the whole period below its years is their sum", () => {
  const { rows } = tableOf(`
    Năm                 | Kinh phí
    2026                | 400
    2027                | 400
    Giai đoạn 2026-2027 | 800
  `);
  expect(rows.map(({ kind }) => kind)).toEqual(["task", "task", "total"]);
});

test("years below Nội dung are an envelope where there are several; one task may be named after its year", () => {
  const kindOf = (rows: string): string => tableOf(`TT | Nội dung | Tổng | NSNN | Khác\n${rows}`).kind;
  expect(kindOf("1 | Năm 2026 | 500 | 200 | 300\n2 | Năm 2027 | 500 | 200 | 300")).toBe("envelope");
  expect(kindOf("1 | Năm 2026 | 500 | 200 | 300")).toBe("plan");
});
