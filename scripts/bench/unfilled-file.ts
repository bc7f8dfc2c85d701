import ExcelJS from "exceljs";

const HEADINGS = ["TT", "Tên nhiệm vụ", "Đơn vị", "Số lượng", "Tổng số", "Vốn NS", "Vốn khác", "Tỷ lệ (%)"];
/** So many tasks stand under each category. */
const TASKS_EACH = 20;

/** A long plan with so many rows, in which every sum, share and number of a task is still to be filled, as an .xlsx file. */
export async function unfilledFile(rows: number): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet("Kế hoạch");
  sheet.addRow(["KẾ HOẠCH KHUYẾN CÔNG NĂM 2025"]);
  sheet.addRow(["Đơn vị tính: triệu đồng"]);
  sheet.addRow(HEADINGS);
  for (let row = 0; row < rows; row += 1) {
    const inCategory = row % (TASKS_EACH + 1);
    if (inCategory === 0)
      sheet.addRow([String(row / (TASKS_EACH + 1) + 1), "Hỗ trợ ứng dụng máy móc tiên tiến"]);
    else {
      const budget = 100 + (row % 7) * 50;
      const name = `Hỗ trợ máy móc cho cơ sở số ${String(row)}`;
      sheet.addRow([inCategory === 1 ? "a" : null, name, "Cơ sở", 1, null, budget, budget + (row % 3)]);
    }
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}
