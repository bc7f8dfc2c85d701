import { readSheet } from "../../../src/read";
import type { Row } from "../../../src/plan";
import { roleOf, tableOf, valueOf } from "../../support/read-text";
import { textTable } from "../../support/text-table";

/** The rows of a table of tasks that differ in one cell, all of it text. */
function tasks(heading: string, texts: readonly string[]): readonly Row[] {
  const rows = texts.map((text, at) => `${String(at + 1)} | Việc ${String(at + 1)} | ${text}`);
  return tableOf([`TT | Nội dung | ${heading}`, ...rows].join("\n"), { as: "text" }).rows;
}

test("quantities with a leading zero: the text is kept, the number is read", () => {
  const quantities = tasks("Số lượng | ĐVT", ["05 | Lớp", "02 | Lớp", "120 | Lớp"]).map(
    ({ quantity }) => quantity,
  );
  expect(quantities.map((quantity) => [quantity?.text, valueOf(quantity)])).toEqual([
    ["05", "5"],
    ["02", "2"],
    ["120", "120"],
  ]);
});

test("amounts with a dot for thousands: the column shows that 1.341 is a thousand and more", () => {
  const amounts = (separators: { decimal: string; thousands: string }): (string | null)[] =>
    tableOf("TT | Nội dung | Kinh phí | Ghi chú\n1 | A | 8.000 |\n2 | B | 1.341 |\n3 | C | 16.800 |", {
      as: "text",
      separators,
    }).rows.map(({ total }) => valueOf(total));
  expect(amounts({ decimal: ".", thousands: "," })).toEqual(["8000", "1341", "16800"]);
  expect(amounts({ decimal: ",", thousands: "." })).toEqual(["8000", "1341", "16800"]);
});

test("fractions among quantities do not make a thousand of things a single one", () => {
  const { rows } = tableOf("TT | Nội dung | Số lượng | Kinh phí\n1 | A | 2.5 | 8,5\n2 | B | 1.000 | 16,5", {
    as: "text",
  });
  expect(rows.map(({ quantity }) => valueOf(quantity))).toEqual(["2.5", "1000"]);
});

test("texts that contradict one another are ambiguous, not guessed", () => {
  expect(tasks("Kinh phí | Ghi chú", ["1.000 |", "1,000 |"]).map(({ total }) => valueOf(total))).toEqual([
    "ambiguous",
    "ambiguous",
  ]);
});

test("a dash of any kind is none: nothing as an amount, no partner; no-break and thin spaces part thousands", () => {
  const rows = tasks("Vốn NS | Vốn khác | Phối hợp", [
    "1\u00a0341 | - | -",
    "8\u202f000 | – | UBND các huyện",
    "12\u2009500 | — | ",
    "(200) | \u00a0-\u00a0 | ",
  ]);
  expect(rows.map(({ amounts }) => [...amounts.values()].map(valueOf))).toEqual([
    ["1341", "0"],
    ["8000", "0"],
    ["12500", "0"],
    ["-200", "0"],
  ]);
  expect(rows.map(({ partner }) => partner?.text)).toEqual(["-", "UBND các huyện", "", ""]);
});

test.each([
  ["2021 - 2025", [2021, 2022, 2023, 2024, 2025]],
  ["2021-2025", [2021, 2022, 2023, 2024, 2025]],
  ["2022 - 2025", [2022, 2023, 2024, 2025]],
  ["2021, 2023", [2021, 2023]],
  ["2021", [2021]],
  ["Hàng năm", []],
  ["Hằng năm".normalize("NFD"), []],
])("the years of %s", (text, years) => {
  const [row] = tasks("SL | Thời gian", [`1 | ${text}`]);
  expect(row?.time).toMatchObject({ understood: true, years, everyYear: years.length === 0 });
});

test("a quantity and its unit in one cell; words that leave it to others are not 0", () => {
  const rows = tasks("Sản phẩm chủ yếu/đơn vị tính", [
    "01 mô hình",
    "04 cơ sở",
    "1 đợt",
    "Theo kế hoạch các huyện và các CS CNNT đăng ký",
    "Theo kế hoạch của Bộ Công Thương",
  ]);
  expect(rows.map(({ quantity, unit }) => [valueOf(quantity), unit?.text ?? null])).toEqual([
    ["1", "mô hình"],
    ["4", "cơ sở"],
    ["1", "đợt"],
    ["words", null],
    ["words", null],
  ]);
});

test("shares of 78,32% and 21,68 %, as text and as numbers, beside the amounts they are shares of", () => {
  const table = tableOf(`
    TT | Nội dung | Tổng số | Vốn NS | Tỷ lệ NS (%) | Vốn khác | Tỷ lệ (%)
    1  | A | 10.000 | 7.832 | '78,32% | 2.168 | '21,68 %
    2  | B | 10.000 | 7.832 | 78,32% | 2.168 | {21.68}
  `);
  const shares = table.rows.map(({ percentages }) =>
    [...percentages.values()].map((share) => (share.state === "read" ? share.value.toString() : share.state)),
  );
  expect(shares).toEqual([
    ["78.32", "21.68"],
    ["78.32", "21.68"],
  ]);
  expect(
    table.columns.flatMap(({ role, sharePart, shareOf }) =>
      role === "percentage" ? [[sharePart, shareOf]] : [],
    ),
  ).toEqual([
    [3, 2],
    [5, 2],
  ]);
});

test("amounts in đồng beside a table in triệu đồng are given in the table's unit", () => {
  const table = tableOf(
    "ĐVT: triệu đồng\nTT | Nội dung | Kinh phí | Ghi chú\n1 | A | 7.165.488.080 đồng |\n2 | B | 2,52 tỉ |\n3 | C | 8.000 |",
    { as: "text" },
  );
  expect(table.rows.map(({ total }) => valueOf(total))).toEqual(["7165.48808", "2520", "8000"]);
});

test.each([
  ["28-30 sản phẩm", "words"],
  ["8-10", "words"],
  ["khoảng 42", "words"],
  ["Trên 50", "words"],
  ["gần 900 lượt", "words"],
  ["01/02 đề án", "not-understood"],
])("the quantity %s gives no single number", (text, state) => {
  const [row] = tasks("Số lượng | ĐVT", [`${text} |`]);
  expect([row?.quantity?.text, valueOf(row?.quantity ?? null)]).toEqual([text, state]);
});

test("600/1200 triệu đồng (given out of asked for) is no amount", () => {
  const [row] = tasks("Kinh phí | Ghi chú", ["600/1200 triệu đồng |"]);
  expect([row?.total?.text, valueOf(row?.total ?? null)]).toEqual(["600/1200 triệu đồng", "not-understood"]);
});

test("a date that Excel made of 1/2 is no quantity and no amount", () => {
  const { grid } = tableOf("TT | Nội dung | Số lượng | Kinh phí\n1 | A | {45689} | {45689}");
  const formats = grid.formats.map((row, at) => row.map((format) => (at === 1 ? "d/m" : format)));
  const [table] = readSheet({ ...grid, formats }).tables;
  expect(table?.rows.map(({ quantity, total }) => [valueOf(quantity), valueOf(total)])).toEqual([
    ["wrong-type", "wrong-type"],
  ]);
});

test("the decimal mark that #,##0.## leaves behind a whole number is no part of it", () => {
  const { grid } = textTable(`
    TT | Nội dung | Kinh phí | |
       |          | Tổng | NSTW | Cấp xã
    1  | Máy A | 1.310 | 1.300 | 10
    2  | Máy B | 12,5 | 12,5 | 0
  `);
  const format = "#,##0.##";
  const [table] = readSheet({
    ...grid,
    formats: grid.values.map((row) => row.map((value) => (typeof value === "number" ? format : "General"))),
    texts: grid.values.map((row, at) =>
      row.map((value, column) => (grid.texts[at]?.[column] ?? "") + (Number.isInteger(value) ? "," : "")),
    ),
  }).tables;
  expect(table?.columns.map(roleOf)).toEqual(["number", "name", "total", "funding state", "funding state"]);
  expect(
    table?.rows.map(({ kind, number, amounts }) => [
      kind,
      number?.value,
      [...amounts.values()].map((amount) => `${amount.text} = ${String(valueOf(amount))}`),
    ]),
  ).toEqual([
    ["task", 1, ["1.310 = 1310", "1.300 = 1300", "10 = 10"]],
    ["task", 2, ["12,5 = 12.5", "12,5 = 12.5", "0 = 0"]],
  ]);
});
