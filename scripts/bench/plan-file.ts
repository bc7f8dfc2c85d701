import ExcelJS from "exceljs";

const HEADINGS = [
  "TT",
  "Tên nhiệm vụ",
  "Đơn vị tính",
  "Số lượng",
  "Tổng số",
  "Vốn ngân sách",
  "Vốn khác",
  "Thời gian triển khai",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Đơn vị thụ hưởng",
  "Ghi chú",
] as const;

/** A long annual plan without a fault, as an .xlsx file: so many tasks, the first so many columns. */
export async function planFile(tasks: number, columns: number): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet("Kế hoạch");
  sheet.addRow(["KẾ HOẠCH KHUYẾN CÔNG NĂM 2025"]);
  sheet.addRow(["Đơn vị tính: triệu đồng"]);
  sheet.addRow(HEADINGS.slice(0, columns));
  for (let number = 1; number <= tasks; number += 1) {
    const budget = 100 + (number % 7) * 50;
    sheet.addRow(
      [
        number,
        `Hỗ trợ ứng dụng máy móc tiên tiến vào sản xuất, cơ sở số ${String(number)}`,
        "Cơ sở",
        1,
        budget * 2,
        budget,
        budget,
        "2025",
        "Sở Công Thương",
        "UBND xã",
        `Cơ sở số ${String(number)}`,
        "",
      ].slice(0, columns),
    );
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}
