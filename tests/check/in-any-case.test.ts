import { checkSheet } from "../../src/check";
import { findingText } from "../../src/locales";
import { a1 } from "../../src/plan";
import { readSheet } from "../../src/read";
import { graveIn } from "../support/grave-in";
import { textTable } from "../support/text-table";

/** A plan whose second task's money nobody knows. */
const plan = (task: string, subtotal: string, total: string): string => `
TT | Tên nhiệm vụ    | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
I  | Tư vấn          |        |    | ${subtotal}
1  | Thiết kế mẫu mã | Cơ sở  | 16 | 1.120 | 560 | 560
2  | In tờ rơi       | Cuốn   | 3  | ${task}
   | Tổng cộng       |        |    | ${total}
`;
const RIGHT = "1.151 | 591 | 560";

test.each([
  ["not filled in", "| |", ["amount-missing E4"]],
  ["left open", "chưa xác định | 31 | -", ["amount-not-a-number E4"]],
  ["an error", "#REF! | 31 | -", ["cell-error E4"]],
])("while an amount is %s, a sum may hold", (_, task, said) => {
  expect(graveIn(plan(task, RIGHT, RIGHT))).toEqual(said);
});

test.each([
  ["a sum that is blank", "| |", RIGHT, "1.151 | | 560", ["amount-missing E4", "total-wrong F5"]],
  [
    "a sum that is less than the others",
    "| |",
    "1.100 | 591 | 560",
    RIGHT,
    ["subtotal-wrong E2", "amount-missing E4"],
  ],
  [
    "a blank total of a task",
    "| chưa xác định | 5",
    "1.156 | 591 | 565",
    "1.156 | 591 | 565",
    ["funding-sum E4", "amount-not-a-number F4"],
  ],
])("%s is wrong in any case", (_, task, subtotal, total, said) => {
  expect(graveIn(plan(task, subtotal, total))).toEqual(said);
});

test("it is said that the sum is but a part, and nothing is offered", () => {
  const { findings } = checkSheet(readSheet(textTable(plan("| |", RIGHT, "1.151 | | 560")).grid));
  const found = [...findings].find(({ cell }) => cell !== null && a1(cell) === "F5");
  expect(found === undefined ? "" : findingText(found, "vi")).toContain("560. Chưa kể ô kinh phí chưa rõ");
  expect([found?.fix, found?.suggestions]).toEqual([null, []]);
});

test("an amount below zero is not counted as what it should be", () => {
  expect(graveIn(plan("{-31} | 31 | -", "{1089} | 591 | 560", "{1089} | 591 | 560"))).toEqual([
    "amount-negative E4",
  ]);
});

test("in the columns of an adjustment any amount may be taken away", () => {
  const adjustment = (total: string): string => `
TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí điều chỉnh tăng, giảm (triệu đồng)
1  | Thiết kế     | Cơ sở  | 16       | 100
2  | In tờ rơi    | Cuốn   | 3        | chưa xác định
   | Tổng cộng    |        |          | ${total}
`;
  expect(graveIn(adjustment("60"))).toEqual(["amount-not-a-number E3"]);
});

test.each(["abc", "#REF!"])(
  "a task whose quantity reads %s and that has no money is said twice, not its sums",
  (text) => {
    const table = plan("| |", RIGHT, RIGHT).replace("| 3  |", `| ${text} |`);
    const said = text === "abc" ? "quantity-not-a-number D4" : "cell-error D4";
    expect(graveIn(table)).toEqual([said, "amount-missing E4"]);
  },
);

test("a task with nothing but a name and a unit is said once, not its sums", () => {
  expect(graveIn(plan("| |", RIGHT, RIGHT).replace("| 3  |", "|  |"))).toEqual(["quantity-missing D4"]);
});
