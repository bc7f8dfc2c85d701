import { checkSheet } from "../../../src/check";
import { placeOf, roleOf, sheetOf, tableOf } from "../../support/read-text";

/** Rows with their names, as they are read with the merge of the heading and without. */
function named(text: string): readonly string[] {
  const [merged, blank] = [["B1:C1"], null].map((merges) =>
    tableOf(text, { merges }).rows.map((row) => `${placeOf(row)} ${row.name?.text ?? ""}`),
  );
  expect(blank).toEqual(merged);
  return merged ?? [];
}

test("one heading over bullets and names", () => {
  const text = `
    TT | Nội dung | | ĐVT | SL | Kinh phí
    I  | | Đào tạo | | | 300
    1  | | Lớp may | Lớp | 2 | 300
       | - | Thuê hội trường | | | 100
       | - | Giảng viên | | | 200
  `;
  expect(named(text)).toEqual([
    "2 category 1 - Đào tạo",
    "3 task 2 2 Lớp may",
    "4 subtask 3 3 Thuê hội trường",
    "5 subtask 3 3 Giảng viên",
  ]);
  const { findings } = checkSheet(sheetOf(text, { merges: ["B1:C1"] }));
  expect(findings.filter(({ rule }) => rule === "duplicate-column")).toEqual([]);
});

test("one heading over the names of categories and, a column further in, of tasks", () => {
  expect(
    named(`
      TT | Nội dung | | ĐVT | SL | Kinh phí
      I  | Đào tạo | | | | 500
      1  | | Lớp may | Lớp | 2 | 300
      2  | | Lớp mộc | Lớp | 1 | 200
    `),
  ).toEqual(["2 category 1 - Đào tạo", "3 task 2 2 Lớp may", "4 task 2 2 Lớp mộc"]);
});

test("one heading over names of which only the second column has any", () => {
  expect(
    named(`
      TT | Nội dung | | ĐVT | SL | Kinh phí
      1  | | Lớp may | Lớp | 2 | 300
      2  | | Lớp mộc | Lớp | 1 | 200
    `),
  ).toEqual(["2 task 1 - Lớp may", "3 task 1 - Lớp mộc"]);
});

test("headings typed over two rows, word by word", () => {
  const { columns, rows } = tableOf(`
    Số     | Nội dung  | Đơn vị | Số    | Kinh phí (triệu đồng) | | Cơ quan
    thứ tự | thực hiện | tính   | lượng | Tổng | NSNN | chủ trì
    1      | Lớp may   | Lớp    | 2     | 300  | 200  | Sở Công Thương
    2      | Lớp mộc   | Lớp    | 1     | 100  | 100  | Sở Công Thương
  `);
  expect(columns.map((column) => `${roleOf(column)}: ${column.headings.join(" / ")}`)).toEqual([
    "number: Số thứ tự",
    "name: Nội dung thực hiện",
    "unit: Đơn vị tính",
    "quantity: Số lượng",
    "total: Kinh phí (triệu đồng) / Tổng",
    "funding state: Kinh phí (triệu đồng) / NSNN",
    "lead: Cơ quan chủ trì",
  ]);
  expect(rows.map(placeOf)).toEqual(["3 task 1 -", "4 task 1 -"]);
});

test("some headings typed over two rows beside others of one", () => {
  const { columns } = tableOf(`
    Số     | Nội dung | Đơn vị | Kinh phí | Cơ quan
    thứ tự |          | tính   |          | chủ trì
    1      | Lớp may  | Lớp    | 300      | Sở Công Thương
  `);
  expect(columns.map(roleOf)).toEqual(["number", "name", "unit", "total", "lead"]);
});

test("a header of which most headings are typed over two rows", () => {
  const { columns, headerRows } = tableOf(`
    DỰ TOÁN KINH PHÍ KHUYẾN CÔNG NĂM 2026
    STT | Nội dung  | Đơn vị | Số    | Đơn giá | Thành       | Ghi
        | công việc | tính   | lượng | (đồng)  | tiền (đồng) | chú
    1   | Thuê xe   | ngày   | 2     | 500     | 1.000       |
  `);
  expect([headerRows, columns.map(roleOf)]).toEqual([
    [1, 2],
    ["number", "name", "unit", "quantity", "unknown", "total", "note"],
  ]);
});

test("headings with the numbers of their columns before them", () => {
  const text = `
    1. TT | 2. Tên đề án | 3. ĐVT | 4. Số lượng | 5. Tổng số (triệu đồng) | 6. Vốn NS | 7) Vốn khác
    1     | 1. Máy A     | Cơ sở  | 2           | 10                      | 5         | 5
    2     | 2. Máy B     | Cơ sở  | 2           | 20                      | 10        | 10
          | Tổng cộng    |        |             | 30                      | 15        | 15
  `;
  const table = tableOf(text);
  const roles = ["number", "name", "unit", "quantity", "total", "funding state", "funding other"];
  expect(table.columns.map(roleOf)).toEqual(roles);
  expect(table.rows.map(({ kind }) => kind)).toEqual(["task", "task", "total"]);
  expect(checkSheet(sheetOf(text)).findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
