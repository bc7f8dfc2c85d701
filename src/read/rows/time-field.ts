import type { Printed, Time } from "../../plan";
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
  const isLabel = layout.name === null && raw.label !== null;
  const from = timeIn(context, raw.row, layout.time, isLabel);
  const until = layout.timeEnd === null ? null : timeIn(context, raw.row, layout.timeEnd, isLabel);
  if (until === null || until.text === "" || until.text === from.text) return from;
  return from.text === "" ? until : spanned(from, until);
}

function timeIn({ cells, words, times }: TimeContext, row: number, column: number, isLabel: boolean): Time {
  const said = words.at(row, column);
  if (isLabel) return timeOf(said, said.inherited, UNTOLD);
  const isText = said.inherited || typeof cells.value(row, column) === "string";
  const reading = isText ? timeMet(times, said.text) : readTimeCell(cells.at(row, column), said.text);
  return timeOf(said, said.inherited, reading);
}

/** From when and until when, each told in its own cell, as one time: every year from the first to the last. */
function spanned(from: Time, until: Time): Time {
  const years = [...from.years, ...until.years].sort((a, b) => a - b);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? -1];
  return {
    cell: from.cell,
    text: `${from.text} - ${until.text}`,
    inherited: from.inherited && until.inherited,
    understood: from.understood && until.understood,
    years: Array.from({ length: last - first + 1 }, (_, at) => first + at),
    everyYear: from.everyYear || until.everyYear,
  };
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
