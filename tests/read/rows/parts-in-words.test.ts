import { placeOf, rowAt, tableOf } from "../../support/read-text";
import { bareLabel, dressed } from "../../../src/sums";

const places = (text: string): readonly string[] => tableOf(text).rows.map(placeOf);

test("Phần thứ nhất → I → 1, each part with its sum", () => {
  const text = `
    TT | Nội dung | ĐVT | SL | Kinh phí
    Phần thứ nhất: Khuyến công quốc gia
    I  | Máy móc | | | 100
    1  | Máy A | Cái | 1 | 100
    II | Tập huấn | | | 200
    1  | Lớp A | Lớp | 1 | 200
       | Cộng phần thứ nhất | | | 300
    Phần thứ hai: Khuyến công địa phương
    I  | Tập huấn | | | 100
    1  | Lớp B | Lớp | 1 | 100
       | Cộng phần thứ hai | | | 100
       | Tổng cộng | | | 400
  `;
  expect(places(text)).toEqual([
    "2 category 1 -",
    "3 category 2 2",
    "4 task 3 3",
    "5 category 2 2",
    "6 task 3 5",
    "7 subtotal 2 2",
    "8 category 1 -",
    "9 category 2 8",
    "10 task 3 9",
    "11 subtotal 2 8",
    "12 total 1 -",
  ]);
  const second = rowAt(tableOf(text), 8);
  expect([second.number?.text, second.number?.value, second.name?.text]).toEqual([
    "Phần thứ hai:",
    2,
    "Khuyến công địa phương",
  ]);
});

test("Phần I stands outside I, and Cộng phần I sums it, not the I in it", () => {
  expect(
    places(`
      TT     | Nội dung | ĐVT | SL | Kinh phí
      Phần I | Khuyến công quốc gia
      I      | Máy móc
      1      | Máy A | Cái | 1 | 100
             | Cộng phần I | | | 100
      Phần II | Khuyến công địa phương
      I      | Tập huấn
      1      | Lớp A | Lớp | 1 | 200
             | Cộng phần II | | | 200
             | Tổng cộng | | | 300
    `),
  ).toEqual([
    "2 category 1 -",
    "3 category 2 2",
    "4 task 3 3",
    "5 subtotal 2 2",
    "6 category 1 -",
    "7 category 2 6",
    "8 task 3 7",
    "9 subtotal 2 6",
    "10 total 1 -",
  ]);
});

test.each([
  ["merged across", "Mục I. Máy móc", "Mục II. Hội chợ", "Cộng mục I"],
  ["before the name", " | Nội dung 1: Máy móc", " | Nội dung 2: Hội chợ", " | Cộng nội dung 1 | | | 100"],
  ["in the column of numbers", "Nội dung 1 | Máy móc", "Nội dung 2 | Hội chợ", " | Cộng (1) | | | 100"],
])("a part of the plan with its number %s is found by the label of its sum", (_, first, second, sum) => {
  expect(
    places(`
      TT | Nội dung | ĐVT | SL | Kinh phí
      ${first}
      1  | Máy A | Cái | 1 | 100
      ${sum}
      ${second}
      1  | Hội chợ B | Lần | 1 | 100
      ${sum.replace(/ I$/, " II").replace("1 |", "2 |").replace("(1)", "(2)")}
    `),
  ).toEqual([
    "2 category 1 -",
    "3 task 2 2",
    "4 subtotal 2 2",
    "5 category 1 -",
    "6 task 2 5",
    "7 subtotal 2 5",
  ]);
});

test("A → Nội dung 1 → 1: parts that are counted anew in each", () => {
  expect(
    places(`
      TT | Nội dung | ĐVT | SL | Kinh phí
      A  | Khuyến công quốc gia
         | Nội dung 1: Máy móc
      1  | Máy A | Cái | 1 | 100
      B  | Khuyến công địa phương
         | Nội dung 1: Tập huấn
      1  | Lớp A | Lớp | 1 | 100
    `),
  ).toEqual([
    "2 category 1 -",
    "3 category 2 2",
    "4 task 3 3",
    "5 category 1 -",
    "6 category 2 5",
    "7 task 3 6",
  ]);
});

test("a number in words is the number it says, and the next is written in words too", () => {
  expect(["Phần thứ ba:", "PHẦN MỘT", "Mục II", "Lớp ba"].map(bareLabel)).toEqual(["3", "1", "II", "ba"]);
  expect([dressed("4", "Phần thứ ba:"), dressed("2", "PHẦN MỘT"), dressed("III", "Mục II.")]).toEqual([
    "Phần thứ tư:",
    "PHẦN HAI",
    "Mục III.",
  ]);
});

test.each([
  ["with their sums", "| | | 300", "| | | 100"],
  ["alone", "", ""],
])("names without numbers %s, above categories that begin at I again", (_, first, second) => {
  expect(
    places(`
      TT | Nội dung | ĐVT | SL | Kinh phí
         | TỔNG SỐ | | | 400
         | KHUYẾN CÔNG QUỐC GIA ${first}
      I  | Máy móc | | | 200
      1  | Máy A | Cái | 1 | 200
      II | Tập huấn | | | 100
      1  | Lớp A | Lớp | 1 | 100
         | KHUYẾN CÔNG ĐỊA PHƯƠNG ${second}
      I  | Hội chợ | | | 100
      1  | Hội chợ A | Lần | 1 | 100
    `),
  ).toEqual([
    "2 total 1 -",
    "3 category 1 -",
    "4 category 2 3",
    "5 task 3 4",
    "6 category 2 3",
    "7 task 3 6",
    "8 category 1 -",
    "9 category 2 8",
    "10 task 3 9",
  ]);
});

test("sources of money between a total and the only I break the total down", () => {
  expect(
    places(`
      TT | Nội dung | ĐVT | SL | Kinh phí
         | TỔNG SỐ | | | 300
         | Nguồn KCQG | | | 200
         | Nguồn KCĐP | | | 100
      I  | Máy móc | | | 300
      1  | Máy A | Cái | 1 | 300
         |       |     |   |     | Phòng Kinh tế
    `).slice(1, 4),
  ).toEqual(["3 note 1 -", "4 note 1 -", "5 category 1 -"]);
});

test("a table without any number that begins with a name and its sum", () => {
  expect(
    places(`
      Nội dung | ĐVT | SL | Kinh phí
      Đào tạo nghề | | | 300
      Lớp may | Lớp | 2 | 200
      Lớp thêu | Lớp | 1 | 100
      Máy móc | | | 100
      Máy A | Máy | 1 | 100
      Quản lý | | | 10
      Tổng cộng | | | 410
    `),
  ).toEqual([
    "2 category 1 -",
    "3 task 2 2",
    "4 task 2 2",
    "5 category 1 -",
    "6 task 2 5",
    "7 task 2 5",
    "8 total 1 -",
  ]);
  expect(
    places(`
      Nội dung | ĐVT | SL | Kinh phí
      Lớp may | Lớp | 2 | 200
      Quản lý | | | 10
      Lớp thêu | Lớp | 1 | 100
    `),
  ).toEqual(["2 task 1 -", "3 task 1 -", "4 task 1 -"]);
});
