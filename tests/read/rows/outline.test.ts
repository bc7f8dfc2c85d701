import { checkWorkbook } from "../../../src/check";
import type { Table } from "../../../src/plan";
import { placeOf, rowAt, tableOf, valueOf } from "../../support/read-text";

function numberFaultsOf({ grid, ...table }: Table): readonly unknown[] {
  return checkWorkbook([{ grid, tables: [{ grid, ...table }], mergesWanted: false }])
    .flatMap(({ findings }) => [...findings])
    .filter(({ rule }) => rule.endsWith("-numbering"));
}

function places(text: string): string[] {
  return tableOf(text).rows.map(placeOf);
}

test("subtotals below their categories, components of a task, a breakdown below the total", () => {
  const table = `
    TT | Nội dung | ĐVT | SL | Tổng | NS | Khác
    I  | Tư vấn
    1  | Thiết kế | Cơ sở | 16 | 1.120 | 560 | 560
    2  | Bao bì | Cơ sở | 4 | 100 | 50 | 50
       | Cộng mục I | | | 1.220 | 610 | 610
    II | Tập huấn | | | 300 | 300 |
    1  | Lớp A | Lớp | 1 | 300 | 300 |
    a) | Thuê hội trường | | | 100 | 100 |
    b) | Giảng viên | | | 200 | 200 |
       | Cộng II: | | | 300 | 300 |
       | TỔNG CỘNG (I+II) | | | 1.520 | 910 | 610
       | Trong đó: | | | | |
       | - Ngân sách | | | 910 | |
  `;
  expect(places(table)).toEqual([
    "2 category 1 -",
    "3 task 2 2",
    "4 task 2 2",
    "5 subtotal 2 2",
    "6 category 1 -",
    "7 task 2 6",
    "8 subtask 3 7",
    "9 subtask 3 7",
    "10 subtotal 2 6",
    "11 total 1 -",
    "12 note 1 -",
    "13 note 1 -",
  ]);
});

test("tasks counted on and on, one without a quantity right below its category, are all tasks", () => {
  const table = `
    TT  | Nội dung | Số lượng | Kinh phí
    I   | Tư vấn   |          | 10
    1   | Thiết kế | 2        | 10
    II  | Tập huấn |          | 10
    2   | Lớp A    | 1        | 10
    III | Hội chợ  |          | 30
    3   | Trong tỉnh | -      | 10
    4   | Ngoài tỉnh | 5      | 20
  `;
  expect(places(table)).toEqual([
    "2 category 1 -",
    "3 task 2 2",
    "4 category 1 -",
    "5 task 2 4",
    "6 category 1 -",
    "7 task 2 6",
    "8 task 2 6",
  ]);
});

test("parts of a plan that are numbered in words, each over tasks counted from 1, with their sums", () => {
  const table = `
    TT         | Nội dung         | ĐVT     | SL | Kinh phí
    Nội dung 1 | Đào tạo nghề     |         |    | 300
    1          | Đào tạo nghề may | Lớp     | 2  | 100
    2          | Đào tạo nghề đan | Lớp     | 2  | 200
               | Cộng             |         |    | 300
    Nội dung 2 | Hội chợ          |         |    | 300
    1          | Hội chợ tỉnh     | Hội chợ | 1  | 300
               | Cộng             |         |    | 300
               | Tổng cộng        |         |    | 600
  `;
  expect(places(table)).toEqual([
    "2 category 1 -",
    "3 task 2 2",
    "4 task 2 2",
    "5 subtotal 2 2",
    "6 category 1 -",
    "7 task 2 6",
    "8 subtotal 2 6",
    "9 total 1 -",
  ]);
});

test("A → I → 1 → 1.1, the grand total first, column numbers below the header", () => {
  const table = `
    STT | Tên đề án | Đơn vị | Số lượng | Kinh phí | Thời gian | Đơn vị chủ trì
    (1) | (2) | (3) | (4) | (5) | (6) | (7)
        | TỔNG SỐ | | | 3.100 | |
    A   | Khuyến công quốc gia | | | 3.000 | |
    I   | Mô hình | | | 3.000 | |
    1   | Đề án máy | Cơ sở | 1 | 2.000 | 2025 | Sở Công Thương
    1.1 | Máy A | Cơ sở | 1 | 2.000 | nt | nt
    2   | Đề án hai | Cơ sở | 1 | 1.000 | Quý II | Trung tâm
    B   | Khuyến công địa phương
    I   | Tập huấn
    1   | Lớp | Lớp | 2 | 100 | Hàng năm | Sở Công Thương
  `;
  expect(places(table)).toEqual([
    "2 column-numbers 1 -",
    "3 total 1 -",
    "4 category 1 -",
    "5 category 2 4",
    "6 task 3 5",
    "7 subtask 4 6",
    "8 task 3 5",
    "9 category 1 -",
    "10 category 2 9",
    "11 task 3 10",
  ]);
  const component = rowAt(tableOf(table), 7);
  expect(component.lead).toMatchObject({ text: "Sở Công Thương", inherited: true });
  expect(component.time).toMatchObject({ text: "2025", inherited: true, years: [2025] });
});

test("categories that are a name alone, merged across or repeated in every cell", () => {
  expect(
    places(`
      Nội dung | ĐVT | Số lượng | Kinh phí
      Tập huấn
      Lớp A | Lớp | 1 | 100
      Lớp B | Lớp | 1 | 100
      Mô hình
      Máy | Cơ sở | 1 | 100
      Tổng cộng | | | 300
    `),
  ).toEqual(["2 category 1 -", "3 task 2 2", "4 task 2 2", "5 category 1 -", "6 task 2 5", "7 total 1 -"]);
  const table = tableOf(`
    TT | Nội dung | ĐVT | Số lượng | Kinh phí
    I. Hỗ trợ tập huấn
    1 | Lớp A | Lớp | 1 | 100
    II. Mô hình | II. Mô hình | II. Mô hình | II. Mô hình | II. Mô hình
    1 | Máy | Cơ sở | 1 | 100
  `);
  expect(table.rows.map(placeOf)).toEqual(["2 category 1 -", "3 task 2 2", "4 category 1 -", "5 task 2 4"]);
  expect(rowAt(table, 2).name?.text).toBe("Hỗ trợ tập huấn");
  expect(rowAt(table, 2).number).toMatchObject({ style: "roman", value: 1 });
  expect(valueOf(rowAt(table, 4).total)).toBe("blank");
});

test.each([
  ["A → A.I → A.I.1", ["A.", "A.I", "A.I.1", "A.I.2"], ["category 1", "category 2", "task 3", "task 3"]],
  ["1a under 1", ["I", "1", "1a", "1b"], ["category 1", "task 2", "subtask 3", "subtask 3"]],
  ["1.a under 1", ["I", "1", "1.a", "1.b"], ["category 1", "task 2", "subtask 3", "subtask 3"]],
  ["dashes behind the numbers", ["I-", "1-", "2-", "3-"], ["category 1", "task 2", "task 2", "task 2"]],
])("%s", (_, [first, second, third, fourth], expected) => {
  const table = tableOf(`
    TT | Nội dung | ĐVT | SL | Kinh phí
    ${first ?? ""} | Khuyến công | | | 20
    ${second ?? ""} | Máy móc | ${expected[1] === "task 2" ? "Cơ sở | 2" : " | "} | 20
    ${third ?? ""} | Máy A | Cơ sở | 1 | 10
    ${fourth ?? ""} | Máy B | Cơ sở | 1 | 10
  `);
  expect(table.rows.map(({ kind, level }) => `${kind} ${String(level)}`)).toEqual(expected);
  expect(numberFaultsOf(table)).toEqual([]);
});

test("1.1 typed as a number is 1.1, though Excel shows it with a comma", () => {
  const table = tableOf(`
    TT  | Nội dung | ĐVT | SL | Kinh phí
    1   | Tập huấn | | | 200
    1,1 | Lớp A | Lớp | 1 | 100
    1,2 | Lớp B | Lớp | 1 | 100
  `);
  expect(table.rows.map(({ number }) => [number?.text, number?.style])).toEqual([
    ["1", "arabic"],
    ["1.1", "dotted"],
    ["1.2", "dotted"],
  ]);
});

test("Arabic categories with 1.1, and a bare Cộng at the end", () => {
  expect(
    places(`
      TT  | Nội dung | Kinh phí | Ghi chú
      1   | Tập huấn | 200 |
      1.1 | Lớp A | 100 |
      1.2 | Lớp B | 100 |
      2   | Mô hình | 300 |
      2.1 | Máy A | 300 |
          | Cộng | 500 |
    `),
  ).toEqual(["2 category 1 -", "3 task 2 2", "4 task 2 2", "5 category 1 -", "6 task 2 5", "7 total 1 -"]);
});

test("a category numbered like one but with a unit and amounts of its own is a task; an empty one stays a category", () => {
  expect(
    places(`
      TT  | Nội dung | ĐVT | SL | Kinh phí
      I   | Tập huấn | Lớp | 1 | 100
      II  | Chưa có nhiệm vụ
      III | Mô hình
          | Máy | Cơ sở | 1 | 100
          | - Chi tiết | Cái | 2 | 50
    `),
  ).toEqual(["2 task 1 -", "3 category 1 -", "4 category 1 -", "5 task 2 4", "6 subtask 3 5"]);
});

test.each([
  ["a) b) c) d) e)", [1, 2, 3, 4, 5]],
  ["a) b) c) d) đ) e)", [1, 2, 3, 4, 5, 6]],
  ["d) e) f) g)", [4, 5, 6, 7]],
  ["d) đ) e) g) h)", [4, 5, 6, 7, 8]],
])("letters %s are counted without gaps", (letters, values) => {
  const rows = letters.split(" ").map((letter) => `${letter} | Việc | Lớp | 1 | 10`);
  const table = tableOf(["TT | Nội dung | ĐVT | SL | Kinh phí", ...rows].join("\n"));
  expect(table.rows.map((row) => row.number?.value)).toEqual(values);
});

test("I after H is a letter, I after A is a numeral", () => {
  const styles = (ordinals: readonly string[]): (string | undefined)[] =>
    tableOf(
      ["TT | Nội dung | ĐVT | SL", ...ordinals.map((ordinal) => `${ordinal} | Mục`)].join("\n"),
    ).rows.map((row) => row.number?.style);
  expect(styles(["G", "H", "I"])).toEqual(["upper-letter", "upper-letter", "upper-letter"]);
  expect(styles(["A", "I", "II", "B", "I"])).toEqual([
    "upper-letter",
    "roman",
    "roman",
    "upper-letter",
    "roman",
  ]);
});

test.each([
  ["dotted numbers", "1.1", "1.2", "2.1"],
  ["small letters", "a)", "b)", "a)"],
  ["no numbers", "", "", ""],
])("a bare Cộng below %s under an Arabic category sums that category", (_, first, second, third) => {
  const table = tableOf(`
    TT | Nội dung | ĐVT | SL | Kinh phí
    1  | Đào tạo nghề
    ${first}  | Lớp A | Lớp | 2 | 200
    ${second} | Lớp B | Lớp | 2 | 200
       | Cộng  |     |   | 400
    2  | Máy móc
    ${third}  | Máy A | Cái | 1 | 300
       | Cộng  |     |   | 300
  `);
  expect(table.rows.map(placeOf)).toEqual([
    "2 category 1 -",
    "3 task 2 2",
    "4 task 2 2",
    "5 subtotal 2 2",
    "6 category 1 -",
    "7 task 2 6",
    "8 subtotal 2 6",
  ]);
});

test("a numbered sum over bullets is a task with its parts, though the parts are counted", () => {
  const table = tableOf(`
    TT | Nội dung | ĐVT | SL | Kinh phí
    II | Thông tin tuyên truyền
    1  | Phát thanh truyền hình | | | 200
       | - Chuyên mục | số | 12 | 150
    -  | Bản tin | số | 4 | 50
  `);
  expect(table.rows.map(placeOf)).toEqual(["2 category 1 -", "3 task 2 2", "4 subtask 3 3", "5 subtask 3 3"]);
});

test.each([
  ["behind a number", "TT | Nội dung | Số lượng/ĐVT", "   | Đào tạo | Đào tạo", "1  | Lớp A | 2 lớp"],
  ["alone", "Nội dung | Số lượng/ĐVT", "Đào tạo | Đào tạo", "Lớp A | 2 lớp"],
])("a category's name repeated in the only other cell of its row, %s", (_, ...lines) => {
  expect(places(lines.join("\n"))).toEqual(["2 category 1 -", "3 task 2 2"]);
});

test.each(["Tổng (I + II)", "Tổng (Phần I + Phần II)", "Cộng (mục I+mục II)"])(
  "%s sums the table",
  (label) => {
    expect(
      places(`
      TT | Nội dung | ĐVT | SL | Kinh phí
      Phần I | KCQG | | | 100
      1 | Máy A | Cơ sở | 1 | 100
      Phần II | KCĐP | | | 200
      1 | Máy B | Cơ sở | 1 | 200
        | ${label} | | | 300
    `).at(-1),
    ).toBe("6 total 1 -");
  },
);

test.each(["nt", "n.t", "〃", "(như trên)", "như trên.", "-nt-", '"nt"', ",,", "//"])(
  "%s repeats what stands above",
  (ditto) => {
    const { rows } = tableOf(`
    TT | Nội dung | ĐVT | SL | Chủ trì
    1  | Lớp A | Lớp | 1 | Sở Công Thương
    2  | Lớp B | Lớp | 1 | ${ditto}
  `);
    expect(rows[1]?.lead).toMatchObject({ text: "Sở Công Thương", inherited: true });
  },
);

test("numbers of three levels with sums at each: only what is counted are tasks", () => {
  const table = `
    STT   | Nội dung          | ĐVT | SL | Kinh phí
    1     | Nâng cao năng lực |     |    | 60
    1.1   | Đào tạo           |     |    | 30
    1.1.1 | Đào tạo nghề may  | Lớp | 1  | 30
    1.2   | Tập huấn          |     |    | 30
    1.2.1 | Tập huấn quản lý  | Lớp | 1  | 30
  `;
  expect(places(table)).toEqual([
    "2 category 1 -",
    "3 category 2 2",
    "4 task 3 3",
    "5 category 2 2",
    "6 task 3 5",
  ]);
});

test("a starred name right above a task numbered 1 is its category; below a sum stars break that down", () => {
  const table = `
    TT | Nội dung              | ĐVT   | SL | Kinh phí
    *  | KHUYẾN CÔNG QUỐC GIA  |       |    | 30
    1  | Lớp may               | Lớp   | 1  | 30
    *  | KHUYẾN CÔNG ĐỊA PHƯƠNG |      |    | 10
    1  | Thiết kế              | Cơ sở | 1  | 10
  `;
  expect(places(table)).toEqual(["2 category 1 -", "3 task 2 2", "4 category 1 -", "5 task 2 4"]);
  const broken = `
    TT | Nội dung              | ĐVT   | SL | Kinh phí
       | Tổng cộng             |       |    | 40
    *  | Khuyến công quốc gia  |       |    | 30
    *  | Khuyến công địa phương |      |    | 10
    1  | Lớp may               | Lớp   | 1  | 30
    2  | Thiết kế              | Cơ sở | 1  | 10
  `;
  expect(places(broken)).toEqual(["2 total 1 -", "3 note 1 -", "4 note 1 -", "5 task 1 -", "6 task 1 -"]);
});

test("the last row with nothing but amounts is the total, where the table has no other and the name is not merged from above", () => {
  const table = `
    TT | Nội dung | ĐVT | SL | Tổng | NS | Khác
    1  | Lớp may  | Lớp | 1  | 20   | 10 | 10
    2  | Lớp mây  | Lớp | 1  | 20   | 10 | 10
       |          |     |    | 40   | 20 | 20
  `;
  expect(places(table)).toEqual(["2 task 1 -", "3 task 1 -", "4 total 1 -"]);
  expect(tableOf(table, { merges: ["B3:B4"] }).rows.map(({ kind }) => kind)).not.toContain("total");
  expect(places(`${table.trimEnd()}\n | Tổng cộng | | | 80 | 40 | 40`).at(-2)).not.toContain("total");
});

test("nt for a name repeats the name above, as a task of its own", () => {
  const { rows } = tableOf(`
    TT | Nội dung       | ĐVT   | SL | Kinh phí | Đơn vị thụ hưởng
    1  | Hỗ trợ máy sấy | Cơ sở | 1  | 10       | HTX A
    2  | nt             | nt    | 1  | 10       | HTX B
    3  | //             | nt    | 1  | 10       | HTX C
  `);
  expect(rows.map(({ kind, name }) => [kind, name?.text, name?.inherited])).toEqual([
    ["task", "Hỗ trợ máy sấy", false],
    ["task", "Hỗ trợ máy sấy", true],
    ["task", "Hỗ trợ máy sấy", true],
  ]);
});
