import { beginsNote, isWholePeriod, sumLabel } from "../../knowledge";
import { filledBetween, type SheetCells } from "../sheet-cells";

const LOOK_BELOW = 40;
const YEAR = /^(?:(?:năm|giai đoạn)\s+)?((?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)\.?$/iu;
const COLUMN_NUMBER = /^\(?(?:\d|[A-Z])\)?$/;

/**
 * Whether the rows below a heading of times ("Năm thực hiện", "Thời gian", "Giai đoạn") are years or spans of them, each once, and
 * sums of them, as where it is the first heading of an envelope.
 */
export function holdsYears(cells: SheetCells, header: number, column: number): boolean {
  return yearsBelow(cells, header, column) > 0;
}

/**
 * Whether a heading of times is the first of an envelope that begins no farther left than `left`: years stand below it, and nothing but
 * `before` cells, their numbers, beside them. Of a plan the names of tasks do.
 */
export function beginsEnvelope(
  cells: SheetCells,
  header: number,
  column: number,
  { left, before }: { readonly left: number; readonly before: number },
): boolean {
  if (!holdsYears(cells, header, column)) return false;
  let row = header + 1;
  while (!YEAR.test(cells.text(row, column))) row++;
  return filledBetween(cells, row, left, column - 1).length <= before;
}

/** How many years those are; 0 where the rows are none. */
export function yearsBelow(cells: SheetCells, header: number, column: number): number {
  const years = new Set<string>();
  for (let row = header + 1; row <= Math.min(header + LOOK_BELOW, cells.bottom); row++) {
    const text = cells.text(row, column);
    if (text === "" || (years.size === 0 && COLUMN_NUMBER.test(text))) continue;
    const year = YEAR.exec(text)?.[1];
    if (year === undefined) return endsYears(text) || cells.filled(row - 1).length === 0 ? years.size : 0;
    if (years.has(year)) return 0;
    years.add(year);
  }
  return years.size;
}

function endsYears(text: string): boolean {
  return sumLabel(text) !== null || isWholePeriod(text) || beginsNote(text);
}
