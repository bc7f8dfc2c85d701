import { checkWorkbook } from "../../../src/check";
import { sheetOf, tableOf } from "../../support/read-text";
import type { TableOptions } from "../../support/text-table";

/** The rows of a table as "number name", and what its numbers are said to be wrong in. */
function rowsOf(text: string, options?: TableOptions): readonly string[] {
  return tableOf(text, options).rows.map(({ kind, number, name }) =>
    [kind, number?.text, name?.text].filter((one) => one !== "").join(" "),
  );
}

function numberFaults(text: string, options?: TableOptions): readonly string[] {
  return checkWorkbook([sheetOf(text, options)])
    .flatMap(({ findings }) => [...findings])
    .flatMap(({ rule }) => (rule.endsWith("-numbering") ? [rule] : []));
}

const RUNNING = `
  TT | Nhóm nhiệm vụ | Nội dung nhiệm vụ | ĐVT   | SL | Kinh phí
  1  | Tư vấn        | Thiết kế          | Cơ sở | 2  | 10
  2  |               | Nhãn hiệu         | Cơ sở | 2  | 20
  3  | Tập huấn      | Lớp A             | Lớp   | 1  | 20
  4  |               | Lớp B             | Lớp   | 1  | 20
     | Tổng cộng     |                   |       |    | 70
`;
const TASKS = ["task 1 Thiết kế", "task 2 Nhãn hiệu", "task 3 Lớp A", "task 4 Lớp B", "total Tổng cộng"];

test("a column of categories, each named in the first of its rows, is none of the names of tasks", () => {
  expect(rowsOf(RUNNING)).toEqual(TASKS);
  expect(rowsOf(RUNNING, { merges: ["B2:B3", "B4:B5"] })).toEqual(TASKS);
});

test("a category may be named again in each of its rows", () => {
  const table = RUNNING.replace("2  |               |", "2  | Tư vấn |").replace(
    "4  |               |",
    "4  | Tập huấn |",
  );
  expect(rowsOf(table)).toEqual(TASKS);
});

test("numbers that stand where the categories are named are theirs, not those of the tasks beside them", () => {
  const table = `
    TT | Nội dung  | Nhiệm vụ cụ thể | ĐVT   | SL | Kinh phí
    I  | Tư vấn    | Thiết kế        | Cơ sở | 2  | 10
       |           | Nhãn hiệu       | Cơ sở | 2  | 20
    II | Tập huấn  | Lớp A           | Lớp   | 1  | 20
       |           | Lớp B           | Lớp   | 1  | 20
       | Tổng cộng |                 |       |    | 70
  `;
  const merges = ["A2:A3", "A4:A5", "B2:B3", "B4:B5"];
  const tasks = ["task Thiết kế", "task Nhãn hiệu", "task Lớp A", "task Lớp B", "total Tổng cộng"];
  expect(rowsOf(table)).toEqual(tasks);
  expect(rowsOf(table, { merges })).toEqual(tasks);
  expect(numberFaults(table, { merges })).toEqual([]);
});

test("categories in rows of their own, in the column before that of the tasks", () => {
  const table = `
    TT | Nội dung | Nhiệm vụ cụ thể | ĐVT   | SL | Kinh phí
    I  | Tư vấn   |                 |       |    | 30
    1  |          | Thiết kế        | Cơ sở | 2  | 10
    2  |          | Nhãn hiệu       | Cơ sở | 2  | 20
  `;
  expect(rowsOf(table)).toEqual(["category I Tư vấn", "task 1 Thiết kế", "task 2 Nhãn hiệu"]);
});

test("tasks are numbered anew in each category beside them", () => {
  const table = `
    Nội dung     | TT | Nhiệm vụ  | ĐVT   | SL | Kinh phí
    I. Tư vấn    | 1  | Thiết kế  | Cơ sở | 2  | 10
                 | 2  | Nhãn hiệu | Cơ sở | 2  | 20
    II. Tập huấn | 1  | Lớp A     | Lớp   | 1  | 20
                 | 2  | Lớp B     | Lớp   | 1  | 20
  `;
  expect(numberFaults(table)).toEqual([]);
  expect(numberFaults(table.replace("| 2  | Lớp B", "| 3  | Lớp B"))).toEqual(["task-numbering"]);
});

/** The same with a sum below each category, in the column of the names or in that of the categories. */
const SUMMED = `
  TT | Nhóm                | Tên nhiệm vụ  | ĐVT   | SL | Kinh phí
  1  | I. Tư vấn           | Thiết kế      | Cơ sở | 2  | 10
  2  |                     | Nhãn hiệu     | Cơ sở | 2  | 20
     |                     | Cộng tư vấn   |       |    | 30
  3  | Tập huấn, hội thảo  | Lớp A         | Lớp   | 1  | 20
  4  |                     | Cộng tác viên |       |    | 20
     |                     | Cộng tập huấn |       |    | 40
     | Tổng cộng           |               |       |    | 70
`;
const SUMMED_ROWS = [
  "task 1 Thiết kế",
  "task 2 Nhãn hiệu",
  "subtotal Cộng tư vấn",
  "task 3 Lớp A",
  "task 4 Cộng tác viên",
  "subtotal Cộng tập huấn",
  "total Tổng cộng",
];

test("a sum is named after a category that stands but beside the names, and is no task", () => {
  expect(rowsOf(SUMMED)).toEqual(SUMMED_ROWS);
  expect(
    checkWorkbook([sheetOf(SUMMED)]).flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  ).toEqual(["money-unit-missing"]);
  const beside = SUMMED.replace("Nhóm ", "Lĩnh vực").replace(/\| +\| (Cộng tư vấn|Cộng tập huấn)/g, "| $1 |");
  expect(beside).toContain("| Cộng tư vấn |   |");
  expect(rowsOf(beside)).toEqual(SUMMED_ROWS);
});
