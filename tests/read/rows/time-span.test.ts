import { roleOf, tableOf } from "../../support/read-text";

const timesOf = (text: string): readonly unknown[] =>
  tableOf(text).rows.map(({ time }) => [time?.text, time?.years, time?.understood]);

test("from when and until when, each in a column of its own under one heading, are one time", () => {
  const text = `
    TT | Nội dung | Kinh phí | Thời gian thực hiện |
       |          |          | Bắt đầu   | Kết thúc
    1  | Lớp A    | 200      | '2021     | '2023
    2  | Lớp B    | 200      | Quý I/2024 | Quý IV/2024
    3  | Lớp C    | 200      | '2024     |
    4  | Lớp D    | 200      |           | '2025
    5  | Lớp E    | 200      | '2024     | '2024
  `;
  expect(tableOf(text).columns.slice(3).map(roleOf)).toEqual(["time", "time"]);
  expect(timesOf(text)).toEqual([
    ["2021 - 2023", [2021, 2022, 2023], true],
    ["Quý I/2024 - Quý IV/2024", [2024], true],
    ["2024", [2024], true],
    ["2025", [2025], true],
    ["2024", [2024], true],
  ]);
});

test("the same in two columns that say so by themselves", () => {
  expect(
    timesOf(`
      TT | Nội dung | Kinh phí | Khởi công | Hoàn thành
      1  | Nhà xưởng A | 200   | '03/2024  | '10/2025
    `),
  ).toEqual([["03/2024 - 10/2025", [2024, 2025], true]]);
});
