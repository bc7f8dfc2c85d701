import { insertedInto, under } from "../../support/insertion/inserted-into";

/** The table once a task of 100 was put in, of which the state budget gives 60: total, budget and the shares. */
function shares(table: string, amounts: Readonly<Record<string, number>>): readonly string[] {
  const task = { name: "Tổ chức hội thảo", unit: "Cuộc", quantity: 2, amounts };
  return insertedInto(table, [{ ...task, place: under(2) }]).lines.slice(1);
}

test("typed shares of the total are worked out anew where they were right; a wrong one stays", () => {
  expect(
    shares(
      `
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí | Tỷ trọng (%)
      I  | Tư vấn       |        |          | 100      | 100,0%
      1  | Thiết kế     | Cơ sở  | 1        | 30       | 30,0%
      2  | Bao bì       | Cơ sở  | 1        | 70       | 90,0%
         | Tổng cộng    |        |          | 100      | 100,0%
      `,
      { E: 100 },
    ),
  ).toEqual([
    "I | Tư vấn |  |  | 200 | 100,0%",
    "1 | Thiết kế | Cơ sở | 1 | 30 | 15,0%",
    "2 | Bao bì | Cơ sở | 1 | 70 | 90,0%",
    "3 | Tổ chức hội thảo | Cuộc | 2 | 100 | 50,0%",
    " | Tổng cộng |  |  | 200 | 100,0%",
  ]);
});

test("a share of a row is given to the new row as text where the others are text, and to the sums", () => {
  expect(
    shares(
      `
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác | Tỷ lệ Vốn NS (%)
      I  | Tư vấn       |        |          |         |        |          |
      1  | Thiết kế     | Cơ sở  | 1        | 100     | 20     | 80       | '20,00 %
         | Tổng cộng    |        |          | 100     | 20     | 80       | '20,00 %
      `,
      { F: 60, G: 40 },
    ),
  ).toEqual([
    "I | Tư vấn |  |  |  |  |  | ",
    "1 | Thiết kế | Cơ sở | 1 | 100 | 20 | 80 | 20,00 %",
    "2 | Tổ chức hội thảo | Cuộc | 2 | 100 | 60 | 40 | 60,00 %",
    " | Tổng cộng |  |  | 200 | 80 | 120 | 40,00 %",
  ]);
});

test("shares that were made to add up to 100 are so again", () => {
  expect(
    shares(
      `
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí | Tỷ trọng (%)
      I  | Tư vấn       |        |          |          |
      1  | Thiết kế     | Cơ sở  | 1        | 100      | 34%
      2  | Bao bì       | Cơ sở  | 1        | 100      | 33%
      3  | Nhãn hiệu    | Cơ sở  | 1        | 100      | 33%
      `,
      { E: 300 },
    ).map((line) => line.split(" | ").at(-1)),
  ).toEqual(["", "17%", "17%", "16%", "50%"]);
});

test("the share of a subtotal that had nothing of a source grows with it", () => {
  expect(
    shares(
      `
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác | Tỷ lệ Vốn NS (%)
      I  | Tư vấn       |        |          |         |        |          |
      1  | Thiết kế     | Cơ sở  | 1        | 100     |        | 100      | 0%
         | Cộng mục I   |        |          | 100     |        | 100      | 0%
         | Tổng cộng    |        |          | 100     |        | 100      | 0%
      `,
      { F: 60, G: 40 },
    ).slice(-2),
  ).toEqual([" | Cộng mục I |  |  | 200 | 60 | 140 | 30%", " | Tổng cộng |  |  | 200 | 60 | 140 | 30%"]);
});
