import { roleOf, sheetOf, tableOf } from "../../support/read-text";

function roles(text: string, merges?: readonly string[]): string[] {
  return tableOf(text, merges === undefined ? {} : { merges }).columns.map(roleOf);
}

test("four levels without a merge: each total has the parts of its group", () => {
  const { columns } = tableOf(`
    TT | Danh mục | Tổng mức | Kế hoạch vốn năm 2025 | | | | | Ghi chú
       | | | Tổng số | Trong đó | | | |
       | | | | Ngân sách nhà nước | | | Vốn huy động |
       | | | | Tổng | NSTW | NSĐP | |
    A  | B | 1 | 2=3+6 | 3=4+5 | 4 | 5 | 6 |
    1  | X | 100 | 100 | 60 | 30 | 30 | 40 |
  `);
  expect(columns.map((column) => [column.role, column.class, column.parts])).toEqual([
    ["number", null, []],
    ["name", null, []],
    ["total", null, []],
    ["total", null, [4, 7]],
    ["funding", "state", [5, 6]],
    ["funding", "state", []],
    ["funding", "state", []],
    ["funding", "other", []],
    ["note", null, []],
  ]);
  expect(columns[5]?.headings).toEqual(["Kế hoạch vốn năm 2025", "Trong đó", "Ngân sách nhà nước", "NSTW"]);
});

test("names of columns below their groups", () => {
  expect(
    roles(`
       | | | | Kinh phí (triệu đồng) | | | |
      TT | Nội dung | ĐVT | SL | Tổng | NSNN | Đối ứng | Thời gian | Ghi chú
      1 | X | Lớp | 1 | 100 | 60 | 40 | 2025 |
    `),
  ).toEqual([
    "number",
    "name",
    "unit",
    "quantity",
    "total",
    "funding state",
    "funding other",
    "time",
    "note",
  ]);
});

test("Đơn vị is a unit beside units, an agency where offices stand", () => {
  const both = `
    TT | Nội dung | Đơn vị | Kinh phí | Đơn vị
    1  | Lớp A | Lớp | 100 | Sở Công Thương
    2  | Lớp B | Lớp | 100 | UBND huyện
  `;
  expect(roles(both)).toEqual(["number", "name", "unit", "total", "lead"]);
  expect(
    roles(`
      TT | Nội dung | ĐVT | SL | Đơn vị
      1  | Lớp A | Lớp | 1 |
    `),
  ).toEqual(["number", "name", "unit", "quantity", "lead"]);
  expect(
    roles(`
      TT | Nội dung | Đơn vị | Số lượng
    `),
  ).toEqual(["number", "name", "unit", "quantity"]);
});

test("Địa phương is a place where words stand, money where numbers do", () => {
  const table = (cell: string): string => `
    TT | Nội dung | SL | Tổng số | Địa phương
    1  | Lớp A | 1 | 100 | ${cell}
  `;
  expect(roles(table("Huyện Châu Thành")).at(-1)).toBe("place");
  expect(roles(table("60")).at(-1)).toBe("funding state");
});

test("by year, and before, in and after an adjustment", () => {
  const yearly = tableOf(`
    TT | Nhiệm vụ | Tổng số | Năm 2021 | | Năm 2022 |
       | | | NS | Khác | NS | Khác
    1  | Lớp A | 100 | 25 | 25 | 25 | 25
  `);
  expect(yearly.columns.map(roleOf).slice(2)).toEqual([
    "total",
    "funding state 2021",
    "funding other 2021",
    "funding state 2022",
    "funding other 2022",
  ]);
  expect(yearly.columns[2]?.parts).toEqual([3, 4, 5, 6]);
  const adjusted = tableOf(`
    TT | Nội dung | ĐVT | Kế hoạch đã duyệt | | Điều chỉnh | | Kế hoạch sau điều chỉnh |
       | | | SL | Kinh phí | SL | Kinh phí | SL | Kinh phí
    1  | Lớp A | Lớp | 1 | 100 | 1 | 50 | 2 | 150
  `);
  expect(adjusted.planKind).toBe("adjustment");
  expect(adjusted.columns.map(roleOf).slice(3)).toEqual([
    "quantity before",
    "total before",
    "quantity adjustment",
    "total adjustment",
    "quantity after",
    "total after",
  ]);
  expect(adjusted.rows[0]?.total?.text).toBe("150");
});

test.each([
  ["without diacritics", "STT | NOI DUNG | DVT | SO LUONG | KINH PHI (TRIEU DONG)"],
  ["decomposed", "STT | Nội dung | ĐVT | Số lượng | Kinh phí (triệu đồng)".normalize("NFD")],
  ["with no-break spaces", "STT | Nội\u00a0dung | ĐVT | Số\u00a0lượng | Kinh\u00a0phí (triệu\u00a0đồng)"],
])("a header %s", (_, header) => {
  const table = tableOf(`${header}\n1 | A | Lớp | 1 | 100`);
  expect(table.columns.map(roleOf)).toEqual(["number", "name", "unit", "quantity", "total"]);
  expect(table.moneyUnit).toBe("million-dong");
});

test("a column that says nothing known is kept; merges are asked for where they might tell", () => {
  const text = `
    TT | Nội dung | SL | Kinh phí | Mã số lạ |
    1  | Lớp A | 1 | 100 | x | y
  `;
  expect(roles(text)).toEqual(["number", "name", "quantity", "total", "unknown"]);
  const sheet = (merges: readonly string[] | null): boolean =>
    sheetOf(
      `
      TT | Nội dung | SL | Kinh phí | Đơn vị chủ trì
      1  | Lớp A | 1 | 100 | Sở Công Thương
      2  | Lớp B | 1 | 100 |
    `,
      { merges },
    ).mergesWanted;
  expect([sheet(null), sheet([])]).toEqual([true, false]);
});

test("a merge below repeats its text, and only where it reaches", () => {
  const { rows } = tableOf(
    `
    TT | Nội dung | SL | Kinh phí | Đơn vị chủ trì
    1  | Lớp A | 1 | 100 | Sở Công Thương
    2  | Lớp B | 1 | 100 |
    3  | Lớp C | 1 | 100 |
  `,
    { merges: ["E2:E3"] },
  );
  expect(rows.map((row) => [row.lead?.text, row.lead?.inherited])).toEqual([
    ["Sở Công Thương", false],
    ["Sở Công Thương", true],
    ["", false],
  ]);
});

test("a merge that begins at a category repeats its text in the tasks below, as does nt", () => {
  const text = `
    TT | Nội dung | SL | Kinh phí | Thời gian | Đơn vị chủ trì
    I  | Tập huấn | | | 2025 | Sở Công Thương
    1  | Lớp A | 1 | 100 | nt |
    2  | Lớp B | 1 | 100 | nt |
  `;
  const { rows } = tableOf(text, { merges: ["F2:F4"] });
  expect(rows.map(({ time, lead }) => [time?.years, lead?.text])).toEqual([
    [[2025], "Sở Công Thương"],
    [[2025], "Sở Công Thương"],
    [[2025], "Sở Công Thương"],
  ]);
  expect([sheetOf(text).mergesWanted, sheetOf(text, { merges: [] }).mergesWanted]).toEqual([true, false]);
});

test("a column in another unit of money is given in the table's", () => {
  const table = tableOf(`
    TT | Nội dung | Tổng (triệu đồng) | NS (triệu đồng) | Khác (nghìn đồng)
    1  | Lớp A | 100 | 60 | 40.000
  `);
  expect(table.columns.map((column) => column.moneyUnit)).toEqual([null, null, null, null, "thousand-dong"]);
  expect(
    [...(table.rows[0]?.amounts.values() ?? [])].map(
      (amount) => amount.state === "read" && amount.value.toString(),
    ),
  ).toEqual(["100", "60", "40"]);
});

test("a budget beside its own parts, without a group over them", () => {
  const { columns } = tableOf(`
    TT | Nội dung | Tổng số | NSNN | NSTW | NSĐP | Khác
    1  | A | 100 | 60 | 30 | 30 | 40
  `);
  expect(columns.map((column) => column.parts).slice(2)).toEqual([[3, 6], [4, 5], [], [], []]);
});

test("of several totals side by side each has the parts that stand nearest, or under its own “Trong đó”", () => {
  const flat = tableOf(`
    TT | Nội dung | Tổng mức đầu tư | Tổng số | Vốn NS | Vốn khác
    1  | A        | 300             | 100     | 60     | 40
  `);
  expect(flat.columns.map((column) => column.parts).slice(2)).toEqual([[], [4, 5], [], []]);
  const grouped = tableOf(`
    TT | Nội dung | Kinh phí đề nghị | Trong đó |          | Kinh phí thẩm định | Trong đó |
       |          |                  | Vốn NS   | Vốn khác |                    | Vốn NS   | Vốn khác
    1  | A        | 100              | 60       | 40       | 80                 | 50       | 30
  `);
  expect(grouped.columns.map((column) => column.parts).slice(2)).toEqual([[3, 4], [], [], [6, 7], [], []]);
  const ofBudget = tableOf(`
    TT | Nội dung | Tổng số | Vốn NS | Trong đó |    | Vốn khác
       |          |         |        | TW       | ĐP |
    1  | A        | 100     | 60     | 40       | 20 | 40
  `);
  expect(ofBudget.columns.map((column) => column.parts).slice(2)).toEqual([[3, 6], [4, 5], [], [], []]);
});

test("money of the beneficiary is money; where offices stand below it is the beneficiary", () => {
  expect(
    roles(`
      STT | Tên đề án | Đơn vị thực hiện | Địa điểm | Tổng kinh phí | Kinh phí KCQG hỗ trợ | Kinh phí đối ứng của đơn vị thụ hưởng | Đơn vị thụ hưởng
      1   | Đề án A | Trung tâm | Huyện A | 300 | 100 | 200 | Công ty X
    `),
  ).toEqual(["number", "name", "lead", "place", "total", "funding state", "funding other", "beneficiary"]);
});

test("beside the names of tasks a column of their content is kept, but names nothing; a heading typed twice is two names", () => {
  const roles = (headings: string): readonly string[] =>
    tableOf(`TT | ${headings} | Kinh phí\n1 | Máy CNC | Máy cắt | 300`).columns.map(roleOf);
  expect(roles("Tên đề án/Đơn vị thực hiện | Nội dung")).toEqual(["number", "name", "unknown", "total"]);
  expect(roles("Nội dung hỗ trợ | Tên đề án")).toEqual(["number", "unknown", "name", "total"]);
  expect(roles("Nội dung | Nội dung")).toEqual(["number", "name", "name", "total"]);
});

test("a column of words below no group, right of grouped amounts, is the beneficiaries', not an amount", () => {
  const { columns } = tableOf(`
       |          |     |    | Dự kiến kinh phí (triệu đồng) | | |
    TT | Nội dung | ĐVT | SL | Cộng | Vốn NS | Vốn khác | Đơn vị thụ hưởng
    1  | Máy A    | Cái | 1  | 300  | 100    | 200      | Công ty TNHH Minh Long
  `);
  expect([columns[7]?.role, columns[4]?.parts]).toEqual(["beneficiary", [5, 6]]);
});

test("quantities in short before and after a change are none of the money", () => {
  const { columns } = tableOf(
    "TT | Nội dung | ĐVT | SL đã duyệt | SL điều chỉnh | Kinh phí đã duyệt | Kinh phí điều chỉnh\n1 | Lớp | Lớp | 2 | 1 | 20 | 10",
  );
  expect(columns.map(({ role }) => role)).toEqual([
    "number",
    "name",
    "unit",
    "quantity",
    "quantity",
    "total",
    "total",
  ]);
});
