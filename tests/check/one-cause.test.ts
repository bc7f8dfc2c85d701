import { graveIn } from "../support/grave-in";

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

test.each(["E6", "F6", "E12", "F13"])("an amount below zero in %s is said there alone", (cell) => {
  expect(graveIn(withCell(cell, "{-5}"))).toEqual([`amount-negative ${cell}`]);
});

test.each(["E6", "E9", "F9", "G9", "E13"])(
  "a number that lost its thousands in %s is said there alone",
  (cell) => {
    const printed = lines[Number(cell.slice(1)) - 1]?.split("|")[cell.charCodeAt(0) - 65]?.trim() ?? "";
    const value = Number(printed.replaceAll(".", "")) / 1000;
    const misread = value >= 1 ? "amount-misread" : "funding-sum";
    expect(graveIn(withCell(cell, `{${String(value)}}`))).toEqual([`${misread} ${cell}`]);
  },
);

test("a whole row that lost its thousands is said at its three cells, and not at its sums", () => {
  const row = "1  | Trong tỉnh | Cuộc | 3 | {8} | {2} | {6}";
  const table = lines.map((line, at) => (at === 8 ? row : line)).join("\n");
  expect(graveIn(table)).toEqual(["amount-misread E9", "amount-misread F9", "amount-misread G9"]);
});

describe("a part of one đồng is said where it begins", () => {
  test.each(["F6", "G6"])("%s with its row's sum", (cell) => {
    const part = withCell(cell, "{560.0000004}").split("\n");
    const row = (part[5] ?? "").split("|").map((text, at) => (at === 4 ? "{1120.0000004}" : text));
    const table = part.map((line, at) => (at === 5 ? row.join("|") : line)).join("\n");
    expect(graveIn(table)).toEqual([`amount-precision ${cell}`]);
  });
});

/** The plan with formulas for its sums; one of them as given. */
function withFormulas(address: string, formula: string): string {
  const sums = new Map([
    ["E5", "=SUM(E6:E7) → 1.151"],
    ["E8", "=SUM(E9:E9) → 8.000"],
    ["E4", "=E5+E8 → 9.151"],
    ["E11", "=SUM(E12:E13) → 1.225"],
    ["E10", "=E11 → 1.225"],
    ["E14", "=E4+E10 → 10.376"],
    [address, formula],
  ]);
  return lines
    .map((line, row) =>
      line
        .split("|")
        .map((cell, column) => sums.get(`${String.fromCharCode(65 + column)}${String(row + 1)}`) ?? cell)
        .join("|"),
    )
    .join("\n");
}

test("formulas that add up what they should are clean", () => {
  expect(graveIn(withFormulas("", ""))).toEqual([]);
});

test.each([
  ["E5", "=SUM(E6:E6) → 1.120"],
  ["E5", "=SUM(E6:E7)+E7 → 1.182"],
  ["E4", "=E5 → 1.151"],
  ["E14", "=E4 → 9.151"],
  ["E14", "=SUM(E4:E13) → 31.128"],
])("a formula in %s that miscounts its rows is said once: %s", (cell, formula) => {
  expect(graveIn(withFormulas(cell, formula))).toEqual([`formula-misses-rows ${cell}`]);
});

test("a total that adds up a miscounted subtotal is not said again", () => {
  const wrong = withFormulas("E5", "=SUM(E6:E6) → 1.120").split("\n");
  const carried = new Map([
    [3, "=E5+E8 → 9.120"],
    [13, "=E4+E10 → 10.345"],
  ]);
  const table = wrong.map((line, row) =>
    line
      .split("|")
      .map((cell, column) => (column === 4 ? (carried.get(row) ?? cell) : cell))
      .join("|"),
  );
  expect(graveIn(table.join("\n"))).toEqual(["formula-misses-rows E5"]);
});

/** The plan with formulas for its sums; some cells otherwise. */
function withFormulasAnd(cells: ReadonlyMap<string, string>): string {
  return withFormulas("", "")
    .split("\n")
    .map((line, row) =>
      line
        .split("|")
        .map((cell, column) => cells.get(`${String.fromCharCode(65 + column)}${String(row + 1)}`) ?? cell)
        .join("|"),
    )
    .join("\n");
}

test("a subtotal below zero is said where it is, and not at the sums that it makes wrong or negative", () => {
  const cells = new Map([
    ["E8", "{-18000}"],
    ["E4", "=E5+E8 → -16.849"],
    ["E14", "=E4+E10 → -15.624"],
  ]);
  expect(graveIn(withFormulasAnd(cells))).toEqual(["amount-negative E8"]);
  const less = new Map([
    ["E11", "{-1}"],
    ["E10", "=E11 → -1"],
    ["E14", "=E4+E10 → 9.150"],
  ]);
  expect(graveIn(withFormulasAnd(less))).toEqual(["amount-negative E11"]);
});

test("a subtotal taken away is missed, and not by the sums that go on adding it up", () => {
  const cells = new Map([
    ["E8", ""],
    ["E4", "=E5+E8 → 1.151"],
    ["E14", "=E4+E10 → 2.376"],
  ]);
  expect(graveIn(withFormulasAnd(cells))).toEqual(["subtotal-wrong E8"]);
});

test.each(["56o", "chưa xác định"])(
  "a text that is no amount is said where it is, and not where formulas fail by it: %s",
  (text) => {
    const cells = new Map([
      ["F6", text],
      ["E6", "=F6+G6 → #VALUE!"],
      ["E5", "=SUM(E6:E7) → #VALUE!"],
      ["E4", "=E5+E8 → #VALUE!"],
      ["E14", "=E4+E10 → #VALUE!"],
    ]);
    expect(graveIn(withFormulasAnd(cells))).toEqual(["amount-not-a-number F6"]);
  },
);

describe("components of a task", () => {
  const components = RIGHT.replace(
    "2  | In tờ rơi ",
    "a) | Vẽ mẫu | Bộ | 1 | 620 | 310 | 310\nb) | In mẫu | Bộ | 1 | 500 | 250 | 250\n2  | In tờ rơi ",
  );
  const at = (address: string, text: string): string => {
    const column = address.charCodeAt(0) - 65;
    return components
      .trim()
      .split("\n")
      .map((line, row) =>
        row === Number(address.slice(1)) - 1
          ? line
              .split("|")
              .map((cell, index) => (index === column ? text : cell))
              .join("|")
          : line,
      )
      .join("\n");
  };

  test("that add up are clean", () => {
    expect(graveIn(components)).toEqual([]);
  });

  test.each(["E7", "F7", "G8"])("a wrong figure in %s is said once, at its row's total", (cell) => {
    expect(graveIn(at(cell, "999"))).toEqual([`funding-sum E${cell.slice(1)}`]);
  });

  test("without their sources a wrong one is said at the task", () => {
    const totalsAlone = at("E7", "777")
      .split("\n")
      .map((line, row) => (row < 2 ? line : line.split("|").slice(0, 5).join("|")));
    expect(graveIn(totalsAlone.join("\n"))).toEqual(["subtask-sum E6"]);
  });
});

test("more state budget than there is money is said once, and not at the sums over it", () => {
  const partial = lines.map((line, row) => (row < 2 ? line : line.split("|").slice(0, 6).join("|")));
  expect(graveIn(partial.join("\n"))).toEqual([]);
  const wrong = partial.map((line, row) => (row === 5 ? line.replace("560", "5.600") : line));
  expect(graveIn(wrong.join("\n"))).toEqual(["part-exceeds-total F6"]);
});

test.each([
  ["D6", "0", "quantity-not-positive D6"],
  ["D6", "2,5", "quantity-not-whole D6"],
  ["D6", "-3", "quantity-not-positive D6"],
  ["B7", "Thiết kế mẫu mã", ""],
  ["B8", "Tư vấn", "category-duplicate B8"],
])("%s as %s is one finding", (cell, text, said) => {
  expect(graveIn(withCell(cell, text))).toEqual(said === "" ? [] : [said]);
});

test("a unit of money taken out is missed once", () => {
  expect(graveIn(RIGHT.replace("Tổng số (triệu đồng)", "Tổng số"))).toEqual(["money-unit-missing E3"]);
});

test("two units of money are said at the second, and neither sums nor statements that hold with one of them", () => {
  const above = withCell("A1", "Tổng kinh phí thực hiện: 10.376 triệu đồng").replace(
    "---",
    "| | | | | | ĐVT: đồng",
  );
  expect(graveIn(above)).toEqual(["money-unit-conflict E3"]);
  const own = RIGHT.replace("---", "| | | | | | ĐVT: triệu đồng").replace("(triệu đồng)", "(nghìn đồng)");
  expect(graveIn(own)).toEqual(["money-unit-conflict E3"]);
});

test("a source named twice is said at its second heading, and no sum beside it", () => {
  const said = graveIn(RIGHT.replace("| Vốn NS | Vốn khác", "| Vốn NS | Vốn NS"));
  expect(said).toEqual(["duplicate-column G3"]);
});

test("a column called the time that is none is said at its heading, and not at each of its cells", () => {
  const beside = (row: number): string =>
    row === 2 ? "| Thời gian | Thời gian" : TASKS.includes(row + 1) ? "| Sở Công Thương | 2024" : "";
  const table = lines.map((line, row) => line + beside(row)).join("\n");
  expect(graveIn(table)).toEqual(["duplicate-column I3"]);
});

describe("the share of a wrong subtotal is right where it is that of the right one", () => {
  const shares = (subtotal: string): string => `
TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số (triệu đồng) | Vốn NS | Vốn khác | Tỷ lệ vốn NS (%)
I  | Tư vấn       |        |    | ${subtotal} | 60
1  | Thiết kế     | Cơ sở  | 16 | 600 | 400 | 200 | 66,67
2  | In tờ rơi    | Cuốn   | 3  | 400 | 200 | 200 | 50
   | Tổng cộng    |        |    | 1.000 | 600 | 400 | 60
`;
  test.each([
    ["1.000 | 600 | 400", []],
    ["1.000 | 700 | 400", ["subtotal-wrong F2"]],
    ["1.200 | 600 | 400", ["subtotal-wrong E2"]],
  ])("%s", (subtotal, said) => {
    expect(graveIn(shares(subtotal))).toEqual(said);
  });
});
