import ExcelJS from "exceljs";
import { cellsHere, cellsThere } from "./support/compare";

/** The amounts that the formulas are about: an amount kept as text, blanks, and a row that is hidden. */
const AMOUNTS = [
  ["Nhóm", "Vốn NS", "Vốn khác", "Ngày"],
  ["Đào tạo", 100.126, 50, new Date(Date.UTC(2025, 2, 15))],
  ["Mô hình", 2000, 6000.5, new Date(Date.UTC(2025, 11, 31, 6))],
  ["Đào tạo", 20, null, null],
  ["Mô hình", "1.500", 0.005, null],
];
const HIDDEN_ROW = 4;

/** What is shown | the formula | its number format | what a person sees in Vietnamese. */
const FORMULAS = `
  cộng, bỏ qua chữ           | =SUM('Vốn 2025'!B2:B5)                              | #,##0.000     | 2.120,126
  cộng nhiều vùng            | =SUM('Vốn 2025'!B2:B5,'Vốn 2025'!C2:C5,1)           | General       | 8171,631
  cộng cả ba trang           | =SUM(D2:D3,'Vốn 2025'!C2)                           | #,##0         | 10.342
  cộng mục                   | =SUBTOTAL(9,'Vốn 2025'!B2:B5)                       | #,##0         | 2.120
  cộng mục, trừ dòng ẩn      | =SUBTOTAL(109,'Vốn 2025'!B2:B5)                     | #,##0         | 2.100
  không cộng hai lần         | =SUBTOTAL(9,D5:D6)                                  | #,##0         | 0
  trung bình mục             | =SUBTOTAL(1,'Vốn 2025'!C2:C5)                       | 0.00          | 2016,84
  đếm mục                    | =SUBTOTAL(3,'Vốn 2025'!A2:A5)                       | 0             | 4
  cộng theo nhóm             | =SUMIF('Vốn 2025'!A2:A5,"Đào tạo",'Vốn 2025'!B2:B5) | #,##0.0       | 120,1
  không kể chữ hoa           | =SUMIF('Vốn 2025'!A2:A5,"đào TẠO",'Vốn 2025'!B2:B5) | #,##0.0       | 120,1
  theo phần đầu              | =SUMIF('Vốn 2025'!A2:A5,"Mô*",'Vốn 2025'!C2:C5)     | #,##0.000     | 6.000,505
  lớn hơn                    | =SUMIF('Vốn 2025'!B2:B5,">20")                      | General       | 2100,126
  làm tròn                   | =ROUND('Vốn 2025'!B2,1)                             | General       | 100,1
  làm tròn nửa ra xa không   | =ROUND(-2.5,0)                                      | General       | -3
  làm tròn nửa ở thập phân   | =ROUND(1.005,2)                                     | General       | 1,01
  làm tròn đến trăm          | =ROUND(1250,-2)                                     | #,##0         | 1.300
  điều kiện                  | =IF('Vốn 2025'!B2>100,"lớn","nhỏ")                  | General       | lớn
  ô trống là trống           | =IF('Vốn 2025'!C4="","trống","có")                  | General       | trống
  ô trống là không           | ='Vốn 2025'!C4                                      | General       | 0
  lỗi được thay              | =IFERROR(1/0,"không tính được")                     | General       | không tính được
  không lỗi thì giữ          | =IFERROR(6/4,0)                                     | General       | 1,5
  lỗi ở ô khác               | =IFERROR(B24*2,-1)                                  | General       | -1
  chia cho không             | =1/0                                                | General       | #DIV/0!
  chữ trong phép cộng        | ='Vốn 2025'!A2+1                                    | General       | #VALUE!
  + − × ÷                    | ='Vốn 2025'!B2+'Vốn 2025'!C2-'Vốn 2025'!B4*'Vốn 2025'!C3/4 | General | -29852,374
  số âm và lũy thừa          | =-2^2                                               | General       | 4
  phần trăm trong công thức  | =20%*50                                             | General       | 10
  nối chữ với số             | ="Tổng "&'Vốn 2025'!B4&" triệu"                     | General       | Tổng 20 triệu
  tỷ lệ                      | ='Vốn 2025'!B4/'Vốn 2025'!B3                        | 0%            | 1%
  tỷ lệ hai số lẻ            | ='Vốn 2025'!C2/'Vốn 2025'!C3                        | 0.00%         | 0,83%
  tiền đồng                  | =ROUND(1234567.5,0)                                 | #,##0 "đ"     | 1.234.568 đ
  số âm trong ngoặc          | =-1234.5                                            | #,##0.0_);(#,##0.0) | (1.234,5)
  không là gạch              | =1-1                                                | #,##0;-#,##0;"-" | -
  nghìn đồng                 | =1234567                                            | #,##0,        | 1.235
  ngày                       | ='Vốn 2025'!D2                                      | dd/mm/yyyy    | 15/03/2025
  ngày cộng ngày             | ='Vốn 2025'!D2+30                                   | d/m/yyyy      | 14/4/2025
  tháng                      | ='Vốn 2025'!D2                                      | mm/yyyy       | 03/2025
  ngày bằng lời              | ='Vốn 2025'!D2                                      | "ngày "d" tháng "m" năm "yyyy | ngày 15 tháng 3 năm 2025
  giờ                        | ='Vốn 2025'!D3                                      | dd/mm/yyyy hh:mm | 31/12/2025 06:00
  số của một ngày            | ='Vốn 2025'!D3                                      | 0.00          | 46022,25
  năm của một ngày           | =YEAR('Vốn 2025'!D3)                                | General       | 2025
  lớn nhất, nhỏ nhất         | =MAX('Vốn 2025'!B2:C5)-MIN('Vốn 2025'!B2:C5)        | General       | 6000,495
  đếm theo nhóm              | =COUNTIF('Vốn 2025'!A2:A5,"Mô hình")                | General       | 2
  cộng theo hai điều kiện    | =SUMIFS('Vốn 2025'!C2:C5,'Vốn 2025'!A2:A5,"Mô hình",'Vốn 2025'!C2:C5,">1") | General | 6000,5
  tìm trong bảng             | =VLOOKUP("Mô hình",'Vốn 2025'!A2:C5,3,FALSE)        | General       | 6000,5
`;

interface Line {
  readonly what: string;
  readonly formula: string;
  readonly format: string;
  readonly shows: string;
}

const LINES: readonly Line[] = FORMULAS.trim()
  .split("\n")
  .map((line) => {
    const [what = "", formula = "", format = "", shows = ""] = line.split(" | ").map((part) => part.trim());
    return { what, formula, format, shows };
  });

/** Without any results of formulas: each program has to calculate for itself. */
async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const results = book.addWorksheet("Kết quả");
  results.addRow(["Phép tính"]);
  for (const { what, formula, format } of LINES) {
    const row = results.addRow([what, { formula: formula.slice(1) }]);
    row.getCell(2).numFmt = format;
  }
  results.getCell("D2").value = { formula: "D3+'Vốn 2025'!B3" };
  results.getCell("D3").value = { formula: "'Vốn 2025'!B3*2.073" };
  results.getCell("D5").value = { formula: "SUBTOTAL(9,'Vốn 2025'!B2:B3)" };
  results.getCell("D6").value = { formula: "SUBTOTAL(9,'Vốn 2025'!B4:B5)" };
  const amounts = book.addWorksheet("Vốn 2025");
  amounts.addRows(AMOUNTS);
  amounts.getColumn(4).numFmt = "dd/mm/yyyy";
  amounts.getRow(HIDDEN_ROW).hidden = true;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("every formula comes to the same here and in LibreOffice, and shows what is expected", async () => {
  const bytes = await workbook();
  const here = await cellsHere(bytes);
  expect(here).toEqual(await cellsThere(bytes));
  const shown = LINES.map(({ what }, index) => {
    const cell = here[`Kết quả!B${String(index + 2)}`] ?? "";
    return `${what}: ${cell.split(" → ")[1] ?? ""}`;
  });
  expect(shown).toEqual(LINES.map(({ what, shows }) => `${what}: ${shows}`));
});
