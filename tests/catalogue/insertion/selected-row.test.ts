import { above, insertedInto } from "../../support/insertion/inserted-into";

const TABLE = `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Kinh phí | Cơ quan chủ trì
  I  | Tư vấn           |        |          |          |
  1  | Thiết kế         | Cơ sở  | 2        | 30       | Sở Công Thương
     | - Bao bì         | Cơ sở  | 1        | 10       |
     | - Nhãn hiệu      | Cơ sở  | 1        | 20       |
  2  | Khảo sát         | Cuộc   | 1        | 40       | nt
  II | Tuyên truyền     |        |          |          |
  1  | Bản tin          | Số     | 12       | 20       | Báo Kiên Giang
     | Tổng cộng        |        |          | 90       |
`;

/** Where the new task stands once it is put above a row of the table: its number and the rows around it. */
function around(row: number): readonly string[] {
  const { lines, rows } = insertedInto(TABLE, [
    { name: "MỚI", unit: "Cuộc", quantity: 1, place: above(row) },
  ]);
  const at = rows[0] ?? 0;
  return lines.slice(at - 1, at + 2).map((line) => line.split(" | ").slice(0, 2).join(" "));
}

test.each([
  [2, "I Tư vấn", "1 MỚI", "2 Thiết kế"],
  [3, "I Tư vấn", "1 MỚI", "2 Thiết kế"],
  [5, "I Tư vấn", "1 MỚI", "2 Thiết kế"],
  [6, " - Nhãn hiệu", "2 MỚI", "3 Khảo sát"],
  [7, "2 Khảo sát", "3 MỚI", "II Tuyên truyền"],
  [9, "1 Bản tin", "2 MỚI", " Tổng cộng"],
])("above row %i: between %s and what comes next, as %s", (row, before, own, next) => {
  expect(around(row)).toEqual([before, own, next]);
});

test("what says the same as the row above says it in full once a new task stands between", () => {
  const { lines } = insertedInto(TABLE, [{ name: "MỚI", place: above(6) }]);
  expect(lines[6]).toBe("3 | Khảo sát | Cuộc | 1 | 40 | Sở Công Thương");
});

test("a task goes above those that share one merged amount, and takes the agency that its neighbours share", () => {
  const merged = `
    TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí | Cơ quan chủ trì
    I  | Tư vấn       |        |          |          |
    1  | Thiết kế     | Cơ sở  | 1        | 30       | Sở Công Thương
    2  | Khảo sát     | Cuộc   | 1        | 40       |
    3  | Bao bì       | Cơ sở  | 1        |          |
  `;
  const { rows } = insertedInto(merged, [{ name: "MỚI", place: above(5) }], { merges: ["E4:E5", "F3:F5"] });
  expect(rows).toEqual([3]);
});
