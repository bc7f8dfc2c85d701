import { above, insertedInto, newCategory, under } from "../../support/insertion/inserted-into";

const TASK = { name: "Tổ chức hội thảo", unit: "Cuộc", quantity: 2, amounts: { E: 5 } };
const ADVICE = newCategory("Hỗ trợ tư vấn khuyến công", 5);

test("a sum that begins at the task below a new row takes it in", () => {
  const { lines } = insertedInto(
    `
    TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí
    I  | Tư vấn       |        |          | =SUM(E3:E4) → 100
    1  | Thiết kế     | Cơ sở  | 1        | 30
    2  | Bao bì       | Cơ sở  | 1        | 70
       | Tổng cộng    |        |          | =E3+E4 → 100
    `,
    [{ ...TASK, place: above(3) }],
  );
  expect(lines.slice(1)).toEqual([
    "I | Tư vấn |  |  | =SUM(E3:E5)",
    "1 | Tổ chức hội thảo | Cuộc | 2 | 5",
    "2 | Thiết kế | Cơ sở | 1 | 30",
    "3 | Bao bì | Cơ sở | 1 | 70",
    " | Tổng cộng |  |  | =SUM(E3:E4,E5)",
  ]);
});

test("a total that adds the sums below categories adds that of a new one", () => {
  const { lines } = insertedInto(
    `
    TT | Tên nhiệm vụ    | Đơn vị | Số lượng | Kinh phí
    I  | Đào tạo nghề    |        |          |
    1  | May công nghiệp | Lớp    | 1        | 10
       | Cộng I          |        |          | =SUM(E3:E3) → 10
    II | Tuyên truyền    |        |          |
    1  | Bản tin         | Số     | 12       | 20
       | Cộng II         |        |          | =SUM(E6:E6) → 20
       | Tổng cộng       |        |          | =E4+E7 → 30
    `,
    [{ ...TASK, place: ADVICE }],
  );
  expect([lines[6], lines.at(-1)]).toEqual([
    " | Cộng II |  |  | =SUM(E6)",
    " | Tổng cộng |  |  | =E4+E10+E7",
  ]);
});

test("a typed total keeps what is more than its known parts; one that is less stays as it is", () => {
  const table = (total: string): string => `
    TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí
    I  | Tư vấn       |        |          |
    1  | Thiết kế     | Cơ sở  | 1        | 30
    2  | Bao bì       | Cơ sở  | 1        | 70
    3  | Nhãn hiệu    | Cơ sở  | 1        | Lồng ghép Chương trình nông thôn mới
       | Tổng cộng    |        |          | ${total}
  `;
  const totalOf = (total: string): string | undefined =>
    insertedInto(table(total), [{ ...TASK, place: under(2) }])
      .lines.at(-1)
      ?.split(" | ")
      .at(-1);
  expect([totalOf("150"), totalOf("90")]).toEqual(["155", "90"]);
});

test("a number that takes the place of a text shows its thousands as that did", () => {
  const { lines } = insertedInto(
    `
    TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí
    I  | Tư vấn       |        |          |
    1  | Thiết kế     | Cơ sở  | 1        | '1.000
    2  | Bao bì       | Cơ sở  | 1        | '2.000
       | Tổng cộng    |        |          | '3.000
    `,
    [{ ...TASK, place: under(2) }],
  );
  expect(lines.at(-1)).toBe(" | Tổng cộng |  |  | 3.005");
});

test("lines that break an amount down stay with their task", () => {
  const { lines } = insertedInto(
    `
    TT | Tên nhiệm vụ         | Đơn vị | Số lượng | Kinh phí
    I  | Đào tạo nghề         |        |          |
    1  | May công nghiệp      | Lớp    | 1        | 10
       | Trong đó:            |        |          |
       | - Ngân sách nhà nước |        |          | 6
    `,
    [
      { ...TASK, place: ADVICE },
      { ...TASK, name: "Mây tre đan", place: under(2) },
    ],
  );
  expect(lines.slice(4).map((line) => line.split(" | ")[1])).toEqual([
    "- Ngân sách nhà nước",
    "Mây tre đan",
    "Hỗ trợ tư vấn khuyến công",
    "Tổ chức hội thảo",
  ]);
});
