import { above, insertedInto, newCategory, under } from "../../support/insertion/inserted-into";

const TASK = { name: "Tổ chức hội thảo", unit: "Cuộc", quantity: 2 };
const ADVICE = newCategory("Hỗ trợ tư vấn khuyến công", 5);
const TRAINING = newCategory("Tổ chức đào tạo nghề, truyền nghề", 1);

test("03 is followed by 04", () => {
  const { lines } = insertedInto(
    `
    TT  | Tên nhiệm vụ  | Đơn vị | Số lượng
    I   | Tư vấn        |        |
    '01 | Thiết kế      | Cơ sở  | 1
    '02 | Bao bì        | Cơ sở  | 1
    '03 | Nhãn hiệu     | Cơ sở  | 1
    `,
    [{ ...TASK, place: under(2) }],
  );
  expect(lines.at(-1)).toBe("04 | Tổ chức hội thảo | Cuộc | 2");
});

test("numbers typed before names go on there, and what stands behind them stays", () => {
  const { lines } = insertedInto(
    `
    Tên nhiệm vụ            | Đơn vị | Số lượng
    I. Hỗ trợ tư vấn        |        |
    1. Thiết kế             | Cơ sở  | 1
    2. Bao bì               | Cơ sở  | 1
    II. Tuyên truyền        |        |
    1. Bản tin              | Số     | 12
    2. Truyền hình          | Kỳ     | 12
    `,
    [
      { ...TASK, place: under(2) },
      { ...TASK, name: "May công nghiệp", place: TRAINING },
    ],
  );
  expect(lines.slice(1)).toEqual([
    "I. Tổ chức đào tạo nghề, truyền nghề |  | ",
    "1. May công nghiệp | Cuộc | 2",
    "II. Hỗ trợ tư vấn |  | ",
    "1. Thiết kế | Cơ sở | 1",
    "2. Bao bì | Cơ sở | 1",
    "3. Tổ chức hội thảo | Cuộc | 2",
    "III. Tuyên truyền |  | ",
    "1. Bản tin | Số | 12",
    "2. Truyền hình | Kỳ | 12",
  ]);
});

test("a category repeated across its row is numbered anew in every cell, and a new one is repeated so", () => {
  const { lines } = insertedInto(
    `
    TT                 | Tên nhiệm vụ       | Đơn vị             | Số lượng
    I. Tuyên truyền    | I. Tuyên truyền    | I. Tuyên truyền    | I. Tuyên truyền
    1                  | Bản tin            | Số                 | 12
    II. Quản lý        | II. Quản lý        | II. Quản lý        | II. Quản lý
    1                  | Kiểm tra           | Cuộc               | 12
    `,
    [{ ...TASK, place: TRAINING }],
  );
  const name = "I. Tổ chức đào tạo nghề, truyền nghề";
  expect(lines.slice(1)).toEqual([
    [name, name, name, name].join(" | "),
    "1 | Tổ chức hội thảo | Cuộc | 2",
    "II. Tuyên truyền | II. Tuyên truyền | II. Tuyên truyền | II. Tuyên truyền",
    "1 | Bản tin | Số | 12",
    "III. Quản lý | III. Quản lý | III. Quản lý | III. Quản lý",
    "1 | Kiểm tra | Cuộc | 12",
  ]);
});

test("tasks numbered after their category take its new number", () => {
  const { lines } = insertedInto(
    `
    TT  | Tên nhiệm vụ     | Đơn vị | Số lượng
    1   | Đào tạo nghề     |        |
    1.1 | May công nghiệp  | Lớp    | 1
    2   | Tuyên truyền     |        |
    2.1 | Bản tin          | Số     | 12
    2.2 | Truyền hình      | Kỳ     | 12
    `,
    [{ ...TASK, place: ADVICE }],
  );
  expect(lines.slice(3)).toEqual([
    "2 | Hỗ trợ tư vấn khuyến công |  | ",
    "2.1 | Tổ chức hội thảo | Cuộc | 2",
    "3 | Tuyên truyền |  | ",
    "3.1 | Bản tin | Số | 12",
    "3.2 | Truyền hình | Kỳ | 12",
  ]);
});

test("components numbered after their task take its new number, though its category has a new one too", () => {
  const { lines } = insertedInto(
    `
    TT    | Tên nhiệm vụ  | Đơn vị | Số lượng
    1     | Tuyên truyền  |        |
    1.1   | Bản tin       | Số     | 12
    1.1.1 | In ấn         | Số     | 12
    1.2   | Truyền hình   | Kỳ     | 12
    `,
    [
      { ...TASK, place: TRAINING },
      { ...TASK, place: above(3) },
    ],
  );
  expect(lines.slice(3).map((line) => line.split(" | ")[0])).toEqual(["2", "2.1", "2.2", "2.2.1", "2.3"]);
});

test("a category that is itself a task is counted among the categories", () => {
  const { lines } = insertedInto(
    `
    TT  | Tên nhiệm vụ                     | Đơn vị  | Số lượng
    I   | Đào tạo nghề                     |         |
    1   | May công nghiệp                  | Lớp     | 1
    2   | Mây tre đan                      | Lớp     | 1
    II  | Quản lý chương trình             | Năm     | 1
    `,
    [{ ...TASK, place: ADVICE }],
  );
  expect(lines.slice(4)).toEqual([
    "II | Hỗ trợ tư vấn khuyến công |  | ",
    "1 | Tổ chức hội thảo | Cuộc | 2",
    "III | Quản lý chương trình | Năm | 1",
  ]);
});

describe("labels of sums name categories by the numbers these have now", () => {
  const table = (total: string): string => `
    TT | Tên nhiệm vụ    | Đơn vị | Số lượng | Kinh phí
    I  | Đào tạo nghề    |        |          |
    1  | May công nghiệp | Lớp    | 1        | 10
       | Cộng mục I      |        |          | 10
    II | Tuyên truyền    |        |          |
    1  | Bản tin         | Số     | 12       | 20
       | Cộng mục II     |        |          | 20
       | ${total}        |        |          | 30
  `;
  const labels = (total: string): readonly string[] =>
    insertedInto(table(total), [{ ...TASK, amounts: { E: 5 }, place: ADVICE }])
      .lines.map((line) => line.split(" | "))
      .filter(([, name = ""]) => /cộng/i.test(name))
      .map(([, name, , , amount]) => `${String(name)}: ${String(amount)}`);

  test("a new category has a sum of its own where the others do", () => {
    expect(labels("Tổng cộng")).toEqual([
      "Cộng mục I: 10",
      "Cộng mục II: 5",
      "Cộng mục III: 20",
      "Tổng cộng: 35",
    ]);
  });

  test.each([
    ["Tổng cộng (I+II)", "Tổng cộng (I+II+III)"],
    ["TỔNG CỘNG (Mục I + Mục II)", "TỔNG CỘNG (Mục I + Mục II + Mục III)"],
    ["Tổng cộng (I+III)", "Tổng cộng (I+III)"],
  ])("a list of all of them takes in the new one: %s", (before, after) => {
    expect(labels(before).at(-1)).toBe(`${after}: 35`);
  });
});
