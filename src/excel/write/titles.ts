import type { CellRef, RowSpan } from "../../plan";
import { askTitleRows, setTitleRows, titleRowsOf } from "../print-titles";
import type { Change, ChangedTitles, Side } from "./change";

/** Asks for the rows that are printed again, where a change sets them; to be looked into (`titlesNow`) after a sync. */
export function askTitles(
  sheet: Excel.Worksheet,
  { printTitles }: Pick<Change, "printTitles">,
): Excel.Range | null {
  return printTitles === null ? null : askTitleRows(sheet);
}

/** The rows that are printed again, once Excel has answered. */
export function titlesNow(asked: Excel.Range | null): RowSpan | null {
  return asked === null ? null : titleRowsOf(asked);
}

/** Brings them to a side of a change. */
export function queueTitles(sheet: Excel.Worksheet, { printTitles }: Change, side: Side): void {
  if (printTitles !== null) setTitleRows(sheet, printTitles[side]);
}

/** Whether they stand as on a side of a change; where it does not set them, they do. */
export function titlesAre(
  { printTitles }: Pick<Change, "printTitles">,
  side: Side,
  now: RowSpan | null,
): boolean {
  if (printTitles === null) return true;
  const shall = printTitles[side];
  return shall?.top === now?.top && shall?.bottom === now?.bottom;
}

/** The change with what was really printed again just before. */
export function withTitlesMet(change: Change, side: Side, met: RowSpan | null): Change {
  const { printTitles } = change;
  return printTitles === null ? change : { ...change, printTitles: { ...printTitles, [side]: met } };
}

/** Where the rows begin that a change of print titles is about: there a person is sent. */
export function titlesPlace({ before, after }: ChangedTitles, column: number): CellRef {
  return { row: (after ?? before)?.top ?? 0, column };
}
