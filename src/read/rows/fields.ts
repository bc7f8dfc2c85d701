import type { AmountColumn, Ordinal, Percentage, Printed, Quantity, Words } from "../../plan";
import type { SheetCells } from "../sheet-cells";
import type { Habit } from "../values/habit";
import { readPercentage } from "../values/percentage";
import { NO_ORDINAL } from "../values/ordinal";
import { readQuantity } from "../values/quantity";
import { PARTING } from "../values/whole-text";
import type { TimeReading } from "../values/time";
import type { Layout } from "./layout";
import type { RawRow } from "./raw-row";
import type { WordColumns } from "./words";

/** What all rows of a table are read by. */
export interface FieldContext {
  readonly cells: SheetCells;
  readonly layout: Layout;
  /** By column; known once all rows were looked at. */
  readonly habits: ReadonlyMap<number, Habit>;
  /** The layout's columns of amounts, in its order. */
  readonly amounts: readonly AmountColumn[];
  readonly words: WordColumns;
  /** The names that rows repeat from above, by their rows. */
  readonly names: ReadonlyMap<number, string>;
  /** Times read before: a table repeats a few of them in every row. */
  readonly times: Map<string, TimeReading>;
}

/**
 * The words of one column of a row; a name alone across the row leaves its other cells without a meaning of their own, and a name
 * in the column itself ("Tổng cộng") is none of its words.
 */
export function readWords({ cells, words }: FieldContext, raw: RawRow, column: number | null): Words | null {
  if (column === null) return null;
  return raw.alone || raw.nameColumn === column || raw.isSpreadTo(column)
    ? { cell: cells.cell(raw.row, column), text: "", inherited: false }
    : words.at(raw.row, column);
}

/** The shares of a row by their columns. */
export function readPercentages(
  { cells, layout, habits }: FieldContext,
  raw: RawRow,
): ReadonlyMap<number, Percentage> {
  if (layout.percentages.length === 0) return NO_PERCENTAGES;
  return new Map(
    layout.percentages.map((column): [number, Percentage] => {
      const printed = fieldOf(cells, raw, column);
      return [column, readPercentage(cells.at(raw.row, column), printed, habits.get(column) ?? "vi")];
    }),
  );
}

const NO_PERCENTAGES: ReadonlyMap<number, Percentage> = new Map();

/** An ordinal typed before the name, in its cell, orders the rows but does not fill the number column. */
export function readNumber({ cells, layout }: FieldContext, raw: RawRow): Ordinal | null {
  if (layout.number === null) return null;
  const { ordinal } = raw;
  const isOwn = ordinal !== null && raw.ordinalColumn === layout.number;
  const { text, style, value, path } = isOwn ? ordinal : NO_ORDINAL;
  return { cell: cells.cell(raw.row, layout.number), text, style, value, path };
}

/** The ordinal typed before the name of a row in its cell; null where it stands in the number column or nowhere. */
export function readNumberAtName({ cells, layout }: FieldContext, raw: RawRow): Ordinal | null {
  const { ordinal, ordinalColumn: column } = raw;
  if (ordinal === null || ordinal.style === "other" || column < 0 || column === layout.number) return null;
  const { text, style, value, path } = ordinal;
  return { cell: cells.cell(raw.row, column), text, style, value, path };
}

function fieldOf(cells: SheetCells, raw: RawRow, column: number): Printed {
  return { cell: cells.cell(raw.row, column), text: ownText(cells, raw, column) };
}

/** What is printed in a cell of a row; "" where that is but the name of the row. */
function ownText(cells: SheetCells, raw: RawRow, column: number): string {
  return raw.alone || raw.isSpreadTo(column) ? "" : cells.text(raw.row, column);
}

/** The name of a row. A name that is merged over several rows is the name of each, and one that is but "nt" is that above. */
export function readName({ cells, layout, names }: FieldContext, raw: RawRow): Words | null {
  const column = raw.nameColumn < 0 ? layout.name : raw.nameColumn;
  if (column === null) return null;
  const cell = cells.cell(raw.row, column);
  const merge = raw.nameText === "" && raw.nameColumn >= 0 ? cells.mergeOf(raw.row, column) : null;
  if (merge !== null && merge.top < raw.row && merge.left === merge.right)
    return { cell, text: cells.text(merge.top, merge.left), inherited: true };
  const repeated = names.get(raw.row);
  if (repeated !== undefined) return { cell, text: repeated, inherited: true };
  return { cell, text: raw.nameText, inherited: false };
}

/** The quantity of a row; null where the table has no such column. */
export function readCount(context: FieldContext, raw: RawRow): Quantity | null {
  return counted(context, raw)?.quantity ?? null;
}

/** The unit of a row: that of its own column, else the one that stands with the quantity ("04 cơ sở"). */
export function readUnit(context: FieldContext, raw: RawRow): Words | null {
  const { layout } = context;
  const unit = readWords(context, raw, layout.unit[0] ?? null);
  if (unit !== null && unit.text !== "") return unit;
  const read = counted(context, raw);
  if (read === null || (unit !== null && read.unit === null)) return unit;
  const { quantity } = read;
  const bare = layout.quantity[0] === layout.combined && quantity.state === "read" && quantity.how !== "dash";
  if (read.unit === null && !bare) return unit;
  return { cell: quantity.cell, text: read.unit ?? "", inherited: false };
}

/** What the unit of a row says, "" where it has none. */
export function readUnitText(context: FieldContext, raw: RawRow): string {
  const column = context.layout.unit[0];
  const isOwn = column !== undefined && !raw.alone && raw.nameColumn !== column && !raw.isSpreadTo(column);
  const text = isOwn ? context.words.textAt(raw.row, column) : "";
  return text === "" ? (readUnit(context, raw)?.text ?? "") : text;
}

/** Whether the quantity of a row surely is a whole number above zero, and it has a unit; false says nothing. */
export function isPlainlyCounted(context: FieldContext, raw: RawRow): boolean {
  const { cells, layout } = context;
  const column = layout.quantity[0];
  if (column === undefined || raw.alone || raw.isSpreadTo(column)) return false;
  if (cells.parting(raw.row, column) !== PARTING.none || cells.whole(raw.row, column) === 0) return false;
  return readUnitText(context, raw) !== "";
}

function counted(
  { cells, layout, habits }: FieldContext,
  raw: RawRow,
): ReturnType<typeof readQuantity> | null {
  const column = layout.quantity[0];
  if (column === undefined) return null;
  const text = ownText(cells, raw, column);
  return readQuantity(cells, raw.row, column, text, habits.get(column) ?? "vi");
}
