import { checkSheet } from "../../../src/check";
import { placeOf, sheetOf, tableOf } from "../../support/read-text";

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
