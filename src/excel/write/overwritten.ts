import { cellKey, type CellRef } from "../../plan";
import type { CellNow, RowsNow } from "./cells-now";
import {
  cellIn,
  firstRowIn,
  layoutOn,
  opposite,
  stateOn,
  type Change,
  type ChangedCell,
  type Layout,
  type NewPlace,
  type Side,
} from "./change";
import { missingWitnesses, witnessesOf } from "./rows-around";
import { contentOf, holds } from "./typed";

/** What a write met just before it wrote. */
export interface Met {
  /** Cells that no longer held what was verified; where only rows had moved, the first of ours. */
  readonly overwritten: readonly CellRef[];
  /** The change with what really stood there. */
  readonly change: Change;
}

/**
 * Compares what a write met with what was verified.
 * @param part the cells that were read, where rows have their new places already; null: all rows, in their old places
 */
export function whatItWrites(change: Change, side: Side, met: RowsNow, part: readonly CellRef[] | null): Met {
  const from = opposite(side);
  const layout = layoutOn(change, part === null ? from : side);
  const read = part === null ? null : new Set(part.map(cellKey));
  const overwritten = change.cells.flatMap((cell) => {
    const at = cellIn(change, layout, cell);
    const state = stateOn(cell, from);
    if (at === null || state === null || read?.has(cellKey(at)) === false) return [];
    // Excel itself has adapted a formula whose row has moved.
    if (read !== null && change.insertions.length > 0 && state.content.type === "formula") return [];
    return holds(met.at(at), state.content) ? [] : [at];
  });
  const moved = part === null ? missingWitnesses(change, layout, met) : [];
  const [first] = moved;
  if (overwritten.length === 0 && first === undefined) return { overwritten, change };
  const asMet = changeAsMet(change, from, layout, met, read);
  if (overwritten.length > 0 || first === undefined) return { overwritten, change: asMet };
  const place = change.cells.flatMap((cell) => cellIn(change, layout, cell) ?? [])[0];
  return { overwritten: [place ?? { row: first.row, column: change.columns.left }], change: asMet };
}

function changeAsMet(
  change: Change,
  from: Side,
  layout: Layout,
  met: RowsNow,
  read: ReadonlySet<string> | null,
): Change {
  const cells = change.cells.map((cell): ChangedCell => {
    const at = cellIn(change, layout, cell);
    if (at === null || read?.has(cellKey(at)) === false) return cell;
    return withState(cell, from, met.at(at));
  });
  if (read !== null) return { ...change, cells };
  const asMet = { ...change, cells: [...cells, ...othersInNewRows(change, layout, met)] };
  return { ...asMet, witnesses: witnessesOf(asMet, layout, met) };
}

/** What stood, besides what is ours, in rows that were taken out: where rows had just moved, it is somebody else's. */
function othersInNewRows(change: Change, layout: Layout, met: RowsNow): readonly ChangedCell[] {
  const { left, right } = change.columns;
  const ours = new Set(change.cells.map(({ place }) => JSON.stringify(place)));
  return change.insertions.flatMap(({ count }, insertion) =>
    insertion < layout
      ? []
      : Array.from({ length: count * (right - left + 1) }, (_, at): NewPlace => {
          const [offset, across] = [Math.floor(at / (right - left + 1)), at % (right - left + 1)];
          return { insertion, offset, column: left + across };
        })
          .filter((place) => !ours.has(JSON.stringify(place)))
          .flatMap((place): readonly ChangedCell[] => {
            const row = firstRowIn(change, layout, place.insertion) + place.offset;
            const { format, ...now } = met.at({ row, column: place.column });
            const content = contentOf({ format, ...now });
            return content === null ? [] : [{ place, before: null, after: { content, format } }];
          }),
  );
}

function withState(cell: ChangedCell, side: Side, now: CellNow): ChangedCell {
  const content = contentOf(now);
  if (content === null) return cell;
  const state = { content, format: now.format };
  if (side === "after") return { ...cell, after: state };
  return cell.before === null ? cell : { ...cell, before: state };
}
