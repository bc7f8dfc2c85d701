import { placeOf, roleOf, tableOf } from "../../support/read-text";

const HEADINGS = [
  ["STT", "No."],
  ["Tên nhiệm vụ", "Task name"],
  ["Đơn vị", "Unit"],
  ["Số lượng", "Quantity"],
  ["Tổng", "Total cost"],
  ["Vốn NS", "State budget"],
  ["Khác", "Other sources of funding"],
  ["Năm thực hiện", "Year of implementation"],
  ["Cơ quan chủ trì", "Lead agency"],
] as const;

const ROLES = [
  "number",
  "name",
  "unit",
  "quantity",
  "total",
  "funding state",
  "funding other",
  "time",
  "lead",
];

const ROW = "1 | Lớp may | Lớp | 2 | 100 | 60 | 40 | 2026 | Sở Công Thương";

test.each([
  ["behind a stroke", " / "],
  ["behind a dash", " - "],
  ["in a line of its own", "\r"],
  ["behind a space", " "],
])("English %s in each heading changes nothing", (_, between) => {
  const { columns } = tableOf(`${HEADINGS.map((pair) => pair.join(between)).join(" | ")}\n${ROW}`);
  expect(columns.map(roleOf)).toEqual(ROLES);
});

test("a row of English below the headings is one of the header, and no heading of its own", () => {
  const [vietnamese, english] = [0, 1].map((at) => HEADINGS.map((pair) => pair[at]).join(" | "));
  const { columns, headerRows, rows } = tableOf(`${vietnamese ?? ""}\n${english ?? ""}\n${ROW}`);
  expect([headerRows, columns.map(roleOf)]).toEqual([[0, 1], ROLES]);
  expect(columns.map(({ source }) => source).slice(5, 7)).toEqual(["Vốn NS", "Khác"]);
  expect(rows.map(placeOf)).toEqual(["3 task 1 -"]);
});
