import { placeOf, tableOf } from "../../support/read-text";

function places(text: string): string[] {
  return tableOf(text).rows.map(placeOf);
}

test.each([
  "Tổng I), II)",
  "Tổng (I+II)",
  "Cộng I + II",
  "Cộng I và II",
  "Tổng cộng mục I, II",
  "Cộng các mục I, II",
  "Cộng (Mục I đến Mục II)",
  "Tổng cộng = (I) + (II)",
  "Tổng I, II: 02 đề án",
])("%s is the total, where nothing stands around its parts", (label) => {
  const table = `
    TT | Nội dung | ĐVT   | SL | Kinh phí
    I  | Tư vấn   |       |    | 10
    1  | Thiết kế | Cơ sở | 2  | 10
    II | Tập huấn |       |    | 20
    1  | Lớp A    | Lớp   | 1  | 20
       | ${label} |       |    | 30
  `;
  expect(places(table).at(-1)).toBe("6 total 1 -");
});

test("parts that stand in a category are summed for it, above or below them", () => {
  const table = `
    TT | Nội dung     | ĐVT   | SL | Kinh phí
    A  | KCQG         |       |    | 30
    I  | Tư vấn       |       |    | 10
    1  | Thiết kế     | Cơ sở | 2  | 10
    II | Tập huấn     |       |    | 20
    1  | Lớp A        | Lớp   | 1  | 20
       | Cộng I + II  |       |    | 30
    B  | KCĐP         |       |    | 15
       | Cộng (I, II) |       |    | 15
    I  | Tư vấn       |       |    | 5
    1  | Thiết kế     | Cơ sở | 2  | 5
    II | Tập huấn     |       |    | 10
    1  | Lớp A        | Lớp   | 1  | 10
       | Tổng A), B)  |       |    | 45
  `;
  expect(places(table).filter((place) => place.includes("total"))).toEqual([
    "7 subtotal 2 2",
    "9 subtotal 2 8",
    "14 total 1 -",
  ]);
});

test("names that only begin like sums are tasks", () => {
  const table = `
    TT | Nội dung                 | ĐVT | SL | Kinh phí
    I  | Tập huấn                 |     |    | 30
    1  | Tổng hợp, in ấn          |     |    | 10
    2  | Tổng kết và khen thưởng  |     |    | 10
    3  | Cộng tác viên, báo chí   |     |    | 10
  `;
  expect(places(table).slice(1)).toEqual(["3 task 2 2", "4 task 2 2", "5 task 2 2"]);
});

test.each(["TỔNG CỘNG (I+II)", "Tổng cộng (02 đề án)", "Cộng mục I, II", "Tổng số"])(
  "%s with a unit and a quantity is a sum nonetheless",
  (label) => {
    const table = `
      TT | Nội dung | ĐVT   | SL | Kinh phí
      I  | Máy      | Đề án | 1  | 10
      1  | Máy sấy  | Đề án | 1  | 10
      II | Hội chợ  | Đề án | 1  | 20
      1  | Hội chợ A | Đề án | 1 | 20
         | ${label} | Đề án | 2  | 30
    `;
    expect(places(table).at(-1)).toBe("6 total 1 -");
  },
);

test("sums of printed pages are remarks: their amounts stand above", () => {
  const table = `
    TT | Nội dung     | ĐVT   | SL | Kinh phí
    1  | Lớp may      | Lớp   | 1  | 10
       | Cộng trang 1 |       |    | 10
       | Mang sang    |       |    | 10
    2  | Thiết kế     | Cơ sở | 1  | 10
       | Tổng cộng    |       |    | 20
  `;
  expect(places(table).map((place) => place.split(" ")[1])).toEqual([
    "task",
    "note",
    "note",
    "task",
    "total",
  ]);
});

test("totals in the same words at the end of each category are the sums of those, where another total closes the table", () => {
  const table = `
    TT | Nội dung           | ĐVT   | SL | Kinh phí
    I  | Đào tạo            |       |    |
    1  | Lớp may            | Lớp   | 1  | 20
    2  | Lớp đan            | Lớp   | 1  | 20
       | Tổng số: 02 lớp    |       |    | 40
    II | Tư vấn             |       |    |
    1  | Thiết kế           | Cơ sở | 1  | 10
       | Tổng số: 01 cơ sở  |       |    | 10
       | TỔNG CỘNG          |       |    | 50
  `;
  expect(places(table).filter((place) => place.includes("total"))).toEqual([
    "5 subtotal 2 2",
    "8 subtotal 2 6",
    "9 total 1 -",
  ]);
});
