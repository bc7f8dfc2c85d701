import { comparisonNotes, compareWithProgramme, sampleProgramme, typedYear } from "../../src/programme";
import type { Plan } from "../../src/plan";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

function planFor(year: number): Plan {
  const [table] = readSheet(
    textTable(`
      KẾ HOẠCH KHUYẾN CÔNG NĂM ${String(year)} | | | | | |
      TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
      I  | Hỗ trợ nâng cao năng lực quản lý | | | | |
      1  | Tập huấn | Lớp | 1 | 25 | 25 | -
    `).grid,
  ).tables;
  if (table?.kind !== "plan") throw new Error("no plan");
  return table;
}

const { stated } = sampleProgramme();

test.each([
  ["the first year has none before it", 2021, [], []],
  ["none was given", 2024, [], [{ kind: "no-earlier-years" }]],
  ["one was given", 2024, [2022], [{ kind: "missing-years", years: "2021, 2023" }]],
  ["all were given", 2024, [2021, 2022, 2023], []],
  ["of what comes after nothing is asked", 2022, [2021, 2023], []],
])("earlier years: %s", (_, year, given, notes) => {
  const earlier = given.map((one) => typedYear(one, stated));
  const chosen = { programme: sampleProgramme(), year: null, earlier, corrections: [] };
  expect(comparisonNotes(compareWithProgramme(planFor(year), chosen))).toEqual(notes);
});
