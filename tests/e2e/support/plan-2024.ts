import { Workbook } from "exceljs";

const HEADER =
  "TT | Nội dung, nhiệm vụ | Đơn vị | Số lượng | Tổng số | Vốn NS | Vốn khác | Thời gian | Cơ quan chủ trì";

/** Kiên Giang's plan for 2024 as somebody might write it: its faults against the programme stand in rows 7, 10, 12 and 13. */
const PLAN_2024 = `
  KẾ HOẠCH KHUYẾN CÔNG TỈNH KIÊN GIANG NĂM 2024
  | | | | | | Đơn vị tính: đồng
  ${HEADER}
  I   | Hỗ trợ nâng cao năng lực quản lý | | | | | | |
  1   | Tổ chức khóa tập huấn nâng cao năng lực quản lý doanh nghiệp | Lớp | 1 | 25000000 | 25000000 | 0 | 2024 | Sở Công Thương
  II  | Hỗ trợ xây dựng mô hình trình diễn kỹ thuật, chuyển giao công nghệ | | | | | | |
  1   | Hỗ trợ xây dựng mô hình trình diễn kỹ thuật sản xuất sản phẩm mới hoặc công nghệ mới | Mô hình | 3 | 12000000000 | 3000000000 | 9000000000 | 2024 | Sở Công Thương
  2   | Hỗ trợ cơ sở CNNT đầu tư máy móc thiết bị tiên tiến | Cơ sở | 6 | 3600000000 | 1800000000 | 1800000000 | 2024 | Sở Công Thương
  III | Hỗ trợ phát triển sản phẩm CNNT tiêu biểu | | | | | | |
  1   | Tổ chức bình chọn sản phẩm CNNT TB cấp tỉnh | Đợt | 1 | 160000000 | 160000000 | 0 | 2024 | Sở Công Thương
  2   | Tham gia hội chợ trưng bày sản phẩm công nghiệp nông thôn | Cuộc | 3 | 300000000 | 300000000 | 0 | 2024 | Sở Công Thương
  3   | Xây dựng sàn giao dịch điện tử cho sản phẩm địa phương | Sàn | 1 | 200000000 | 200000000 | 0 | 2024 | Sở Công Thương
  4   | Chi thưởng sản phẩm tiêu biểu | Cơ sở | 30 | 45000000 | 45000000 | 0 | 2024 | Sở Công Thương
      | Tổng cộng | | | 16330000000 | 5530000000 | 10800000000 | |
`;

/** The plan of the year before, in another unit of money. */
const PLAN_2023 = `
  KẾ HOẠCH KHUYẾN CÔNG TỈNH KIÊN GIANG NĂM 2023
  | | | | | | Đơn vị tính: triệu đồng
  ${HEADER}
  I | Hỗ trợ xây dựng mô hình trình diễn kỹ thuật, chuyển giao công nghệ | | | | | | |
  1 | Hỗ trợ xây dựng mô hình trình diễn kỹ thuật sản xuất sản phẩm mới hoặc công nghệ mới | Mô hình | 1 | 4000 | 1000 | 3000 | 2023 | Sở Công Thương
    | Tổng cộng | | | 4000 | 1000 | 3000 | |
`;

/** A workbook with the plan for 2024 in front, and that of the year before. */
export async function plan2024(): Promise<Uint8Array> {
  const book = new Workbook();
  for (const [name, text] of [
    ["Năm 2024", PLAN_2024],
    ["Năm 2023", PLAN_2023],
  ] as const) {
    const sheet = book.addWorksheet(name);
    sheet.columns = [6, 46, 10, 9, 18, 18, 18, 10, 18].map((width) => ({ width }));
    for (const row of sheet.addRows(rowsOf(text)))
      row.eachCell((cell) => (cell.alignment = { wrapText: true }));
    for (const letter of ["E", "F", "G"]) sheet.getColumn(letter).numFmt = "#,##0";
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function rowsOf(text: string): (string | number | null)[][] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) =>
    line.split("|").map((cell) => {
      const held = cell.trim();
      if (held === "") return null;
      return /^\d+$/.test(held) && Number(held) !== 2024 ? Number(held) : held;
    }),
  );
}
