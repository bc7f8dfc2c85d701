import type { SheetCells } from "../sheet-cells";
import type { Layout } from "./layout";

/** The column in which the name of a row stands: where that of names is blank, one beside it. Null where the table has none. */
export function columnOfName(cells: SheetCells, layout: Layout, row: number): number | null {
  if (layout.name === null || cells.text(row, layout.name) !== "") return layout.name;
  return layout.namesBeside.find((column) => isWordy(cells.text(row, column))) ?? layout.name;
}

/** Whether nothing stands where a row may have its name. */
export function nameIsBlank(cells: SheetCells, layout: Layout, row: number): boolean {
  return [layout.name ?? [], layout.namesBeside].flat().every((column) => cells.text(row, column) === "");
}

/** Whether rows may have their names in a column. */
export function isName({ name, namesBeside }: Layout, column: number): boolean {
  return column === name || namesBeside.includes(column);
}

/**
 * The cell of a name that the pasting of a merged row repeated in every cell, or in every cell behind its number;
 * null for any other row.
 */
export function repeatedName(
  cells: SheetCells,
  layout: Layout,
  row: number,
  filled: readonly number[],
): number | null {
  if (cells.isListed(row)) return null;
  const first = filled[0] ?? 0;
  const second = filled[1] ?? 0;
  const both = filled.length === 2 && isWordy(cells.text(row, first)) && countsOnly(layout, filled);
  if ((filled.length > 2 || both) && isRepeated(cells, row, filled, 0)) return first;
  const wide = filled.length > 3 || (filled.length === 3 && layout.right - layout.left === 2);
  if (!wide || first !== layout.number || !isName(layout, second)) return null;
  return isRepeated(cells, row, filled, 1) && isWordy(cells.text(row, second)) ? second : null;
}

/**
 * Whether the name of a row is repeated in the cells before its amounts: in that of its number, or in those of its unit and
 * quantity. A unit alone may well be called like what it counts ("Hội chợ").
 */
export function isSpread(
  cells: SheetCells,
  { number, unit, quantity }: Layout,
  row: number,
  name: string,
): boolean {
  if (number !== null) return cells.text(row, number) === name && isWordy(name);
  const counts = [...unit, ...quantity];
  return counts.length > 1 && counts.every((column) => cells.text(row, column) === name) && isWordy(name);
}

/** So often a name stands in a row of which one cell was typed over: the rest is no chance. */
const OFTEN = 4;

/** Whether the filled cells of a row hold the same from one of them on, but for one that was typed over where it is clear. */
function isRepeated(cells: SheetCells, row: number, filled: readonly number[], from: number): boolean {
  const text = cells.text(row, filled[from] ?? 0);
  let others = 0;
  for (let at = filled.length - 1; at > from; at--) {
    if (cells.text(row, filled[at] ?? 0) !== text && ++others > 1) return false;
  }
  return others === 0 || (filled.length - from > OFTEN && isWordy(text));
}

/** Whether two cells are the name and the only other column of the table, which holds numbers: there a name is none. */
function countsOnly(layout: Layout, [name, counts]: readonly number[]): boolean {
  const columns = layout.right - layout.left + 1 - (layout.number === null ? 0 : 1);
  return (
    columns === 2 && name === layout.name && [...layout.quantity, ...layout.amounts].includes(counts ?? -1)
  );
}

/** Words, not an ordinal: three letters at least that are no numeral. */
export function isWordy(text: string): boolean {
  if (text.length < 2 || isShortNumber(text)) return false;
  return /\p{L}{2}/u.test(text) && !/^\(?[IVXLC]{1,6}(?:\.\d{1,3})*[.)]?$/.test(text);
}

/** The numbers of most tasks. */
function isShortNumber(text: string): boolean {
  if (text.length > 4) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
