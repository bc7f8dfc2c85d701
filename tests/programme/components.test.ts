import type { Plan } from "../../src/plan";
import { matchTasks, planTasks, sampleProgramme } from "../../src/programme";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

function planOf(...rows: readonly string[]): Plan {
  const [table] = readSheet(
    textTable(`
      KẾ HOẠCH KHUYẾN CÔNG NĂM 2024
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
      I  | Hỗ trợ phát triển sản phẩm CNNT tiêu biểu | | | | |
      ${rows.join("\n")}
    `).grid,
  ).tables;
  if (table?.kind !== "plan") throw new Error("no plan");
  return table;
}

describe("the quantity of a task", () => {
  const quantityOf = (...rows: readonly string[]): readonly unknown[] =>
    planTasks(planOf(...rows)).map(({ unit, quantity, counted }) => [unit, String(quantity), counted.length]);

  test.each([
    ["is its own where it has one", "Cuộc | 3", "Cuộc | 1", "Cuộc | 1", ["Cuộc", "3", 1]],
    ["else that of its components", "Cuộc |", "Cuộc | 1", " | 2", ["Cuộc", "3", 2]],
    ["in their unit where it has none", " |", "Cuộc | 1", "cuộc | 2", ["Cuộc", "3", 2]],
    ["of those in its own unit", "Cuộc |", "Cuộc | 1", "Gian hàng | 20", ["Cuộc", "1", 1]],
    ["is not known where they differ", " |", "Cuộc | 1", "Gian hàng | 20", [null, "null", 0]],
  ])("%s", (_, own, first, second, expected) => {
    expect(
      quantityOf(
        `1 | Tham gia hội chợ trưng bày sản phẩm công nghiệp nông thôn | ${own} | 300 | 300 | -`,
        `- | Tại Cần Thơ | ${first} | 100 | 100 | -`,
        `- | Tại Hà Nội | ${second} | 200 | 200 | -`,
      ),
    ).toEqual([expected]);
  });
});

describe("a task and its components", () => {
  const matched = (...rows: readonly string[]): readonly (readonly [string, string | null])[] =>
    matchTasks(planOf(...rows), sampleProgramme()).matches.map(({ planTask, how }) => [planTask.name, how]);
  const parts = [
    "- | Tham gia hội chợ trưng bày sản phẩm công nghiệp nông thôn | Cuộc | 1 | 100 | 100 | -",
    "- | Xây dựng và đăng ký thương hiệu cho các cơ sở CNNT | Cơ sở | 1 | 70 | 35 | 35",
  ];

  test("components take the place of a heading that is no task of the programme", () => {
    expect(matched("1 | Các việc của Trung tâm trong năm | | | | |", ...parts)).toEqual([
      ["Tham gia hội chợ trưng bày sản phẩm công nghiệp nông thôn", "same"],
      ["Xây dựng và đăng ký thương hiệu cho các cơ sở CNNT", "same"],
    ]);
  });

  test("a task that is the programme's own answers for them", () => {
    const name =
      "Hỗ trợ xây dựng phòng trưng bày để giới thiệu, quảng bá sản phẩm tại các cơ sở công nghiệp nông thôn";
    expect(matched(`1 | ${name} | Cơ sở | 2 | 170 | 135 | 35`, ...parts)).toEqual([[name, "same"]]);
  });

  test("money that no component states is the task's own to answer for", () => {
    const bare = parts.map((part) => `${part.split("|").slice(0, 4).join("|")} | | |`);
    const name = "Các việc của Trung tâm trong năm";
    expect(matched(`1 | ${name} | | | 170 | 135 | 35`, ...bare)).toEqual([[name, "none"]]);
  });
});
