import fc from "fast-check";
import { largestRemainder } from "../../src/fill/percentages/largest-remainder";
import { a1, Decimal, sum } from "../../src/plan";
import { changesOf, proposed } from "./support/proposed";

const shares = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line.startsWith("percentages")).map((line) => line.slice("percentages: ".length));

test("the share of each source in its row, where the column writes percent", () => {
  const proposal = proposed(`
    TT | Nội dung | Tổng số (triệu đồng) | Vốn NS | Tỷ lệ NS | Vốn khác | Tỷ lệ khác
    1  | Thiết kế | 1.000                | 750    | 75,00%   | 250      | 25,00%
    2  | Tập huấn | 125                  | 125    |          | -        |
       | Tổng cộng |                     |        |          |          |
  `);
  expect(shares(changesOf(proposal))).toEqual([
    "E3 =D3/C3 → 100,00%",
    "G3 → 0,00%",
    "E4 =D4/C4 → 77,78%",
    "G4 =F4/C4 → 22,22%",
  ]);
  expect(proposal.rounded).toEqual([]);
});

test("the share of each row in the whole: values where their roundings would not come to 100", () => {
  const proposal = proposed(`
    TT | Nội dung  | Kinh phí (triệu đồng) | Tỷ trọng (%)
    1  | Thiết kế  | 1                     |
    2  | Tập huấn  | 1                     |
    3  | Hội thảo  | 1                     |
       | Tổng cộng |                       |
  `);
  expect(shares(changesOf(proposal))).toEqual(["D2 → 33,34", "D3 → 33,33", "D4 → 33,33", "D5 → 100,00"]);
  expect(proposal.rounded.map(({ cells, otherwise }) => [cells.map(a1), otherwise.toFixed()])).toEqual([
    [["D2", "D3", "D4"], "99.99"],
  ]);
});

test("the share of each row in the whole: formulas over one fixed cell where they come to 100", () => {
  const proposal = proposed(`
    TT | Nội dung  | Kinh phí (triệu đồng) | Tỷ trọng (%)
    1  | Thiết kế  | 1                     |
    2  | Tập huấn  | 3                     |
  `);
  expect(shares(changesOf(proposal))).toEqual([
    "D2 =C2/$C$4*100 → 25,00",
    "D3 =C3/$C$4*100 → 75,00",
    "D4 =C4/$C$4*100 → 100,00",
  ]);
});

test("tasks come to the share of their category, categories to 100", () => {
  const proposal = proposed(`
    TT | Nội dung | Đơn vị | Số lượng | Kinh phí (triệu đồng) | Tỷ trọng (%)
    I  | Tư vấn    |       |   |   |
    1  | Thiết kế  | Lớp   | 1 | 1 |
    2  | Tập huấn  | Lớp   | 1 | 1 |
    II | Thông tin |       |   |   |
    1  | Hội thảo  | Cuộc  | 1 | 1 |
    III | Quản lý  |       |   |   |
    1  | Khảo sát  | Cuộc  | 1 | 4 |
       | Tổng cộng |       |   |   |
  `);
  expect(shares(changesOf(proposal))).toEqual([
    "F2 → 28,57",
    "F3 → 14,29",
    "F4 → 14,28",
    "F5 → 14,29",
    "F6 → 14,29",
    "F7 → 57,14",
    "F8 → 57,14",
    "F9 → 100,00",
  ]);
});

test("by the largest remainder shares come to their sum, each off by less than its last digit", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(weights, fc.nat(3), (amounts, decimals) => {
      const whole = amounts.reduce((all, one) => all + one, 0);
      fc.pre(whole > 0);
      const exact = amounts.map((amount) => new Decimal(amount).times(100).dividedBy(whole));
      const given = largestRemainder(exact, new Decimal(100), decimals);
      expect(sum(given).toFixed()).toBe("100");
      const digit = new Decimal(10).pow(-decimals);
      given.forEach((share, at) => {
        expect(
          share
            .minus(exact[at] ?? 0)
            .abs()
            .lessThan(digit),
        ).toBe(true);
      });
    }),
    { numRuns: 500, seed: 2024 },
  );
});
