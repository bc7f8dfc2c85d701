import { inLegacyLetters } from "../../support/layouts/legacy-letters";
import { sheetOf, tableOf } from "../../support/read-text";

const TABLE = `
TT | Nội dung | ĐVT | Số lượng | Kinh phí (đồng)
1 | A | Lớp | 1 | 7.165.488.080`;

function stated(...lines: readonly string[]): (string | null)[][] {
  const { statements } = tableOf(`${lines.join("\n")}${TABLE}`);
  return statements.map(({ of, words, value, share }) => [of, words, value.toString(), share]);
}

test("Đồng Nai's lines, with their shares", () => {
  expect(
    stated(
      "KẾ HOẠCH KHUYẾN CÔNG TỈNH ĐỒNG NAI NĂM 2024",
      "1. Tổng kinh phí thực hiện Kế hoạch khuyến công tỉnh Đồng Nai năm 2024 là 7.165.488.080 đồng.",
      "Trong đó:",
      "- Nguồn kinh phí khuyến công địa phương: 5.611.735.330 đồng, chiếm 78,32%.",
      "- Nguồn kinh phí thu hút từ các doanh nghiệp công nghiệp, cơ sở CNNT (nguồn khác) là 1.553.752.750 đồng, chiếm 21,68 %.",
    ),
  ).toEqual([
    ["total", "Tổng kinh phí thực hiện Kế hoạch khuyến công tỉnh Đồng Nai năm 2024", "7165488080", null],
    ["state", "Nguồn kinh phí khuyến công địa phương", "5611735330", "78,32%"],
    [
      "other",
      "Nguồn kinh phí thu hút từ các doanh nghiệp công nghiệp, cơ sở CNNT (nguồn khác)",
      "1553752750",
      "21,68 %",
    ],
  ]);
});

test.each([
  ["in letters and marks apart (NFD)", (text: string): string => text.normalize("NFD")],
  ["in TCVN3", (text: string): string => inLegacyLetters(text, "TCVN3")],
  ["in VNI", (text: string): string => inLegacyLetters(text, "VNI")],
])("totals stated %s", (_, typed) => {
  const lines = [
    "Tổng kinh phí thực hiện là 100 triệu đồng.",
    "Trong đó:",
    "- Ngân sách nhà nước: 60 triệu đồng, chiếm 60%.",
  ];
  expect(stated(...lines.map(typed)).map(([of, , value, share]) => [of, value, share])).toEqual([
    ["total", "100", null],
    ["state", "60", "60%"],
  ]);
});

test.each([
  ["Tổng kinh phí: 1 tỷ 500 triệu đồng", "1500 million-dong"],
  ["Tổng kinh phí là 2 tỷ 50 triệu 300 nghìn đồng, chiếm 100%", "2050300 thousand-dong"],
  ["Tổng kinh phí: 1,250 tỷ đồng", "1.25 billion-dong"],
  ["Tổng kinh phí: 1,250 triệu đồng, trong đó ngân sách nhà nước: 800 triệu đồng", "1250 million-dong"],
  ["Tổng kinh phí: 1,250 triệu đồng, trong đó ngân sách nhà nước: 0,8 triệu đồng", "1.25 million-dong"],
])("%s is %s", (line, expected) => {
  const { statements } = tableOf(`${line}${TABLE}`);
  expect(statements.map(({ value, unit }) => `${value.toString()} ${unit}`)[0]).toBe(expected);
});

test("parts after the total in words and brackets", () => {
  expect(
    stated(
      "Tổng kinh phí là 100 triệu đồng (Một trăm triệu đồng), trong đó: nguồn khuyến công (ngân sách nhà nước) là 60 triệu đồng, chiếm 60% tổng kinh phí; vốn đối ứng là 40 triệu đồng, chiếm 40% tổng kinh phí.",
    ).map(([of, , value, share]) => [of, value, share]),
  ).toEqual([
    ["total", "100", null],
    ["state", "60", "60%"],
    ["other", "40", "40%"],
  ]);
});

test("one sentence in one cell, below the table", () => {
  const { tables } = sheetOf(`${TABLE.trim()}
Tổng kinh phí là 7.165.488.080 đồng. Trong đó: kinh phí khuyến công địa phương là 5.611.735.330 đồng, chiếm 78,32%; kinh phí đối ứng là 1.553.752.750 đồng, chiếm 21,68%.`);
  expect(tables[0]?.rows).toHaveLength(1);
  expect(tables[0]?.statements.map(({ of, share }) => [of, share])).toEqual([
    ["total", null],
    ["state", "78,32%"],
    ["other", "21,68%"],
  ]);
});

test("parts that follow their names without a colon", () => {
  expect(
    stated(
      "Tổng kinh phí: 1.862 triệu đồng (Một tỷ tám trăm sáu mươi hai triệu đồng), gồm ngân sách tỉnh 1.115 triệu đồng và vốn đối ứng 747 triệu đồng.",
    ),
  ).toEqual([
    ["total", "Tổng kinh phí", "1862", null],
    ["state", "Ngân sách tỉnh", "1115", null],
    ["other", "Vốn đối ứng", "747", null],
  ]);
});

test("a figure in a cell of its own is where the statement stands", () => {
  const { statements } = tableOf(`Tổng kinh phí thực hiện: | 47.585 | triệu đồng${TABLE}`);
  expect(statements.map(({ cell, value, unit }) => [cell, value.toString(), unit])).toEqual([
    [{ row: 0, column: 1 }, "47585", "million-dong"],
  ]);
});

test.each([
  "Hỗ trợ 02 mô hình với kinh phí 2.000 triệu đồng",
  "Kinh phí hỗ trợ mô hình trình diễn kỹ thuật: 300 triệu đồng",
  "Kinh phí khuyến công địa phương: 300 triệu đồng",
  "(Kèm theo Quyết định số 2454/QĐ-UBND ngày 20 tháng 10 năm 2020)",
  "Tổng kinh phí khoảng 42 tỷ đồng",
  "Tổng kinh phí: 600/1200 triệu đồng",
  "Tổng kinh phí hỗ trợ 02 mô hình là 1.000 triệu đồng",
  "Hạn nộp: ngày 20/6/2024",
])("%s states no total of the plan", (line) => {
  expect(stated(line)).toEqual([]);
});

test("in a programme over several years the total of one year is not the plan's", () => {
  expect(
    stated("CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2025", "Tổng kinh phí năm 2021: 8.063 triệu đồng"),
  ).toEqual([]);
});

test.each([
  ["narrower", ""],
  ["wider", " | Vốn NS | Vốn khác"],
])("a total in cells of its own, and a title in two cells, below a %s table above", (_, more) => {
  const { tables } = sheetOf(`Năm | Tổng kinh phí${more}
2021 | 100${more && " | 50 | 50"}
Tổng | 100${more && " | 50 | 50"}
---
KẾ HOẠCH | KHUYẾN CÔNG NĂM 2024
Tổng kinh phí thực hiện: | 47.585 | triệu đồng
${TABLE.trim()}`);
  expect(tables.map(({ rows, title, statements }) => [rows.length, title?.text, statements.length])).toEqual([
    [2, undefined, 0],
    [1, "KẾ HOẠCH KHUYẾN CÔNG NĂM 2024", 1],
  ]);
});

test("words below a table that ends above the one beside it", () => {
  const { tables } = sheetOf(`
TT | Nội dung | ĐVT | SL | Kinh phí (triệu đồng) | | Năm | Tổng kinh phí
1 | Lớp A | Lớp | 1 | 100 | | 2021 | 50
Tổng kinh phí thực hiện là 100 triệu đồng. | | | | | | 2022 | 50
 | | | | | | Tổng | 100`);
  expect(tables.map(({ kind, statements }) => [kind, statements.length])).toEqual([
    ["plan", 1],
    ["envelope", 0],
  ]);
});
