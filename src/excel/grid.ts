import { withSharedRows, type CellRange, type Grid } from "../plan";
import { readCells, type Cells } from "./grid-cells";
import { readOutline, type Outline } from "./grid-outline";
import { asProblem, ExcelProblem } from "./problem";

/**
 * More cells than these cannot fit Excel's 5 MB: a blank cell alone takes 27 bytes of an answer
 * ("" three times, "General", "Empty"). With fewer, one request is tried first.
 */
const ONE_PAGE = 180_000;
/** Cells of a page of a larger sheet; a page that is still too large is halved. */
const PAGE = 40_000;

/** How reading goes. */
export interface ReadOptions {
  /** Stops reading between two pages. */
  readonly signal?: AbortSignal;
  /** Told after each page which share of the sheet was read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * A snapshot of a sheet (of the one in front where no id is given), without its merges.
 * Two requests, and one more for each further page of a sheet that does not fit one answer of 5 MB.
 * @throws ExcelProblem "stopped" when the signal says so.
 */
export async function readGrid(sheetId: string | null, options: ReadOptions = {}): Promise<Grid> {
  const outline = await readOutline(sheetId);
  const { sheet, separators, used, print } = outline;
  const pages = used === null ? [] : await readPages(outline, used, options);
  return withSharedRows({
    sheet,
    separators,
    print,
    origin: { row: used?.top ?? 0, column: used?.left ?? 0 },
    rowCount: used === null ? 0 : used.bottom - used.top + 1,
    columnCount: used === null ? 0 : used.right - used.left + 1,
    values: pages.flatMap((page) => page.values),
    formulas: pages.flatMap((page) => page.formulas),
    texts: pages.flatMap((page) => page.texts),
    formats: pages.flatMap((page) => page.formats),
    merges: null,
    hiddenRows: new Set(pages.flatMap((page) => page.hiddenRows)),
    hiddenColumns: new Set(pages.flatMap((page) => page.hiddenColumns)),
  });
}

async function readPages(outline: Outline, used: CellRange, options: ReadOptions): Promise<Cells[]> {
  const pages: Cells[] = [];
  const columnCount = used.right - used.left + 1;
  const rowCount = used.bottom - used.top + 1;
  let rowsPerPage =
    rowCount * columnCount <= ONE_PAGE ? rowCount : Math.max(1, Math.floor(PAGE / columnCount));
  for (let top = used.top; top <= used.bottom;) {
    throwIfStopped(options.signal);
    const bottom = Math.min(used.bottom, top + rowsPerPage - 1);
    try {
      // One request a page: that is what pages are for.
      pages.push(await readCells(outline, { ...used, top, bottom }));
    } catch (error) {
      if (rowsPerPage === 1 || asProblem(error).key !== "too-large") throw error;
      rowsPerPage = Math.ceil(rowsPerPage / 2);
      continue;
    }
    top = bottom + 1;
    options.onProgress?.((top - used.top) / rowCount);
  }
  return pages;
}

function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new ExcelProblem("stopped", "AbortError");
}
