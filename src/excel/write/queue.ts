import { rangeOf } from "./cells-now";
import { firstRowIn, layoutOn, rowIn, type Change, type Layout, type Side } from "./change";
import type { Block } from "./pages";
import { typed } from "./typed";

/** Puts rows in, from the bottom up, or takes them out, from the top down: so nothing of ours has moved yet above the one in hand. */
export function queueMoves(sheet: Excel.Worksheet, change: Change, from: Layout, to: Layout): void {
  const { insertions, columns } = change;
  for (let at = from; at < to; at++) {
    const { above = 0, count = 0 } = insertions[at] ?? {};
    wholeRows(sheet, above, count).delete("Up");
  }
  for (let at = from - 1; at >= to; at--) {
    const insertion = insertions[at];
    if (insertion === undefined) continue;
    const { above, count, like, height } = insertion;
    wholeRows(sheet, above, count).insert("Down").untrack();
    const row = rowIn(change, at, like);
    const fresh = rangeOf(sheet, { ...columns, top: above, bottom: above + count - 1 });
    // Excel takes merges along with formats, as when pasting formats.
    fresh.copyFrom(rangeOf(sheet, { ...columns, top: row, bottom: row }), "Formats");
    if (height !== null) fresh.format.rowHeight = height;
  }
}

/** Makes new rows as high as their words need where those of their neighbour are shorter; after they hold them. */
export function queueFits(sheet: Excel.Worksheet, change: Change, side: Side): void {
  if (side === "before") return;
  const layout = layoutOn(change, side);
  change.insertions.forEach(({ count, height }, at) => {
    if (height === null) wholeRows(sheet, firstRowIn(change, layout, at), count).format.autofitRows();
  });
}

function wholeRows(sheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return sheet.getRange(`${String(first + 1)}:${String(first + count)}`).untrack();
}

/**
 * Writes blocks. A format is set only where it shall become another, since a protected sheet may forbid that; before the content,
 * since a cell formatted as text keeps what comes as text; and again after a formula in a cell without a format, to which Excel
 * gives that of the cells that it names (ASSUMPTION: as typing).
 */
export function queueBlocks(sheet: Excel.Worksheet, blocks: readonly Block[], mayFormat: boolean): void {
  for (const { area, targets } of blocks) {
    const range = rangeOf(sheet, area);
    const formats = targets.map((row) =>
      row.map(({ state, formatNow }) => (state.format === formatNow ? null : state.format)),
    );
    const general = targets.map((row) =>
      row.map(({ state: { content, format } }) =>
        content.type === "formula" && format === "General" ? format : null,
      ),
    );
    if (formats.some(someSet)) range.numberFormat = formats;
    range.formulas = targets.map((row) => row.map(({ state }) => typed(state)));
    if (mayFormat && general.some(someSet)) range.numberFormat = general;
  }
}

function someSet(row: readonly (string | null)[]): boolean {
  return row.some((format) => format !== null);
}
