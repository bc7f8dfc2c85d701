import { changesOf, proposed } from "./support/proposed";

const numbers = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line.startsWith("numbering"));

test("a forgotten number is written in the table's own manner; a wrong one only when it is ticked", () => {
  const table = `
    TT    | Tên nhiệm vụ | Đơn vị | Số lượng
    I     | Tư vấn       |        |
    a)    | Thiết kế     | Cơ sở  | 16
          | Nhãn hiệu    | Cơ sở  | 5
    c)    | Mẫu mã       | Cơ sở  | 5
    III   | Thông tin    |        |
    a)    | Phóng sự     | Lượt   | 10
    b)    | Bản tin      | Lượt   | 10
  `;
  expect(numbers(changesOf(proposed(table)))).toEqual(["numbering: A4 → b)", "numbering: (A6 → II)"]);
  expect(numbers(changesOf(proposed(table, { chosen: new Set(["A6"]) })))).toEqual([
    "numbering: A4 → b)",
    "numbering: A6 → II",
  ]);
});

test("letters begin again in each category, though one alphabet would not do for all of them", () => {
  const tasks = (first: string): string =>
    [first, ...new Array<string>(14).fill("")].map((letter) => `${letter} | Lớp | Lớp | 1`).join("\n");
  const table = `
    TT | Tên nhiệm vụ | Đơn vị | Số lượng
    I  | Tư vấn       |        |
    ${tasks("a")}
    II | Thông tin    |        |
    ${tasks("a")}
  `;
  const filled = numbers(changesOf(proposed(table)));
  expect(filled).toHaveLength(28);
  expect(filled[14]).toBe("numbering: A20 → b");
});
