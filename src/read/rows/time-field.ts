import type { Printed, Time, Words } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { readTimeCell, readTimeText, type TimeReading } from "../values/time";
import type { Layout } from "./layout";
import type { RawRow } from "./raw-row";
import type { WordColumns } from "./words";

interface TimeContext {
  readonly cells: SheetCells;
  readonly layout: Layout;
  readonly words: WordColumns;
  /** Times read before: a table repeats a few of them in every row. */
  readonly times: Map<string, TimeReading>;
}

const UNTOLD: TimeReading = { understood: true, years: [], everyYear: false };

/** Reads when the task of a row is carried out (thời gian); null where the table does not say. */
export function readTime(context: TimeContext, raw: RawRow): Time | null {
  const { layout } = context;
  if (layout.time === null) return null;
  if (raw.alone) return timeOf({ cell: context.cells.cell(raw.row, layout.time), text: "" }, false, UNTOLD);
  const words = context.words.at(raw.row, layout.time);
  const isLabel = layout.name === null && raw.label !== null;
  return timeOf(words, words.inherited, isLabel ? UNTOLD : timeReading(context, raw.row, words));
}

function timeReading({ cells, layout, times }: TimeContext, row: number, words: Words): TimeReading {
  const column = layout.time ?? layout.left;
  return words.inherited || typeof cells.value(row, column) === "string"
    ? timeMet(times, words.text)
    : readTimeCell(cells.at(row, column), words.text);
}

function timeOf(
  { cell, text }: Printed,
  inherited: boolean,
  { understood, years, everyYear }: TimeReading,
): Time {
  return { cell, text, inherited, understood, years, everyYear };
}

function timeMet(times: Map<string, TimeReading>, text: string): TimeReading {
  const met = times.get(text);
  if (met !== undefined) return met;
  const read = readTimeText(text);
  times.set(text, read);
  return read;
}
