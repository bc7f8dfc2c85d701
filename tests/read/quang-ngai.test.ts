import { placeOf, roleOf, tableOf, valueOf } from "../support/read-text";

const APPENDIX = `
PHỤ LỤC
NỘI DUNG HOẠT ĐỘNG KHUYẾN CÔNG TỈNH QUẢNG NGÃI NĂM 2025
(Ban hành kèm theo Kế hoạch số 98/KH-UBND ngày 28/4/2025 của Chủ tịch UBND tỉnh)
STT | Nội dung hỗ trợ khuyến công | Sản phẩm chủ yếu/đơn vị tính
I   | Tư vấn trợ giúp các cơ sở công nghiệp nông thôn
1   | Hỗ trợ thuê tư vấn | 04 cơ sở
II  | Nâng cao năng lực quản lý
1   | Tổ chức khảo sát doanh nghiệp | Theo kế hoạch các huyện và các CS CNNT đăng ký
2   | Tổ chức đoàn học tập kinh nghiệm | 1 đợt
3   | Tham gia các hội nghị | Theo kế hoạch của Bộ Công Thương
---
Nguồn tra cứu: vanban
`;

const table = tableOf(APPENDIX);

test("a table without money is read as one", () => {
  expect(table.columns.map(roleOf)).toEqual(["number", "name", "quantity"]);
  expect([table.moneyUnit, table.moneyUnitAt, table.planKind, table.period]).toEqual([
    "unknown",
    null,
    "annual-plan",
    { from: 2025, to: 2025 },
  ]);
  expect(table.title?.text).toBe("PHỤ LỤC NỘI DUNG HOẠT ĐỘNG KHUYẾN CÔNG TỈNH QUẢNG NGÃI NĂM 2025");
  expect(table.rows.every((row) => row.total === null && row.amounts.size === 0)).toBe(true);
});

test("quantity and unit in one cell; words give neither", () => {
  const tasks = table.rows.filter((row) => row.kind === "task");
  expect(tasks.map((row) => [valueOf(row.quantity), row.unit?.text ?? null])).toEqual([
    ["4", "cơ sở"],
    ["words", null],
    ["1", "đợt"],
    ["words", null],
  ]);
  expect(tasks[0]?.quantity?.text).toBe("04 cơ sở");
});

test("the rows end where the table does", () => {
  expect(table.rows.map(placeOf)).toEqual([
    "5 category 1 -",
    "6 task 2 5",
    "7 category 1 -",
    "8 task 2 7",
    "9 task 2 7",
    "10 task 2 7",
  ]);
});
