import { checkSheet, checkWorkbook } from "../../../src/check";
import { tableNotFound } from "../../../src/check/structure/table-not-found";
import { readSheet } from "../../../src/read";
import { textTable } from "../../support/text-table";
import { clean, testedElsewhere } from "../../support/rule-tester";

const cover = readSheet(textTable("ỦY BAN NHÂN DÂN | \n KẾ HOẠCH | ", { sheet: "Bìa" }).grid);
const plan = readSheet(
  textTable("TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số\n1 | In tờ rơi | Cuốn | 3 | 30").grid,
);
const rules = [tableNotFound];
// A sheet without a table has no cell to mark; the tests below say what is found there.
testedElsewhere(tableNotFound);

test("says so about the sheet that was asked for", () => {
  const { findings } = checkSheet(cover, { rules });
  expect([...findings]).toMatchObject([
    { rule: "table-not-found", severity: "error", cell: null, data: { sheet: "Bìa" } },
  ]);
});

test("is silent about a cover sheet in a file that has a table", () => {
  expect(checkWorkbook([cover, plan], { rules }).map(({ findings }) => findings.length)).toEqual([0, 0]);
});

test("says so once, under the first sheet, in a file without any table", () => {
  expect(checkWorkbook([cover, cover], { rules }).map(({ findings }) => findings.length)).toEqual([1, 0]);
});

test("has nothing to say of a file without sheets", () => {
  expect(checkWorkbook([], { rules })).toEqual([]);
});

clean(
  "a sheet with a table",
  tableNotFound,
  `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số
  1  | In tờ rơi    | Cuốn   | 3        | 30
`,
);
