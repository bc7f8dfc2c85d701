import { a1 } from "../../src/plan";
import { firstLook, type FirstLook } from "../../src/read/first-look";
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
  const wholes = new WholeCells(3, 2);
  expect(wholes.read("1.234.567", 0, 1, 2)).toBe(true);
  expect(wholes.read("Đào tạo", 1, 0, 2)).toBe(false);
  expect(wholes.read("8,000", 2, 0, 2)).toBe(true);
  expect([0, 1, 2].map((row) => [0, 1].map((at) => wholes.parting(row, at)))).toEqual([
    [PARTING.not, PARTING.dots],
    [PARTING.not, PARTING.not],
    [PARTING.comma, PARTING.not],
  ]);
  expect([wholes.whole(0, 1), wholes.whole(2, 0)]).toEqual([1234567, 8000]);
});

test("rows longer than they were said to be find room", () => {
  const wholes = new WholeCells(1, 2);
  const numbers = Array.from({ length: 50 }, (_, at) => wholes.read(String(at), 0, at, 50));
  expect(numbers).not.toContain(false);
  expect([0, 49].map((at) => wholes.whole(0, at))).toEqual([0, 49]);
});
