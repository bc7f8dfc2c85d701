import { headingMeaning, isEnglishHeading, type HeadingKind } from "../../knowledge";
import type { CellRange, CellRef } from "../../plan";
import { brokenHeading } from "../find/broken-heading";
import type { SheetCells } from "../sheet-cells";

/** The headings over one column, from the outermost group to its own. */
export interface HeadingPath {
  readonly column: number;
  readonly headings: readonly Heading[];
  /** The cell that a finding about the column points to: its own heading's, else the lowest of the header. */
  readonly header: CellRef;
}

/** One heading of a path; a group's heading stands over several columns but is typed in one cell. */
export interface Heading {
  readonly text: string;
  readonly cell: CellRef;
}

/** Columns that stand alone: a group to their left does not reach over them when it is not merged. */
const ALONE: readonly (HeadingKind | undefined)[] = [
  "number",
  "name",
  "time",
  "year",
  "lead",
  "partner",
  "beneficiary",
  "place",
  "note",
];

/**
 * The headings of each column of a header. Merges are followed where they are known; a heading that is merely
 * followed by blanks reaches over them as far as there is something below.
 */
export function headingPaths(cells: SheetCells, header: CellRange): readonly HeadingPath[] {
  const paths: HeadingPath[] = [];
  for (let column = header.left; column <= header.right; column++) {
    paths.push(pathOf(cells, header, column, paths.at(-1) ?? null));
  }
  return paths;
}

function pathOf(cells: SheetCells, header: CellRange, column: number, left: HeadingPath | null): HeadingPath {
  const lowest = lowestFilled(cells, header, column);
  const alone = lowest !== null && ALONE.includes(headingMeaning(cells.text(lowest, column))?.as);
  const headings: Heading[] = [];
  let sharesGroup = left !== null;
  for (let row = header.top; row <= header.bottom; row++) {
    const typed = isTranslation(cells, header, row, column) ? null : ownHeading(cells, row, column);
    const own = typed !== null && row < (lowest ?? row) ? sharedWith(left, typed) : typed;
    if (own !== null) {
      const repeated = headings.at(-1)?.text === own.text;
      const sameGroup = left?.headings.some((heading) => sameCell(heading.cell, own.cell)) ?? false;
      if (!repeated) headings.push(own);
      sharesGroup &&= sameGroup;
      continue;
    }
    const group = left?.headings.find((heading) => heading.cell.row === row);
    if (group === undefined || !sharesGroup || alone || lowest === null || lowest <= row) continue;
    if (reachesTo(cells, header, group, column)) headings.push(group);
  }
  return {
    column,
    headings: mended(cells, column, headings),
    header: cells.cell(lowest ?? header.bottom, column),
  };
}

/** A heading that was typed over two rows is one. */
function mended(cells: SheetCells, column: number, headings: readonly Heading[]): readonly Heading[] {
  const [upper, lower] = headings.slice(-2);
  if (upper?.cell.column !== column || lower?.cell.column !== column) return headings;
  if (upper.cell.row + 1 !== lower.cell.row) return headings;
  const text = brokenHeading(cells, upper.cell.row, column);
  return text === null ? headings : [...headings.slice(0, -2), { text, cell: upper.cell }];
}

/** A group's heading that a converted merge repeats in the cells beside it is one heading. */
function sharedWith(left: HeadingPath | null, own: Heading): Heading {
  return left?.headings.find(({ text, cell }) => cell.row === own.cell.row && text === own.text) ?? own;
}

/** What a cell of the header itself says, through the merge it lies in when that is known. */
function ownHeading(cells: SheetCells, row: number, column: number): Heading | null {
  const text = cells.text(row, column);
  if (text !== "") return cells.printed(row, column);
  const merge = cells.mergeOf(row, column);
  if (merge?.top !== row) return null;
  const merged = cells.text(merge.top, merge.left);
  return merged === "" ? null : { text: merged, cell: { row: merge.top, column: merge.left } };
}

/** A merged group ends where its merge does; any other is one only if something stands below it too. */
function reachesTo(cells: SheetCells, header: CellRange, group: Heading, column: number): boolean {
  const merge = cells.mergeOf(group.cell.row, group.cell.column);
  if (merge !== null) return merge.right >= column;
  return (lowestFilled(cells, header, group.cell.column) ?? -1) > group.cell.row;
}

function lowestFilled(cells: SheetCells, header: CellRange, column: number): number | null {
  for (let row = header.bottom; row >= header.top; row--)
    if (cells.text(row, column) !== "" && !isTranslation(cells, header, row, column)) return row;
  return null;
}

/** The English of a heading that stands above it in the same column. */
function isTranslation(cells: SheetCells, header: CellRange, row: number, column: number): boolean {
  if (row === header.top || !isEnglishHeading(cells.text(row, column))) return false;
  for (let above = row - 1; above >= header.top; above--) {
    const text = cells.text(above, column);
    if (text !== "" && !isEnglishHeading(text)) return true;
  }
  return false;
}

function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}
