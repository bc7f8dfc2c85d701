import { a1Range, type Grid } from "../../../src/plan";

/** A snapshot as a text table (see text-table.ts), for people who must see what a random layout looks like. */
export function gridText(grid: Grid): string {
  const lines = grid.values.map((values, row) => {
    const cells = values.map((value, column) => {
      const text = (grid.texts[row]?.[column] ?? "").replaceAll("\n", "⏎").replaceAll("\u00a0", "⍽");
      return typeof value === "string" && /^[\d(+-]/.test(text) ? `'${text}` : text;
    });
    return cells.every((cell) => cell === "") ? "---" : cells.join(" | ");
  });
  const merges = grid.merges === null ? "not asked for" : grid.merges.map(a1Range).join(" ");
  return [...lines, `merges: ${merges}; decimal mark of the workbook: ${grid.separators.decimal}`].join("\n");
}
