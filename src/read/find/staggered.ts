import type { CellRange } from "../../plan";
import { within, type SheetCells } from "../sheet-cells";
import { headerBands, type HeaderBand } from "./header-block";

/**
 * The parts of a sheet in which tables stand only below one another, where a table begins beside another, in its row or at a row
 * of its own; null where none does. `bands` are the headers found over the whole width.
 */
export function staggeredParts(
  cells: SheetCells,
  bands: readonly HeaderBand[],
): readonly SheetCells[] | null {
  const parts: SheetCells[] = [];
  let staggered = false;
  let at = 0;
  while (at < bands.length) {
    const band = bands[at] ?? [];
    const over = hull(band);
    const strips = stripsOf(band, over.right);
    let next = at + 1;
    while (next < bands.length && !beginsAcross(bands[next] ?? [], over, strips)) next++;
    const below = bands[next];
    const bottom = below === undefined ? cells.bottom : hull(below).top - 1;
    const rows = { top: over.top, bottom };
    const own = strips.map((strip) => within(cells, { ...rows, ...strip }));
    const beside = [
      within(cells, { ...rows, left: cells.left, right: over.left - 1 }),
      within(cells, { ...rows, left: over.right + 1, right: cells.right }),
    ].filter(holdsTable);
    if (beside.length + own.length > 1) {
      staggered = true;
      parts.push(...own, ...beside);
    } else parts.push(within(cells, { ...rows, left: cells.left, right: cells.right }));
    at = next;
  }
  return staggered ? parts : null;
}

function hull(band: HeaderBand): CellRange {
  return {
    top: Math.min(...band.map(({ top }) => top)),
    left: Math.min(...band.map(({ left }) => left)),
    bottom: Math.max(...band.map(({ bottom }) => bottom)),
    right: Math.max(...band.map(({ right }) => right)),
  };
}

/** The columns of tables side by side, each to where the next one begins. */
interface Strip {
  readonly left: number;
  readonly right: number;
}

function stripsOf(band: HeaderBand, right: number): readonly Strip[] {
  return band.map(({ left }, at) => ({ left, right: (band[at + 1]?.left ?? right + 1) - 1 }));
}

/** Whether headers lower down are over the width of tables side by side, not each over the columns of one of them. */
function beginsAcross(lower: HeaderBand, over: CellRange, strips: readonly Strip[]): boolean {
  if (isWider(hull(lower), over)) return true;
  return lower.some(
    ({ left, right }) => strips.filter((one) => left <= one.right && right >= one.left).length > 1,
  );
}

/** Whether a header lower down reaches over the columns of one above and beyond: a new table over the width of both. */
function isWider(lower: CellRange, upper: CellRange): boolean {
  const overlaps = lower.left <= upper.right && lower.right >= upper.left;
  return overlaps && (lower.left < upper.left || lower.right > upper.right);
}

function holdsTable(part: SheetCells): boolean {
  if (part.left > part.right) return false;
  for (let row = part.top; row <= part.bottom; row++)
    if (part.filled(row).length > 1) return headerBands(part).length > 0;
  return false;
}
