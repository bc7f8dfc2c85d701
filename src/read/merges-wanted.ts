import type { Table } from "../plan";
import type { Header } from "./header/columns";
import type { SheetCells } from "./sheet-cells";

/**
 * Whether merges that were not asked for would change what was read: a column without a heading that a merge
 * might give it, or a blank under a text that a merge might repeat.
 */
export function mergesWanted(
  cells: SheetCells,
  tables: readonly Table[],
  headers: readonly Header[],
): boolean {
  if (cells.grid.merges !== null) return false;
  return headers.some((header) => header.unclear) || tables.some(hasBlankUnderText);
}

function hasBlankUnderText(table: Table): boolean {
  let above: readonly (string | null)[] = [];
  for (const row of table.rows) {
    const isTask = row.kind === "task" || row.kind === "subtask";
    if (!isTask && row.kind !== "category") continue;
    const texts = [row.name, row.time, row.lead, row.partner, row.beneficiary, row.place].map(
      (words) => words?.text ?? null,
    );
    if (isTask && texts.some((text, at) => text === "" && (above[at] ?? "") !== "")) return true;
    above = isTask ? texts : texts.map((text, at) => (text === "" ? (above[at] ?? null) : text));
  }
  return false;
}
