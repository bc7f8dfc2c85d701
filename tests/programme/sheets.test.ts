import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES_FOLDER } from "../../scripts/fixtures/fixtures";
import type { Sheet } from "../../src/plan";
import { programmeFromSheets, rowsOf, sampleProgramme } from "../../src/programme";
import { readSheet } from "../../src/read";
import { readWorkbookFile } from "../../src/xlsx";
import { textTable } from "../support/text-table";

async function sheetsOf(file: string): Promise<readonly Sheet[]> {
  const grids = await readWorkbookFile(readFileSync(join(FIXTURES_FOLDER, file)));
  return grids.map((grid) => readSheet(grid));
}

function sheet(table: string): Sheet {
  return readSheet(textTable(table).grid);
}

test.each(["kien-giang-2021-2025.xlsx", "kien-giang-2021-2025-tu-word.xlsx"])(
  "the sheets of %s are the programme that ships as the sample",
  async (file) => {
    expect(programmeFromSheets(await sheetsOf(file))).toEqual(sampleProgramme());
  },
);

test("what rows and words say is both kept, and nothing is put right", () => {
  const programme = sampleProgramme();
  expect(String(rowsOf(programme).total)).toBe("47586");
  expect(String(programme.stated.total)).toBe("47585");
  expect(programme.envelopes.map(({ year, total }) => `${String(year)}: ${String(total)}`)).toEqual([
    "2021: 8063",
    "2022: 11758",
    "2023: 7678",
    "2024: 12313",
    "2025: 7773",
  ]);
});

test("name, decision, province and period are read from the words around the table", () => {
  const programme = programmeFromSheets([
    sheet(`
      ỦY BAN NHÂN DÂN TỈNH BẠC LIÊU
      ---
      CHƯƠNG TRÌNH KHUYẾN CÔNG ĐỊA PHƯƠNG GIAI ĐOẠN 2026 - 2030
      (Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2026)
      TT | Tên nhiệm vụ        | Đơn vị tính | Số lượng | Kinh phí (đồng) |             |            | Thời gian
         |                     |             |          | Tổng số         | Vốn NS      | Vốn khác   |
      I  | Tư vấn khuyến công  |             |          |                 |             |            |
      1  | Tư vấn lập dự án    | Dự án       | 3        | 90.000.000      | 60.000.000  | 30.000.000 | 2026, 2028
      2  | Tư vấn đầu tư       | Dự án       | 3        | -               | -           | -          | Hàng năm
    `),
  ]);
  expect(programme).toMatchObject({
    title: "CHƯƠNG TRÌNH KHUYẾN CÔNG ĐỊA PHƯƠNG GIAI ĐOẠN 2026 - 2030",
    decision: { number: "15/QĐ-UBND", date: "2026-01-05" },
    province: "Bạc Liêu",
    period: { from: 2026, to: 2030 },
    moneyUnit: "dong",
    envelopes: [],
  });
  const [first, second] = programme?.tasks ?? [];
  expect(first).toMatchObject({
    id: "tu-van-lap-du-an",
    category: ["Tư vấn khuyến công"],
    schedule: { years: [2026, 2028], everyYear: false },
  });
  expect([first, second].map((task) => String(task?.budget))).toEqual(["60000000", "0"]);
  expect(second?.schedule?.everyYear).toBe(true);
});

test("yearly amounts in another unit of money are converted exactly; those of other years are not taken", () => {
  const plan = sheet(`
    CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022
    TT | Tên nhiệm vụ     | Đơn vị tính | Số lượng | Kinh phí (triệu đồng) |        |
       |                  |             |          | Tổng số               | Vốn NS | Vốn khác
    I  | Tư vấn           |             |          |                       |        |
    1  | Tư vấn lập dự án | Dự án       | 3        | 90,5                  | 60,5   | 30
  `);
  const years = sheet(`
    KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH
    Năm  | Tổng kinh phí (đồng) | Vốn NS     | Vốn khác
    2020 | 1.000.000            | 1.000.000  | 0
    2022 | 60.250.001           | 40.250.001 | 20.000.000
    2021 | 30.249.999           | 20.249.999 | 10.000.000
  `);
  const envelopes = programmeFromSheets([years, plan])?.envelopes ?? [];
  expect(envelopes.map(({ year, budget }) => [year, String(budget)])).toEqual([
    [2021, "20.249999"],
    [2022, "40.250001"],
  ]);
});

test("components are counted into their task, and are no tasks of the programme", () => {
  const programme = programmeFromSheets([
    sheet(`
      CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2025
      TT | Tên nhiệm vụ        | Đơn vị tính | Số lượng | Kinh phí (triệu đồng)
      I  | Tuyên truyền        |             |          |
      1  | Tuyên truyền         | Chương trình | 1       | 50
      a) | Phóng sự truyền hình | Phóng sự   | 2        | 40
      b) | Tờ rơi              | Tờ          | 500      | 10
      2  | Hội nghị tổng kết   | Cuộc        | 1        | 30
    `),
  ]);
  expect(programme?.tasks.map(({ name, total }) => [name, String(total)])).toEqual([
    ["Tuyên truyền", "50"],
    ["Hội nghị tổng kết", "30"],
  ]);
});

test("sheets without tasks give no programme", () => {
  expect(programmeFromSheets([sheet("Ghi chú | Xem phụ lục")])).toBeNull();
});
