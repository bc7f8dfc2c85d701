import { graveIn } from "../support/grave-in";

/** Subtotals and a grand total, and a task whose figures are given. */
const plan = (task: string, subtotal = "1.151 | 591 | 560", total = "9.151 | 2.591 | 6.560"): string => `
TT | Tên nhiệm vụ    | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
I  | Tư vấn          |        |    | ${subtotal}
1  | Thiết kế mẫu mã | Cơ sở  | 16 | ${task}
2  | In tờ rơi       | Cuốn   | 3  | 31 | 31 | -
II | Hội chợ         |        |    | 8.000 | 2.000 | 6.000
1  | Trong tỉnh      | Cuộc   | 3  | 8.000 | 2.000 | 6.000
   | Tổng cộng       |        |    | ${total}
`;

test("the plan is clean", () => {
  expect(graveIn(plan("1.120 | 560 | 560"))).toEqual([]);
});

test.each([
  ["its total and a source", "1.127 | 572 | 560"],
  ["both sources", "1.120 | 565 | 567"],
  ["all three", "1.122 | 565 | 567"],
])("two or three wrong figures in the row of a task are said once: %s", (_, task) => {
  expect(graveIn(plan(task))).toEqual(["funding-sum E3"]);
  const totalAlone = plan(task, "| |").replace("8.000 | 2.000 | 6.000\n1", "| |\n1");
  expect(graveIn(totalAlone)).toEqual(["funding-sum E3"]);
});

test("a figure that is wrong in two columns at once, in another row, is no fault of that row", () => {
  expect(graveIn(plan("1.120 | 560 | 565").replace("31 | 31 | -", "38 | 38 | -"))).toEqual([
    "subtotal-wrong E2",
    "subtotal-wrong F2",
    "funding-sum E3",
  ]);
});

describe("a source in sources of its own", () => {
  const inner = (task: string): string => `
TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí (triệu đồng) | | | |
   |              |        |          | Tổng số | Vốn ngân sách | | | Vốn khác
   |              |        |          |         | Cộng | Trung ương | Địa phương |
I  | Tư vấn       |        |    | 131 | 91 | 61 | 30 | 40
1  | Thiết kế     | Cơ sở  | 16 | ${task}
2  | In tờ rơi    | Cuốn   | 3  | 31 | 31 | 31 | - | -
   | Tổng cộng    |        |    | 131 | 91 | 61 | 30 | 40
`;

  test("is clean", () => {
    expect(graveIn(inner("100 | 60 | 30 | 30 | 40"))).toEqual([]);
  });

  test("that is wrong beside another wrong source is said, and the whole; not their columns", () => {
    expect(graveIn(inner("100 | 65 | 30 | 30 | 47"))).toEqual(["funding-sum E5", "funding-sum F5"]);
  });
});
