import { firstNewRow, rowAfter, type Edit, type InsertRows } from "../../src/plan";

const sheet = { id: "s", name: "Phụ lục" };
const insertion = (above: number, count: number): InsertRows => ({
  kind: "insert-rows",
  sheet,
  above,
  rows: Array.from({ length: count }, () => []),
  like: 0,
});

describe("where rows stand once a group of edits is done", () => {
  const upper = insertion(5, 2);
  const first = insertion(8, 1);
  const second = insertion(8, 3);
  const edits: readonly Edit[] = [second, upper, first];

  test.each([
    [4, 4],
    [5, 7],
    [7, 9],
    [8, 14],
  ])("row %i moves to %i", (row, after) => {
    expect(rowAfter(edits, row)).toBe(after);
  });

  test("new rows stand where they were put, those put in one place in their order", () => {
    expect([upper, second, first].map((one) => firstNewRow(edits, one))).toEqual([5, 10, 13]);
  });
});
