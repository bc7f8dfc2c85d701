import { headingMeaning, saysOfWhich, sumLabel, type HeadingKind } from "../../knowledge";
import type { CellRange, ColumnRole } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import type { PathMeaning } from "./meaning";
import type { HeaderBody } from "./header-body";

/** What an envelope with its years across has beside its amounts. */
const BESIDE: readonly ColumnRole[] = ["number", "name", "percentage", "note", "unknown"];
const MONEY: readonly (HeadingKind | undefined)[] = ["money", "total", "state", "other"];
const LOOK_AT_MOST = 60;

/**
 * The columns of an envelope whose years stand across ("Năm | 2021 | 2022 | Tổng", its rows the sources of money);
 * its first column of words is the name. Null for any other table.
 */
export function yearsAcross(
  cells: SheetCells,
  header: CellRange,
  body: HeaderBody,
  columns: readonly PathMeaning[],
): readonly PathMeaning[] | null {
  const amounts = columns.filter(({ role }) => role === "total" || role === "funding");
  if (new Set(amounts.flatMap(({ year }) => year ?? [])).size < 2) return null;
  const name = columns.find((column) => column.ofYears || column.role === "name");
  const others = columns.filter((column) => column !== name && !amounts.includes(column));
  if (name === undefined || others.some(({ role }) => !BESIDE.includes(role))) return null;
  let sources = 0;
  for (let row = header.bottom + 1; row <= Math.min(body.lastRow, header.bottom + LOOK_AT_MOST); row++) {
    if (body.marked.has(row)) continue;
    const text = cells.text(row, name.path.column).replace(/^[-+*\s]+/, "");
    if (text === "") continue;
    if (!namesMoney(text)) return null;
    sources++;
  }
  if (sources === 0) return null;
  return columns.map((column) => (column === name ? { ...column, role: "name", ofYears: false } : column));
}

function namesMoney(text: string): boolean {
  return MONEY.includes(headingMeaning(text)?.as) || sumLabel(text) !== null || saysOfWhich(text);
}
