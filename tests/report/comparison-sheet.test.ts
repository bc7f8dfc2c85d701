import type { CellContent, Plan } from "../../src/plan";
import { compareWithProgramme, remaining, sampleProgramme, typedYear } from "../../src/programme";
import { readSheet } from "../../src/read";
import { comparisonSheet, isComparisonSheet } from "../../src/report";
import { Decimal } from "../../src/plan";
import { textTable } from "../support/text-table";

const PLAN = `
  KẾ HOẠCH KHUYẾN CÔNG NĂM 2024 | | | | | |
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
  I  | Hỗ trợ nâng cao năng lực quản lý | | | | |
  1  | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp | Lớp | 1 | 25,5 | 25,5 | -
`;

function planIn(text: string): Plan {
  const [table] = readSheet(textTable(text).grid).tables;
  if (table?.kind !== "plan") throw new Error("no plan");
  return table;
}

function sheetFor(text: string, year: number | null): ReturnType<typeof comparisonSheet> {
  const comparison = compareWithProgramme(planIn(text), {
    programme: sampleProgramme(),
    year,
    earlier: [typedYear(2023, { total: null, budget: new Decimal(4000), other: null })],
    corrections: [],
  });
  return comparisonSheet(comparison, remaining(comparison), "vi");
}

const shown = (content: CellContent): string =>
  content.type === "text" ? content.text : content.type === "number" ? content.number : "";

test("each task under its category with what was approved, what the plan takes and what is left", () => {
  const { rows, columns } = sheetFor(PLAN, null);
  const lines = rows.map(({ look, cells }) => `${look}: ${cells.map(shown).join(" | ")}`);
  expect(lines).toContain(
    "task: 1.1 | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp | Lớp | 5 |  | 1 | 4 | 125 |  | 25.5 | 99.5 | 0 |  | 0 | 0",
  );
  expect(lines.at(-1)).toBe(
    "total:  | Tổng cộng |  |  |  |  |  | 24051 |  | 25.5 | 24025.5 | 23535 |  | 0 | 23535",
  );
  expect(columns.map(({ format }) => format).filter((format) => format !== "@")).toEqual([
    ...["#,##0", "#,##0", "#,##0", "#,##0"],
    ...["#,##0.0", "#,##0.0", "#,##0.0", "#,##0.0"],
    ...["#,##0", "#,##0", "#,##0", "#,##0"],
  ]);
});

test("its name and title say the year where one is known", () => {
  const { name, rows } = sheetFor(PLAN, null);
  expect([name, ...(rows[0]?.cells.map(shown) ?? [])]).toEqual([
    "Đối chiếu 2024",
    "BẢNG ĐỐI CHIẾU KẾ HOẠCH NĂM 2024 VỚI CHƯƠNG TRÌNH ĐÃ PHÊ DUYỆT",
  ]);
  expect(sheetFor(PLAN.replace("NĂM 2024", ""), null).name).toBe("Đối chiếu Chương trình");
});

test("is told from a plan by its title", () => {
  expect(isComparisonSheet(planIn(PLAN))).toBe(false);
  const compared = PLAN.replace(
    "KẾ HOẠCH KHUYẾN CÔNG NĂM 2024",
    "BẢNG ĐỐI CHIẾU KẾ HOẠCH NĂM 2024 VỚI CHƯƠNG TRÌNH ĐÃ PHÊ DUYỆT",
  );
  expect(isComparisonSheet(planIn(compared))).toBe(true);
});
