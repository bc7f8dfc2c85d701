import { checkSheet } from "../../../src/check";
import { sheetOf } from "../../support/read-text";

const HEAD =
  "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS (triệu đồng) | Vốn khác (triệu đồng) | Tỷ lệ NS/Tổng (%)";

/** A category of three tasks, the first with two components, and a sentence about all. */
function plan({ said = "427", subtotal = "427", row = "250 | 250 | -", share = "78%" }): string {
  return `
    Tổng kinh phí thực hiện: ${said} triệu đồng | | | | | | |
    ${HEAD}
    I | Tư vấn | | | ${subtotal} | | |
    1 | Thiết kế mẫu mã | Cơ sở | 5 | 100 | 78 | 22 | ${share}
    a) | Thuê chuyên gia | | | 60 | | |
    b) | In mẫu | | | 40 | | |
    2 | Đăng ký nhãn hiệu | Cơ sở | 5 | ${row} |
    3 | Khảo sát | Cuộc | 5 | 77 | 77 | - |
  `;
}

test.each([
  ["subtotal-wrong", { subtotal: "350" }, "left-out"],
  ["subtotal-wrong", { subtotal: "677" }, "twice"],
  ["subtotal-wrong", { subtotal: "472" }, "digits"],
  ["subtotal-wrong", { subtotal: "427.000" }, "thousandfold"],
  ["subtotal-wrong", { subtotal: "273" }, "sign"],
  ["subtotal-wrong", { subtotal: "428" }, "rounding"],
  ["subtotal-wrong", { subtotal: "999" }, undefined],
  ["funding-sum", { row: "250 | 199 | 12" }, undefined],
  ["funding-sum", { row: "200 | 200 | 50" }, "left-out.part"],
  ["funding-sum", { row: "300 | 200 | 50" }, "twice.part"],
  ["funding-sum", { row: "520 | 200 | 50" }, "digits"],
  ["funding-sum", { row: "150 | 200 | 50" }, "sign.part"],
  ["funding-sum", { row: "250 | 200,5 | 50" }, "rounding"],
  ["declared-total-differs", { said: "177" }, "left-out"],
  ["declared-total-differs", { said: "504" }, "twice"],
  ["declared-total-differs", { said: "247" }, "digits"],
  ["declared-total-differs", { said: "427.000" }, "thousandfold"],
  ["percentage-wrong", { share: "87%" }, "digits"],
  ["percentage-wrong", { share: "-78%" }, "sign.own"],
  ["percentage-wrong", { share: "50%" }, undefined],
] as const)("%s with %j is explained by: %s", (rule, change, cause) => {
  const { findings } = checkSheet(sheetOf(plan(change)));
  const found = findings.filter((finding) => finding.rule === rule);
  expect(found.map(({ data }) => data["cause"])).toEqual([cause]);
});

test.each([
  ["60", "left-out"],
  ["160", "twice"],
  ["190", undefined],
])("a task of %s over components of 60 and 40 is explained by: %s", (task, cause) => {
  const { findings } = checkSheet(
    sheetOf(`
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng)
      1 | Thiết kế mẫu mã | Cơ sở | 5 | ${task}
      a) | Thuê chuyên gia | | | 60
      b) | In mẫu | | | 40
    `),
  );
  const found = findings.filter(({ rule }) => rule === "subtask-sum");
  expect(found.map(({ data }) => data["cause"])).toEqual([cause]);
});

test("of the plan as it is nothing is to be said", () => {
  const grave = checkSheet(sheetOf(plan({}))).findings.filter(({ severity }) => severity !== "info");
  expect(grave.map(({ message }) => message)).toEqual([]);
});
