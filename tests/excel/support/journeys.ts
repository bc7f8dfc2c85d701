import type { Edit, Grid } from "../../../src/plan";
import { edit, formula, insertion, number, text } from "./plan-book";

/** Blank cells and full ones, text that becomes a number and its format with it, a formula, a text like a formula. */
export const cells = (grid: Grid): readonly Edit[] => [
  edit(grid, "C2", formula("=SUM(C3:C4)")),
  edit(grid, "B3", text("+Trình diễn")),
  edit(grid, "C3", number("8000")),
  edit(grid, "E4", number("8400")),
  edit(grid, "E2", number("6000")),
];

/** New rows in two places, and cells beside them. */
export const rows = (grid: Grid): readonly Edit[] => [
  insertion(grid, 5, 4, [{ 0: text("3"), 1: text("Bản tin"), 2: formula("=D5+E5"), 3: number("60") }, {}]),
  insertion(grid, 7, 5, [{ 1: text("Bằng chữ") }]),
  edit(grid, "C5", formula("=SUM(C3:C6)")),
  edit(grid, "B5", text("Cộng")),
];
