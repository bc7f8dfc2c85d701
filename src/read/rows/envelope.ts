import { headingYear, isSpanOfYears, isWholePeriod } from "../../knowledge";
import type { SheetCells } from "../sheet-cells";
import type { RawRow } from "./raw-row";

/** In an envelope every row with amounts is a year, but for the sum: "Tổng cộng", or the whole period below its years. */
export function placeInEnvelope(cells: SheetCells, time: number | null, rows: readonly RawRow[]): void {
  const texts = rows.map(({ row }) => (time === null ? "" : cells.text(row, time)));
  const hasYears = texts.some((text) => headingYear(text) !== null);
  rows.forEach((row, at) => {
    const text = texts[at] ?? "";
    const isSum = row.label !== null || (hasYears && (isSpanOfYears(text) || isWholePeriod(text)));
    row.kind = isSum ? "total" : row.hasAmount ? "task" : "note";
  });
}
