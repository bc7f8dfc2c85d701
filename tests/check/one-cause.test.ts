import { checkSheet } from "../../src/check";
import { a1, type Finding } from "../../src/plan";
import { readSheet } from "../../src/read";
import { textTable } from "../support/text-table";

/** A plan that is right in every figure, with sums in rows, in categories, below them, at the end and in words. */
const RIGHT = `
Tổng kinh phí thực hiện: 10.376 triệu đồng | | | | | |
---
TT | Tên nhiệm vụ           | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác
A  | Khuyến công quốc gia   |        |          | 9.151  | 2.591  | 6.560
I  | Tư vấn                 |        |          | 1.151  | 591    | 560
1  | Thiết kế mẫu mã        | Cơ sở  | 16       | 1.120  | 560    | 560
2  | In tờ rơi              | Cuốn   | 3        | 31     | 31     | -
II | Hội chợ                |        |          | 8.000  | 2.000  | 6.000
1  | Trong tỉnh             | Cuộc   | 3        | 8.000  | 2.000  | 6.000
B  | Khuyến công địa phương |        |          | 1.225  | 725    | 500
I  | Đào tạo                |        |          | 1.225  | 725    | 500
1  | Mở lớp                 | Lớp    | 5        | 125    | 125    |
2  | Mở lớp nâng cao        | Lớp    | 5        | 1.100  | 600    | 500
   | Tổng cộng              |        |          | 10.376 | 3.316  | 7.060
`;

const lines = RIGHT.trim().split("\n");

/** The plan with one cell holding something else. */
function withCell(address: string, text: string): string {
  const column = address.charCodeAt(0) - 65;
  const row = Number(address.slice(1)) - 1;
  return lines
    .map((line, at) =>
      at === row
        ? line
            .split("|")
            .map((cell, index) => (index === column ? text : cell))
            .join("|")
        : line,
    )
    .join("\n");
}

function graveIn(table: string): readonly string[] {
  const { findings, failed } = checkSheet(readSheet(textTable(table).grid));
  expect(failed).toEqual([]);
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, cell }: Finding) => `${rule} ${cell === null ? "" : a1(cell)}`);
}

test("the plan is clean", () => {
  expect(graveIn(RIGHT)).toEqual([]);
});

const TASKS = [6, 7, 9, 12, 13];
const SUMS = [4, 5, 8, 10, 11];

describe("a wrong figure in the row of a task is said once, at the row's total", () => {
  for (const row of TASKS)
    for (const column of ["E", "F", "G"])
      test.each(["9", "777", "99.999", "{0.5}"])(`${column}${String(row)} typed as %s`, (text) => {
        expect(graveIn(withCell(`${column}${String(row)}`, text))).toEqual([`funding-sum E${String(row)}`]);
      });
});

describe("a wrong subtotal is said once, at its cell", () => {
  for (const row of SUMS)
    for (const column of ["E", "F", "G"])
      test(`${column}${String(row)}`, () => {
        const cell = `${column}${String(row)}`;
        expect(graveIn(withCell(cell, "777"))).toEqual([`subtotal-wrong ${cell}`]);
      });
});

test.each(["E14", "F14", "G14"])("a wrong grand total is said once, at %s", (cell) => {
  expect(graveIn(withCell(cell, "777"))).toEqual([`total-wrong ${cell}`]);
});

test.each(["E6", "F6", "E12", "F13"])("words that are no amount in %s are said there alone", (cell) => {
  expect(graveIn(withCell(cell, "abc"))).toEqual([`amount-not-a-number ${cell}`]);
});

test.each(["E6", "F6", "E5", "E14"])("an Excel error in %s is said there alone", (cell) => {
  expect(graveIn(withCell(cell, "#REF!"))).toEqual([`cell-error ${cell}`]);
});

test.each(["E6", "F6", "E5", "E14"])("a number kept as text in %s is said there alone", (cell) => {
  const printed = lines[Number(cell.slice(1)) - 1]?.split("|")[cell.charCodeAt(0) - 65]?.trim() ?? "";
  expect(graveIn(withCell(cell, `'${printed}`))).toEqual([`amount-stored-as-text ${cell}`]);
});

test("a task that lost all its money is missed, not its sums", () => {
  const bare = withCell("E13", "").split("\n");
  const row = (bare[12] ?? "").split("|").map((cell, at) => (at > 4 ? "" : cell));
  expect(graveIn(bare.map((line, at) => (at === 12 ? row.join("|") : line)).join("\n"))).toEqual([
    "amount-missing E13",
  ]);
});

test("a sentence that states another total is said at its cell", () => {
  expect(graveIn(withCell("A1", "Tổng kinh phí thực hiện: 10.736 triệu đồng"))).toEqual([
    "declared-total-differs A1",
  ]);
});

describe("without sources to compare, a wrong task is said once, at the innermost sum over it", () => {
  const totalsAlone = lines.map((line, at) => (at < 2 ? line : line.split("|").slice(0, 5).join("|")));
  const WHERE = new Map([
    [6, "subtotal-wrong E5"],
    [7, "subtotal-wrong E5"],
    [9, "subtotal-wrong E8"],
    [12, "subtotal-wrong E11"],
    [13, "subtotal-wrong E11"],
  ]);
  test.each([...WHERE])("E%i", (row, said) => {
    const cells = (totalsAlone[row - 1] ?? "").split("|").slice(0, 4);
    const table = totalsAlone.map((line, at) => (at === row - 1 ? [...cells, "777"].join("|") : line));
    expect(graveIn(totalsAlone.join("\n"))).toEqual([]);
    expect(graveIn(table.join("\n"))).toEqual([said]);
  });
});

test("two causes are two findings", () => {
  const first = withCell("E6", "777");
  const row = (first.split("\n")[8] ?? "").split("|").map((cell, at) => (at === 5 ? "1.000" : cell));
  const both = first
    .split("\n")
    .map((line, at) => (at === 8 ? row.join("|") : line))
    .join("\n");
  expect(graveIn(both)).toEqual(["funding-sum E6", "funding-sum E9"]);
});
