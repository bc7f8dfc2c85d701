import type { CellRef } from "./cell";
import type { CellContent, SetCell } from "./edit";
import { cellAt, type Grid } from "./grid";
import { Decimal, fromDouble } from "./money";

/** What a cell of a snapshot holds now, as an edit must find it again; null for an error or a boolean. */
export function contentAt(grid: Grid, cell: CellRef): CellContent | null {
  const { value, formula } = cellAt(grid, cell);
  if (formula !== null) return { type: "formula", formula };
  if (value === null || value === "") return { type: "blank" };
  if (typeof value === "string") return { type: "text", text: value };
  return typeof value === "number" ? { type: "number", number: fromDouble(value).toFixed() } : null;
}

/**
 * The edit that sets one cell. A cell formatted as text would keep a number as text, so a number or a formula gets a
 * number format there.
 * @returns null where what the cell holds now cannot be stated
 */
export function setCell(
  grid: Grid,
  cell: CellRef,
  after: CellContent,
  format: string | null = null,
): SetCell | null {
  const before = contentAt(grid, cell);
  if (before === null) return null;
  const needsFormat = after.type !== "text" && cellAt(grid, cell).format === "@" && format === null;
  const decimals = after.type === "number" ? new Decimal(after.number).decimalPlaces() : 0;
  return {
    kind: "set-cell",
    sheet: grid.sheet,
    cell,
    before,
    after,
    format: needsFormat ? groupedFormat(decimals) : format,
  };
}

/** The number format with groups of thousands and so many decimals: "#,##0", "#,##0.0" … */
export function groupedFormat(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
