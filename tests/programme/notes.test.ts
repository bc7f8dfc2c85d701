import {
  comparisonNotes,
  compareWithProgramme,
  sampleProgramme,
  typedYear,
  type EarlierYear,
} from "../../src/programme";
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
const none: EarlierYear["tasks"] = new Map();

/** An earlier year whose plan has one task of the programme. */
function planned(year: number, some: Partial<EarlierYear> = {}): EarlierYear {
  const spent = { quantity: null, budget: stated.budget, other: null };
  const tasks = new Map([[sampleProgramme().tasks[0]?.id ?? "", spent]]);
  return { year, source: `${String(year)}.xlsx`, tasks, sums: stated, unknown: 0, ...some };
}

test.each([
  ["the first year has none before it", 2021, [], []],
  ["none was given", 2024, [], [{ kind: "no-earlier-years" }]],
  ["one was given", 2024, [planned(2022)], [{ kind: "missing-years", years: "2021, 2023" }]],
  ["all were given", 2024, [planned(2021), planned(2022), planned(2023)], []],
  ["of what comes after nothing is asked", 2022, [planned(2021), planned(2023)], []],
  [
    "of some the sums alone",
    2023,
    [typedYear(2021, stated), planned(2022)],
    [{ kind: "sums-only", years: "2021" }],
  ],
  [
    "some have tasks that are none of the programme's",
    2023,
    [planned(2021, { unknown: 2 }), planned(2022, { unknown: 1, tasks: none })],
    [{ kind: "earlier-unknown", years: "2021 (2), 2022 (1)" }],
  ],
  [
    "one year was given twice",
    2022,
    [planned(2021), planned(2021, { source: "bản nháp.xlsx" })],
    [{ kind: "year-twice", year: 2021, sources: "2021.xlsx; bản nháp.xlsx" }],
  ],
])("earlier years: %s", (_, year, earlier, notes) => {
  const chosen = { programme: sampleProgramme(), year: null, earlier, corrections: [] };
  expect(comparisonNotes(compareWithProgramme(planFor(year), chosen))).toEqual(notes);
});
