import { AmountColumn, AmountsOfRow, surelyAddsUp, WholeAmount, type Amount } from "../../src/plan";

const texts = new Map([
  ["5:1", "8.100"],
  ["6:1", "100"],
  ["5:2", "nt"],
  ["6:2", "-5"],
]);
const cells = {
  text: (row: number, column: number): string => texts.get(`${String(row)}:${String(column)}`) ?? "",
  cell: (row: number, column: number) => ({ row, column }),
};
const words: Amount = { cell: { row: 5, column: 2 }, text: "nt", state: "words" };
const less = new WholeAmount({ row: 6, column: 2 }, "-5", -5, "text");

/** Rows 5 to 7 of the columns B and C: 8.100 and words, 100 and -5, nothing. */
function columns(): readonly [AmountColumn, AmountColumn] {
  const first = new AmountColumn(cells, 1, 5, 3);
  first.holdWhole(5, 8100, "text");
  first.holdWhole(6, 100, "number");
  const second = new AmountColumn(cells, 2, 5, 3);
  second.hold(5, words);
  second.hold(6, less);
  return [first, second];
}

test("a column gives each amount as it was read, and the same one when asked again", () => {
  const [first, second] = columns();
  expect(first.at(5)).toEqual(new WholeAmount({ row: 5, column: 1 }, "8.100", 8100, "text"));
  expect(first.at(6)).toEqual(new WholeAmount({ row: 6, column: 1 }, "100", 100, "number"));
  expect(first.at(7)).toEqual({ cell: { row: 7, column: 1 }, text: "", state: "blank" });
  expect(second.at(5)).toBe(words);
  for (const row of [5, 6, 7]) expect(first.at(row)).toBe(first.at(row));
});

test("what a row holds is told without making an amount of it", () => {
  const [first, second] = columns();
  const told = (column: AmountColumn): unknown[] =>
    [5, 6, 7].map((row) => [
      column.isBlank(row),
      column.isOdd(row),
      column.isPlainText(row),
      column.whole(row),
    ]);
  expect(told(first)).toEqual([
    [false, false, true, 8100],
    [false, false, false, 100],
    [true, false, false, 0],
  ]);
  expect(told(second)).toEqual([
    [false, true, false, NaN],
    [false, true, false, -5],
    [true, false, false, 0],
  ]);
});

test("a blank held again adds nothing", () => {
  const [first] = columns();
  first.holdBlank(5);
  expect([first.isBlank(5), first.whole(5), first.at(5).state]).toEqual([true, 0, "blank"]);
});

test("amounts of a row are a map of their columns", () => {
  const amounts = new AmountsOfRow(columns(), 5);
  expect([...amounts]).toEqual([...new Map([...amounts])]);
  expect([...amounts.keys()]).toEqual([1, 2]);
  expect([...amounts.values()].map(({ text }) => text)).toEqual(["8.100", "nt"]);
  expect([amounts.size, amounts.has(2), amounts.has(5), amounts.get(5)]).toEqual([2, true, false, undefined]);
  const told: number[] = [];
  amounts.forEach((_, column) => told.push(column));
  expect(told).toEqual([1, 2]);
});

test("amounts of a row tell what is odd among them", () => {
  const all = columns();
  expect([5, 6, 7].map((row) => new AmountsOfRow(all, row).odd)).toEqual([[words], [less], []]);
});

test("a column marks the rows that hold anything but blanks and plain numbers", () => {
  const marks = new Uint8Array(3);
  for (const column of columns()) column.markOdd(marks);
  expect([...marks]).toEqual([1, 1, 0]);
});

test("whole amounts of a row surely add up without being made", () => {
  const [first, second] = columns();
  first.holdWhole(6, 95, "text");
  const third = new AmountColumn(cells, 3, 5, 3);
  third.holdWhole(6, 100, "text");
  const all = [first, second, third];
  expect([5, 6, 7].map((row) => surelyAddsUp(1, [2, 3])(rowOf(all, row)))).toEqual([false, true, true]);
  const missing = surelyAddsUp(1, [2, 9]);
  expect([5, 6, 7].map((row) => missing(rowOf(all, row)))).toEqual([false, false, false]);
});

test("amounts below zero add up too; sums beyond what doubles hold are for a closer look", () => {
  const [stated, first, second] = [1, 2, 3].map((column) => new AmountColumn(cells, column, 0, 2));
  if (stated === undefined || first === undefined || second === undefined) throw new Error("no columns");
  const { MAX_SAFE_INTEGER } = Number;
  stated.holdWhole(0, 1, "number");
  first.holdWhole(0, 2, "number");
  second.hold(0, new WholeAmount({ row: 0, column: 3 }, "-1", -1, "number"));
  stated.holdWhole(1, MAX_SAFE_INTEGER + 1, "number");
  first.holdWhole(1, MAX_SAFE_INTEGER, "number");
  second.holdWhole(1, 1, "number");
  const holds = surelyAddsUp(1, [2, 3]);
  expect([0, 1].map((row) => holds(rowOf([stated, first, second], row)))).toEqual([true, false]);
});

function rowOf(
  amountColumns: readonly AmountColumn[],
  row: number,
): Parameters<ReturnType<typeof surelyAddsUp>>[0] {
  return { row, amountColumns, amounts: new AmountsOfRow(amountColumns, row) };
}
