import type { RowSpan } from "../../plan";
import { readRows, type CellNow, type RowsNow } from "./cells-now";
import { cellIn, layoutOn, stateOn, type Change, type ChangedCell, type Layout, type Side } from "./change";
import { missingWitnesses, rowsInUse, rowsToRead } from "./rows-around";
import { askTitles, titlesAre, titlesNow } from "./titles";
import { holds } from "./typed";

/** How a cell of a change stands: as on one side, between the two (its format has not followed), or as neither. */
export type Standing = Side | "between" | "neither";

/** What a sheet shows of a change whose end is not known. */
export interface Looked {
  readonly now: RowsNow;
  readonly layout: Layout;
  /** Whether the rows, or else the cells, tell without doubt which insertions are there. */
  readonly sure: boolean;
  /** Whether somebody else has moved the rows, or nobody can tell which are there: then no cell is known to be where it was. */
  readonly moved: boolean;
  /** By the number of the cell; a cell of a new row that is not there stands as before. */
  readonly standings: readonly Standing[];
  /** The sides of a change that the print titles stand as on; null where it does not set them. */
  readonly titles: readonly Side[] | null;
}

/**
 * Reads what a sheet shows of a change; one request.
 * @throws whatever Excel says
 */
export async function look(context: Excel.RequestContext, change: Change): Promise<Looked> {
  const layouts = Array.from({ length: change.insertions.length + 1 }, (_, layout) => layout);
  const rows = layouts.flatMap((layout) => rowsToRead(change, layout));
  let titles: Excel.Range | null = null;
  const now = await readRows(context, change.sheet.id, rows, change.columns, () => {
    titles = askTitles(context.workbook.worksheets.getItem(change.sheet.id), change);
  });
  const against = layouts.map((layout) => ({
    layout,
    rows: doubts(change, layout, now),
    cells: strangers(change, layout, now),
  }));
  const [best = NO_DOUBTS, ...others] = against.sort((a, b) => a.rows - b.rows || a.cells - b.cells);
  const { layout } = best;
  const sure =
    best.rows === 0 && others.every(({ rows, cells }) => rows > 0 || (best.cells === 0 && cells > 0));
  // Where two layouts fit alike nobody knows which rows are there, and nothing may be written as if one were.
  const unclear = others.some((other) => other.rows === best.rows && other.cells === best.cells);
  const standings = change.cells.map((cell) => standingOf(change, layout, cell, now));
  const moved = unclear || haveMoved(change, layout, now);
  return { now, layout, sure, moved, standings, titles: titlesStand(change, titlesNow(titles)) };
}

function titlesStand(change: Change, now: RowSpan | null): Looked["titles"] {
  if (change.printTitles === null) return null;
  return (["after", "before"] as const).filter((side) => titlesAre(change, side, now));
}

/** A cell that another person changes spoils one row; where rows have moved, hardly any stands where it stood. */
function haveMoved(change: Change, layout: Layout, now: RowsNow): boolean {
  const missing = missingWitnesses(change, layout, now).length;
  return missing > Math.max(1, change.witnesses.length / 3);
}

/** How much speaks against a layout. */
function doubts(change: Change, layout: Layout, now: RowsNow): number {
  return missingWitnesses(change, layout, now).length + rowsInUse(change, layout, now).length;
}

const NO_DOUBTS = { layout: 0, rows: 0, cells: 0 };

/** How many cells of a change do not hold, where a layout has them, what they hold when its rows are there, or when they are not. */
function strangers(change: Change, layout: Layout, now: RowsNow): number {
  const stands = change.cells.map((cell) => standingOf(change, layout, cell, now));
  const sides = (["before", "after"] as const).filter((side) => layoutOn(change, side) === layout);
  const counts = sides.map((side) => stands.filter((standing) => standing !== side).length);
  return counts.length === 0 ? stands.length : Math.min(...counts);
}

function standingOf(change: Change, layout: Layout, cell: ChangedCell, now: RowsNow): Standing {
  const at = cellIn(change, layout, cell);
  if (at === null) return "before";
  const held = now.at(at);
  if (isOn(held, cell, "after")) return "after";
  if (isOn(held, cell, "before")) return "before";
  if (holds(held, cell.after.content)) return "between";
  if (cell.before === null) return held.value === null && held.formula === null ? "between" : "neither";
  if (holds(held, cell.before.content)) return "between";
  // Excel itself has adapted a formula whose row has moved.
  const moved = layout !== layoutOn(change, "before");
  return moved && cell.before.content.type === "formula" && held.formula !== null ? "between" : "neither";
}

function isOn(held: CellNow, cell: ChangedCell, side: Side): boolean {
  const state = stateOn(cell, side);
  return state !== null && holds(held, state.content) && held.format === state.format;
}

/** Whether the whole sheet is on a side of a change. */
export function isOnSide({ standings, layout, moved, titles }: Looked, change: Change, side: Side): boolean {
  if (titles !== null) return titles.includes(side);
  const here = layout === layoutOn(change, side) || change.insertions.length === 0;
  return here && !moved && change.cells.every((cell, at) => standings[at] === side || isTheSame(cell));
}

/** A cell that holds already what it shall hold. */
function isTheSame({ before, after }: ChangedCell): boolean {
  return before !== null && JSON.stringify(before) === JSON.stringify(after);
}
