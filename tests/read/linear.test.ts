import type { Grid } from "../../src/plan";
import { readSheet } from "../../src/read";
import { askAll } from "../support/ask-all";

type Rows = readonly (readonly string[])[];

/** A sheet of texts that counts how often any of its cells is looked at. */
function counting(rows: Rows): { readonly grid: Grid; readonly visits: () => number } {
  let visits = 0;
  const width = Math.max(...rows.map((row) => row.length));
  const counted = (of: (text: string) => string): readonly (readonly string[])[] =>
    rows.map(
      (row) =>
        new Proxy(
          Array.from({ length: width }, (_, column) => of(row[column] ?? "")),
          {
            get: (cells, key, receiver): unknown => {
              if (typeof key === "string" && /^\d/.test(key)) visits++;
              return Reflect.get(cells, key, receiver);
            },
          },
        ),
    );
  const grid: Grid = {
    sheet: { id: "1", name: "Phụ lục" },
    origin: { row: 0, column: 0 },
    rowCount: rows.length,
    columnCount: width,
    values: counted((text) => text),
    texts: counted((text) => text),
    formulas: rows.map(() => []),
    formats: counted(() => "General"),
    merges: null,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    print: null,
    separators: { decimal: ",", thousands: "." },
  };
  return { grid, visits: () => visits };
}

/** How often the cells are looked at until every field of every row was asked for, as a caller that prints them does. */
function visitsOf(rows: Rows): number {
  const { grid, visits } = counting(rows);
  askAll(readSheet(grid));
  return visits();
}

const times = (count: number, rows: (at: number) => Rows): Rows =>
  Array.from({ length: count }, (_, at) => rows(at)).flat();
const beside = (count: number, row: (at: number) => readonly string[]): readonly string[] =>
  Array.from({ length: count }, (_, at) => row(at)).flat();

const HEADER = [
  "TT",
  "Tên nhiệm vụ",
  "ĐVT",
  "Số lượng",
  "Tổng số",
  "Vốn NS",
  "Vốn khác",
  "Thời gian",
  "Ghi chú",
];
const task = (at: number): readonly string[] => [
  ...[String((at % 9) + 1), `Đào tạo nghề ${String(at)}`, "Lớp", "02"],
  ...["1.200", "700", "500", "2021 - 2025", at % 3 === 0 ? "nt" : "Chuyển tiếp"],
];
const category = (at: number): readonly string[] => ["I".repeat((at % 3) + 1), `Nội dung ${String(at)}`];

/** Sheets of a form, by how large they are. */
const FORMS: readonly (readonly [string, (size: number) => Rows])[] = [
  ["a plan", (size) => [HEADER, ...times(size, (at) => [at % 10 === 0 ? category(at) : task(at)])]],
  ["a category that goes on for ever", (size) => [HEADER, category(0), ...times(size, (at) => [task(at)])]],
  [
    "components that go on for ever",
    (size) => [HEADER, task(0), ...times(size, (at) => [["", `- Máy ${String(at)}`, "Cái", "1"]])],
  ],
  ["sums and nothing else", (size) => [HEADER, ...times(size, () => [["", "Cộng", "", "", "5"]])]],
  ["remarks and nothing else", (size) => [HEADER, ...times(size, (at) => [["", `Trong đó: ${String(at)}`]])]],
  [
    "a header typed again and again",
    (size) => times(size / 5, (at) => [HEADER, ...times(4, (down) => [task(at + down)])]),
  ],
  ["tables below one another", (size) => times(size / 5, (at) => [["PHỤ LỤC"], HEADER, task(at), [], []])],
  ["headers and nothing else", (size) => times(size, () => [HEADER])],
  ["titles and nothing else", (size) => times(size, () => [["KẾ HOẠCH KHUYẾN CÔNG NĂM 2024"]])],
  ["blank rows", (size) => [HEADER, task(0), ...times(size, () => [[""]]), task(1)]],
  [
    "tables pasted a cell a line",
    (size) => times(size / 5, (at) => [["TT"], ["Nội dung"], ["Số lượng"], [String(at + 1)], ["Lớp A"]]),
  ],
  [
    "words at random",
    (size) =>
      times(size, (at) => [
        beside(6, (column) => [[...HEADER, "I", "-", "Cộng", "8.000", ""][(at * 7 + column * 5) % 14] ?? ""]),
      ]),
  ],
  [
    "tables beside one another",
    (size) => [
      beside(size / 10, () => [...HEADER, ""]),
      ...times(5, (at) => [beside(size / 10, () => [...task(at), ""])]),
    ],
  ],
  [
    "a wide header",
    (size) => [
      [...HEADER, ...beside(size, (at) => [`Năm ${String(2000 + (at % 90))}`])],
      ["1", "Lớp A", ...beside(size, () => ["5"])],
    ],
  ],
  [
    "groups over a wide header",
    (size) => [
      ["TT", "Nội dung", "Kinh phí"],
      ["", "", ...beside(size, (at) => [at % 2 === 0 ? "NSTW" : "Vốn khác"])],
      ["1", "Lớp A", ...beside(size, () => ["5"])],
    ],
  ],
  ["one row", (size) => [beside(size, (at) => [HEADER[at % 9] ?? ""])]],
  ["one column", (size) => times(size, (at) => [[HEADER[at % 9] ?? ""]])],
];

test.each(FORMS)("twice as much of %s is looked at no more than twice as often", (_, form) => {
  const [once, twice] = [visitsOf(form(300)), visitsOf(form(600))];
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(2.2);
});

test("tables each a little lower than the one beside it are looked at no more often than their cells grow", () => {
  // Twice as many are four times the cells.
  const stairs = (count: number): Rows =>
    times(count + 3, (row) => [
      beside(count, (at) =>
        row === at
          ? [...HEADER, ""]
          : row > at && row < at + 3
            ? [...task(row), ""]
            : Array<string>(10).fill(""),
      ),
    ]);
  expect(visitsOf(stairs(20)) / visitsOf(stairs(10))).toBeLessThan(4.4);
});
