import { a1 } from "../../src/plan";
import { firstLook, type FirstLook } from "../../src/read/first-look";
import { oddWithin } from "../../src/read/odd-within";
import { PARTING } from "../../src/read/values/whole-text";
import { WholeCells } from "../../src/read/whole-cells";
import { textTable } from "../support/text-table";

function look(text: string): FirstLook {
  return firstLook(textTable(text, { as: "text" }).grid);
}

test.each([
  ["1 | Đào tạo | Lớp | 2 | 1", true],
  ["100 | Đào tạo | Lớp | 2", true],
  ["1 | Đào tạo | Lớp | Đào tạo", false],
  ["1 | Đào tạo | 1 | Lớp", false],
  ["1 | 1 | Lớp | 2", false],
  ["1.1 | Đào tạo | Lớp | 2", false],
  ["1000 | Đào tạo | Lớp | 2", false],
  ["I | Đào tạo | Lớp | 2", false],
  ["1 | Đào tạo |  | 2", false],
  ["1 | Đào tạo | Lớp", false],
])("%s: one of a list at first sight is %s", (row, listed) => {
  expect(look(row).listed[0]).toBe(listed ? 1 : 0);
});

test("blanks are no columns that are filled, and texts are trimmed", () => {
  const { texts, filled } = look("1 | '  Đào tạo  | |2\n | | | ");
  expect(texts).toEqual([
    ["1", "Đào tạo", "", "2"],
    ["", "", "", ""],
  ]);
  expect(filled).toEqual([[0, 1, 3], []]);
});

test("errors and texts that are not plainly of today are odd, each where it stands", () => {
  const { odd } = look(`Nội dung | Đơn vị
    Đào tạo | #REF!
    Kinh phÝ | ${"Lớp".normalize("NFD")}
    Kinh phÝ | Lớp`);
  expect(odd.map(a1)).toEqual(["B2", "A3", "B3", "A4"]);
});

test("whole numbers are held by their cells, with how they are parted", () => {
  const { wholes } = look(`Đào tạo | 1.234.567 | Lớp
    Đào tạo
    8,000 |  | 5`);
  expect([0, 1, 2].map((row) => [0, 1, 2, 3].map((at) => wholes.parting(row, at)))).toEqual([
    [PARTING.not, PARTING.dots, PARTING.not, PARTING.not],
    [PARTING.not, PARTING.not, PARTING.not, PARTING.not],
    [PARTING.comma, PARTING.not, PARTING.none, PARTING.not],
  ]);
  expect([wholes.whole(0, 1), wholes.whole(2, 0), wholes.whole(2, 2)]).toEqual([1234567, 8000, 5]);
});

test("however many rows begin, each has its own", () => {
  const rows = 3_000_000;
  const wholes = new WholeCells(rows, 1);
  for (let row = 0; row < rows; row++) wholes.read("7", row, 0, ["7"]);
  wholes.read("1.000", rows - 1, 0, ["1.000"]);
  expect([0, rows - 2, rows - 1].map((row) => wholes.whole(row, 0))).toEqual([7, 7, 1000]);
});

test("what is beyond the last cell of a row is none of the next one's", () => {
  const wholes = new WholeCells(2, 3);
  wholes.read("7", 0, 0, ["7", null, null]);
  wholes.read("8", 1, 0, ["8", null, null]);
  expect([0, 1, 2].map((at) => wholes.parting(0, at))).toEqual([PARTING.none, PARTING.not, PARTING.not]);
});

test("the odd cells of a table are those that lie in it", () => {
  const odd = [0, 1, 1, 2, 3, 3].map((row, at) => ({ row, column: at }));
  expect(oddWithin(odd, { top: 1, left: 2, bottom: 3, right: 4 }).map(a1)).toEqual(["C2", "D3", "E4"]);
  expect(oddWithin(odd, { top: 4, left: 0, bottom: 9, right: 9 })).toEqual([]);
  expect(oddWithin([], { top: 0, left: 0, bottom: 9, right: 9 })).toEqual([]);
});
