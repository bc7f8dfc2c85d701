import type { Separators } from "../../../src/plan";
import { readSheet } from "../../../src/read";
import { textTable } from "../../support/text-table";
import { rowAt, tableOf, valueOf } from "../../support/read-text";

const ENGLISH = { decimal: ".", thousands: "," };

function amounts(
  texts: readonly string[],
  separators: Separators = { decimal: ",", thousands: "." },
): (string | null)[] {
  const rows = texts.map((text) => `1 | Việc | Lớp | 1 | ${text}`);
  const table = tableOf(["TT | Nội dung | ĐVT | SL | Kinh phí", ...rows].join("\n"), {
    as: "text",
    separators,
  });
  return table.rows.map((row) => valueOf(row.total));
}

function quantities(texts: readonly string[]): (string | null)[] {
  const rows = texts.map((text) => `1 | Việc | Lớp | ${text} | 100`);
  return tableOf(["TT | Nội dung | ĐVT | SL | Kinh phí", ...rows].join("\n"), { as: "text" }).rows.map(
    (row) => valueOf(row.quantity),
  );
}

test("the column decides whose marks its numbers have", () => {
  expect(amounts(["8.000", "1.341"], ENGLISH)).toEqual(["8000", "1341"]);
  expect(amounts(["1.000", "262,5"], ENGLISH)).toEqual(["1000", "262.5"]);
  expect(amounts(["1,341", "8,000.5"])).toEqual(["1341", "8000.5"]);
  expect(amounts(["0.125", "8.000"])).toEqual(["0.125", "8"]);
});

test("a single mark among whole numbers parts thousands; beside fractions or unmarked thousands it tells nothing", () => {
  expect(amounts(["125", "1.120", "560"], ENGLISH)).toEqual(["125", "1120", "560"]);
  expect(amounts(["125", "1,120"])).toEqual(["125", "1120"]);
  expect(amounts(["1500", "1,120"])).toEqual(["1500", "ambiguous"]);
});

test("a lone number is what it is in its workbook where offices mean the same; else, and in a file, it is ambiguous", () => {
  expect(amounts(["1.000"])).toEqual(["1000"]);
  expect(amounts(["1,000"], ENGLISH)).toEqual(["1000"]);
  expect(amounts(["1.000"], ENGLISH)).toEqual(["ambiguous"]);
  expect(amounts(["1,000"])).toEqual(["ambiguous"]);
  expect(amounts(["1.000"], { decimal: ",", thousands: ".", assumed: true })).toEqual(["ambiguous"]);
});

test("a lone number beside whole ones in its row, or in đồng, can only be a thousand", () => {
  const lone = (text: string): (string | null)[] => {
    const [row] = tableOf(text, { as: "text", separators: ENGLISH }).rows;
    return [...(row?.amounts.values() ?? [])].map(valueOf);
  };
  expect(lone("TT | Nội dung | Tổng số | Vốn NS | Vốn khác\n1 | A | 1.000 | 600 | 400")).toEqual([
    "1000",
    "600",
    "400",
  ]);
  expect(lone("TT | Nội dung | Kinh phí (đồng) | Ghi chú\n1 | A | 1.000 |")).toEqual(["1000"]);
});

test("texts that contradict one another leave what can be read both ways unread", () => {
  expect(amounts(["262,5", "262.5", "1.000", "7"])).toEqual(["262.5", "262.5", "ambiguous", "7"]);
});

test("accepted forms of amounts, and what is none", () => {
  expect(amounts(["-", "–", "—", "0", "", "(1.200.000)", "8 000 000", "262,5"])).toEqual([
    "0",
    "0",
    "0",
    "0",
    "blank",
    "-1200000",
    "8000000",
    "262.5",
  ]);
  expect(amounts(["Lồng ghép CTMTQG", "chưa xác định", "chờ phân bổ", "abc", "12/5", "#REF!"])).toEqual([
    "words",
    "open",
    "open",
    "not-understood",
    "not-understood",
    "cell-error",
  ]);
});

test("marks of footnotes and several units in one amount", () => {
  expect(amounts(["1.000 (*)", "1.200*", "1 tỷ 500 triệu đồng", "12*3", "1.000 (1)"])).toEqual([
    "1000",
    "1200",
    "1500",
    "not-understood",
    "not-understood",
  ]);
});

test("a unit of money in the cell is converted to the table's", () => {
  const table = tableOf(
    `
    ĐVT: triệu đồng
    TT | Nội dung | ĐVT | SL | Kinh phí
    1  | A | Lớp | 1 | 7.165.488.080 đồng
    2  | B | Lớp | 1 | 2,52 tỷ đồng
  `,
    { as: "text" },
  );
  expect(table.rows.map((row) => valueOf(row.total))).toEqual(["7165.48808", "2520"]);
  expect(amounts(["7.165.488.080 đồng"])).toEqual(["7165488080"]);
  expect(amounts(["7.165.488.080 đồng", "2,5 triệu đồng"].map((text) => text.normalize("NFD")))).toEqual([
    "7165488080",
    "2500000",
  ]);
});

test("accepted forms of quantities, and what is none", () => {
  expect(quantities(["05", "2.5", "1,5", "1.600", "04 cơ sở", "12 số/năm", "-", ""])).toEqual([
    "5",
    "2.5",
    "1.5",
    "1600",
    "4",
    "12",
    "0",
    "blank",
  ]);
  expect(
    quantities([
      "28-30",
      "28 – 30 sản phẩm",
      "khoảng 42",
      "Trên 50",
      "~50",
      "≥ 100",
      "gần 900 lượt",
      "04 lớp × 30 người",
      "Theo kế hoạch …",
    ]),
  ).toEqual(Array.from({ length: 9 }, () => "words"));
  expect(quantities(["abc", "5 x", "01/02 đề án", "năm lớp", "2 hoặc 3"])).toEqual(
    Array.from({ length: 5 }, () => "not-understood"),
  );
});

test("numbers are taken as Excel shows them; a date or a truth value is no amount", () => {
  const table = tableOf(`
    TT | Nội dung | ĐVT | SL | Kinh phí
    1  | A | Lớp | 1 | {0.30000000000000004}
  `);
  expect(valueOf(rowAt(table, 2).total)).toBe("0.3");
  const grid = table.grid;
  const dated = {
    ...grid,
    formats: grid.formats.map((row, at) => (at === 1 ? row.map(() => "d/m/yyyy") : row)),
  };
  const [read] = readSheet(dated).tables;
  expect(read?.rows.map((row) => valueOf(row.total))).toEqual(["wrong-type"]);
});

test.each([
  ["2021 - 2025", [2021, 2022, 2023, 2024, 2025]],
  ["2021, 2023", [2021, 2023]],
  ["Hàng năm", []],
  ["Hằng năm", []],
  ["Cả năm", []],
  ["Thường xuyên", []],
  ["Quý II", []],
  ["Quý II - III/2024", [2024]],
  ["Tháng 4-10", []],
  ["6 tháng đầu năm", []],
  ["Năm 2024", [2024]],
  ["Trong năm 2024", [2024]],
  ["Xong trong tháng 5/2024", [2024]],
  ["trước ngày 01/01/2030", [2030]],
  ["2021\u00a0–\u00a02022", [2021, 2022]],
  ["2021÷2025", [2021, 2022, 2023, 2024, 2025]],
  ["2024-25", [2024, 2025]],
  ["Từ năm 2021 đến năm 2023", [2021, 2022, 2023]],
  ["Quý I/2021 đến quý IV/2023", [2021, 2022, 2023]],
  ["2021→2023", [2021, 2022, 2023]],
  ["2021 ~ 2022", [2021, 2022]],
  ["15/3 - 20/4/2025", [2025]],
  ["Tháng 3 hoặc tháng 4/2025", [2025]],
  ["Mỗi năm 01 lần", []],
  ["02 năm/lần", []],
  ["03/2021; 05/2023", [2021, 2023]],
  ["T3-T12/2023", [2023]],
  ["12 tháng", []],
  ["1 lần/năm", []],
])("the time %s is understood", (text, years) => {
  const table = tableOf(`TT | Nội dung | SL | Thời gian\n1 | A | 1 | '${text}`);
  expect(table.rows[0]?.time).toMatchObject({ understood: true, years });
});

test.each(["Tháng 13", "Tháng 13 năm 2024", "T13/2024", "Quý V", "2025 - 2021", "sớm", "12", "abc 2024"])(
  "the time %s is not",
  (text) => {
    const table = tableOf(`TT | Nội dung | SL | Thời gian\n1 | A | 1 | '${text}`);
    expect(table.rows[0]?.time?.understood).toBe(false);
  },
);

test("a share is in percent however the cell holds it", () => {
  const table = tableOf(`
    TT | Nội dung | SL | Kinh phí | Tỷ lệ (%)
    1  | A | 1 | 100 | 78,32%
    2  | B | 1 | 100 | '21,68 %
    3  | C | 1 | 100 | {12.5}
    4  | D | 1 | 100 | x
  `);
  const shares = table.rows.map((row) => row.percentages.get(4));
  expect(
    shares.map((share) =>
      share?.state === "read" ? [share.value.toString(), share.decimals] : share?.state,
    ),
  ).toEqual([["78.32", 2], ["21.68", 2], ["12.5", 1], "unread"]);
});

test("a slip of the keys that leaves but one number is read as it, by its column's marks; any other is not", () => {
  expect(amounts(["100. 000.000", "1.500 .000", "1.500.000,", "1.500 000", "3.000..000"])).toEqual([
    "100000000",
    "1500000",
    "1500000",
    "1500000",
    "3000000",
  ]);
  expect(amounts(["1OO.000", "l.5oo.000", "8.000"])).toEqual(["100000", "1500000", "8000"]);
  expect(amounts(["1OO,000", "8,000", "9,000"])).toEqual(["100000", "8000", "9000"]);
  expect(amounts(["1.50.000", "1.500.0000", "100, 200", "10 0.000", "5l"])).toEqual(
    Array.from({ length: 5 }, () => "not-understood"),
  );
});

test("a number format may show the unit of a quantity", () => {
  const { grid } = textTable("TT | Nội dung | Số lượng | Kinh phí\n1 | Việc | 2 | 10\n2 | Máy | 3 | 10");
  const texts = grid.texts.map((row, at) => (at === 1 ? row.with(2, "02 lớp") : row));
  const [table] = readSheet({ ...grid, texts }).tables;
  expect(table?.rows.map(({ quantity, unit }) => [valueOf(quantity), unit?.text])).toEqual([
    ["2", "lớp"],
    ["3", undefined],
  ]);
});

test("quarters in short and bounds of the keyboard are understood", () => {
  const { rows } = tableOf(
    "TT | Nội dung | Kinh phí | Thời gian\n1 | A | 10 | Q2/2025\n2 | B | 10 | Q.I, Q.III năm 2025",
  );
  expect(rows.map(({ time }) => [time?.understood, time?.years])).toEqual([
    [true, [2025]],
    [true, [2025]],
  ]);
  expect(quantities([">=3", "<= 5 lớp"])).toEqual(["words", "words"]);
  expect(quantities(["5÷7", "5 ~ 7 lớp", "5 đến 7"])).toEqual(["words", "words", "words"]);
});
