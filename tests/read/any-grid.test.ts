import fc from "fast-check";
import { readSheet } from "../../src/read";
import { askAll } from "../support/ask-all";
import type { CellRange, CellValue, Grid } from "../../src/plan";

const WORDS = [
  "TT",
  "STT",
  "Tên nhiệm vụ",
  "Nội dung",
  "Đơn vị",
  "ĐVT",
  "Số lượng",
  "Kinh phí (triệu đồng)",
  "Tổng số",
  "Vốn NS",
  "Ngân sách",
  "Khác",
  "Năm 2021",
  "Năm",
  "Tỷ lệ (%)",
  "Sau điều chỉnh",
  "Thời gian",
  "Đơn vị chủ trì",
  "Ghi chú",
  "I",
  "II",
  "A",
  "1",
  "1.1",
  "a)",
  "-",
  "nt",
  "8.000",
  "1,5",
  "04 cơ sở",
  "28-30",
  "2021 - 2025",
  "Hàng năm",
  "Cộng mục I",
  "Tổng cộng",
  "Trong đó:",
  "PHỤ LỤC",
  "DANH MỤC NĂM 2025",
  "ĐVT: triệu đồng",
  "Nơi nhận:",
  "(1)",
  "(2)",
  "(3)",
  "Tổng kinh phí: 47.585 triệu đồng. Trong đó: - Kinh phí khuyến công là: 5 đồng",
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom("#REF!", "#N/A").map((error) => ({ error })) },
);

const merge: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

function gridOf(
  values: readonly (readonly CellValue[])[],
  merges: readonly CellRange[] | null,
  format = "General",
): Grid {
  return {
    sheet: { id: "1", name: "Bất kỳ" },
    origin: { row: 1, column: 1 },
    rowCount: values.length,
    columnCount: values.reduce((most, row) => Math.max(most, row.length), 0),
    values,
    formulas: values.map((row) => row.map(() => null)),
    texts: values.map((row) =>
      row.map((cell) => (cell === null ? "" : typeof cell === "object" ? cell.error : String(cell))),
    ),
    formats: values.map((row) => row.map(() => format)),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    print: null,
    separators: { decimal: ",", thousands: "." },
  };
}

/** Words, blanks, numbers, errors and booleans in turn. */
const JUNK: readonly CellValue[] = [...WORDS, null, 1.5, true, { error: "#VALUE!" }, -0, 1e300];

/** The same without what begins another table or ends one. */
const JUNK_IN_TABLE = JUNK.filter(
  (cell) => typeof cell !== "string" || !/[A-ZĐ]{3}|[Tt]ổng|Nơi|Năm|^T|S/.test(cell),
);

/** A header whose last group reaches over all columns that a sheet can have. */
function wideTable(width: number): CellValue[][] {
  const of = (cell: (column: number) => CellValue): CellValue[] =>
    Array.from({ length: width }, (_, at) => cell(at));
  return [
    of((at) => ["TT", "Nội dung", "ĐVT", "Số lượng", "Kinh phí"][at] ?? null),
    of((at) => (at < 4 ? null : at % 2 === 0 ? "NSTW" : `Năm ${String(2000 + (at % 90))}`)),
    of((at) => (at < 2 ? String(at + 1) : at)),
  ];
}

test("whatever a sheet holds, reading ends; every row of a table that holds anything is kept, once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 14 }),
      fc.option(fc.array(merge, { maxLength: 4 })),
      fc.constantFrom("General", "dd/mm/yyyy", "0.00%"),
      (values, merges, format) => {
        const sheet = readSheet(gridOf(values, merges, format));
        askAll(sheet);
        for (const table of sheet.tables) {
          const last = table.headerRows.at(-1) ?? -1;
          const expected: number[] = [];
          for (let row = last + 1; row <= table.range.bottom; row++) {
            const cells = values[row - 1]?.slice(Math.max(0, table.range.left - 1), table.range.right) ?? [];
            if (cells.some((cell) => cell !== null && (typeof cell !== "string" || cell.trim() !== "")))
              expected.push(row);
          }
          expect(table.rows.map((row) => row.row)).toEqual(expected);
          const rows = new Set(expected);
          expect(table.rows.every((row) => row.parent === null || rows.has(row.parent))).toBe(true);
        }
      },
    ),
    { numRuns: 1500, seed: 45 },
  );
});

test.each([
  ["one row of 16,384 columns", [Array.from({ length: 16_384 }, (_, at) => WORDS[at % WORDS.length] ?? "")]],
  [
    "100,000 rows of one column",
    Array.from({ length: 100_000 }, (_, at) => [WORDS[at % WORDS.length] ?? ""]),
  ],
  [
    "5,000 rows of junk",
    Array.from({ length: 5_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => WORDS[(row * 7 + column * 13) % WORDS.length] ?? ""),
    ),
  ],
  [
    "100,000 rows of junk in twelve columns",
    Array.from({ length: 100_000 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => JUNK[(row * 7 + column * 13) % JUNK.length] ?? null),
    ),
  ],
  [
    "100,000 rows of junk under a header, so that they are rows of a table",
    [
      ["TT", "Nội dung", "ĐVT", "Số lượng", "Kinh phí", "Tỷ lệ (%)", "Thời gian"],
      ...Array.from({ length: 100_000 }, (_, row): CellValue[] =>
        Array.from(
          { length: 7 },
          (_, column) => JUNK_IN_TABLE[(row * 5 + column * 11) % JUNK_IN_TABLE.length] ?? null,
        ),
      ),
    ],
  ],
  [
    "30,000 names that are all the first of something, above tasks numbered in two ways",
    [
      ["TT", "Nội dung", "ĐVT", "Số lượng", "Kinh phí"],
      ...Array.from({ length: 30_000 }, (): CellValue[] => ["1", "Tư vấn", null, null, null]),
      ["I", "Đào tạo", null, null, null],
      ["1", "Máy móc", "Cơ sở", "2", "100"],
      ["2.1", "Bao bì", "Cơ sở", "2", "100"],
    ],
  ],
  [
    "a table of 30,000 rows pasted one cell a line",
    ["TT", "Nội dung", "ĐVT", "Số lượng", "Kinh phí"]
      .concat(...Array.from({ length: 30_000 }, (_, row) => [String(row + 1), "Máy", "Cơ sở", "2", "100"]))
      .map((text): CellValue[] => [text]),
  ],
  ["one cell", [["TT"]]],
  ["one cell of an error", [[{ error: "#REF!" }]]],
  ["no cell at all", []],
  ["a row without cells", [[]]],
  ["headings over 16,384 columns, and a row below", wideTable(16_384)],
  [
    "errors and booleans under a header",
    [
      ["TT", "Nội dung", "ĐVT", "Số lượng", "Kinh phí", "Tỷ lệ (%)", "Thời gian"],
      ...Array.from({ length: 200 }, (_, row): CellValue[] =>
        Array.from({ length: 7 }, (_, column) =>
          (row + column) % 2 === 0 ? { error: "#N/A" } : row % 3 === 0,
        ),
      ),
    ],
  ],
  [
    "texts as long as a cell takes",
    [
      ["x".repeat(32_767), "1".repeat(32_767)],
      ["- ".repeat(16_000), "1.000".repeat(6_000)],
    ],
  ],
] as readonly (readonly [string, CellValue[][]])[])("%s", (_, values) => {
  const sheet = readSheet(gridOf(values, null));
  expect(sheet.grid.rowCount).toBe(values.length);
  expect(askAll(sheet)).toBeGreaterThanOrEqual(0);
});

test("long texts inside a table are kept as they are", () => {
  const long = "Kinh phí 1.000 ".repeat(2_000).trim();
  const { tables } = readSheet(
    gridOf(
      [
        ["TT", "Nội dung", "ĐVT", "Số lượng", "Kinh phí", "Thời gian"],
        ["1", long, `${long} a`, `${long} b`, `${long} c`, `${long} d`],
      ],
      null,
    ),
  );
  expect(tables[0]?.rows[0]?.name?.text).toBe(long);
  expect(tables[0]?.rows[0]?.total?.state).toBe("unread");
});
