import { withSharedRows } from "../../src/plan";
import { textTable } from "../support/text-table";

test("equal rows are kept once, and nothing else changes", () => {
  const { grid } = textTable(`
    TT | Tên nhiệm vụ | Tổng số (triệu đồng)
    1  | Lớp          | 8.000
    2  | Hội chợ      | 9.000
  `);
  const values = grid.values.map((row) => [...row]);
  const own = {
    ...grid,
    values,
    formulas: values.map((row, at) => row.map(() => (at === 2 ? "=A1" : null))),
  };
  const shared = withSharedRows(own);
  expect(shared).toEqual(own);
  expect(shared.formulas[1]).toBe(shared.formulas[0]);
  expect(shared.formulas[2]).not.toBe(shared.formulas[1]);
  expect(shared.formats[2]).toBe(shared.formats[1]);
  expect(shared.texts[0]).toBe(shared.values[0]);
});
