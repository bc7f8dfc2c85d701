import {
  AmountsOfRow,
  type Amount,
  type CellRef,
  type Ordinal,
  type Percentage,
  type Printed,
  type Quantity,
  type Row,
  type RowKind,
  type Words,
} from "../../plan";
import type { SheetCells } from "../sheet-cells";
import { readAmount, type AmountColumn } from "../values/amount";
import type { Habit } from "../values/habit";
import { readPercentage } from "../values/percentage";
import { readQuantity } from "../values/quantity";
import type { TimeReading } from "../values/time";
import type { Layout } from "./layout";
import { noOrdinal, type RawRow } from "./raw-row";
import { readTime } from "./time-field";
import { readWords, type Above } from "./words";

/** What all rows of a table are read by. */
export interface FieldContext {
  readonly cells: SheetCells;
  readonly layout: Layout;
  readonly habits: ReadonlyMap<number, Habit>;
  /** What the layout's columns of amounts say about their cells, in its order. */
  readonly amountColumns: readonly AmountColumn[];
  /** Times read before: a table repeats a few of them in every row. */
  readonly times: Map<string, TimeReading>;
}

/** What its place among the others tells of a row. */
export interface RowPlace {
  readonly kind: RowKind;
  readonly level: number;
  readonly parent: number | null;
}

/** Reads the fields of a row. `above` is given where cells may repeat what stands above them, and is kept up to date. */
export function readFields(
  context: FieldContext,
  raw: RawRow,
  ordinal: Ordinal | null,
  above: Above | null,
  { kind, level, parent }: RowPlace,
): Row {
  const { cells, layout } = context;
  const { row } = raw;
  const words = (column: number | null): Words | null =>
    column === null
      ? null
      : raw.alone
        ? { cell: cells.cell(row, column), text: "", inherited: false }
        : readWords(cells, row, column, above);
  const amounts = new AmountsOfRow(
    layout.amounts,
    context.amountColumns.map((by, at) => {
      const column = layout.amounts[at] ?? layout.left;
      return raw.alone ? blankAmount(cells.cell(row, column)) : readAmount(cells, row, column, by);
    }),
  );
  const counted = readCounted(context, raw, words(layout.unit[0] ?? null));
  const number = numberField(context, row, ordinal);
  const first = cells.filled(row).find((column) => column >= layout.left) ?? layout.left;
  return {
    row,
    kind,
    level,
    parent,
    number,
    name: nameWords(context, raw),
    unit: counted.unit,
    quantity: counted.quantity,
    total: layout.total === null ? null : (amounts.get(layout.total) ?? null),
    amounts,
    percentages: layout.percentages.length === 0 ? NO_PERCENTAGES : readPercentages(context, raw),
    time: readTime(context, raw, above),
    lead: words(layout.lead),
    partner: words(layout.partner),
    beneficiary: words(layout.beneficiary),
    place: words(layout.place),
    note: words(layout.note),
    cell: cells.cell(row, first),
  };
}

function blankAmount(cell: CellRef): Amount {
  return { cell, text: "", state: "blank" };
}

const NO_PERCENTAGES: ReadonlyMap<number, Percentage> = new Map();

function readPercentages(
  { cells, layout, habits }: FieldContext,
  raw: RawRow,
): ReadonlyMap<number, Percentage> {
  return new Map(
    layout.percentages.map((column): [number, Percentage] => {
      const printed = fieldOf(cells, raw, raw.row, column);
      return [column, readPercentage(cells.at(raw.row, column), printed, habits.get(column) ?? "vi")];
    }),
  );
}

/** An ordinal typed before the name, in its cell, orders the rows but does not fill the number column. */
function numberField({ cells, layout }: FieldContext, row: number, ordinal: Ordinal | null): Ordinal | null {
  if (layout.number === null) return null;
  if (ordinal?.cell.column === layout.number) return ordinal;
  return noOrdinal(cells.printed(row, layout.number));
}

/** The fields of a row that holds headings or numbers of columns: all of them are words. */
export function readHeadingFields(context: FieldContext, raw: RawRow, place: RowPlace): Row {
  const fields = readFields(context, raw, null, null, place);
  const asWords = ({ cell, text }: Printed): Amount & Quantity => ({
    cell,
    text,
    state: text === "" ? "blank" : "words",
  });
  return {
    ...fields,
    quantity: fields.quantity === null ? null : asWords(fields.quantity),
    total: fields.total === null ? null : asWords(fields.total),
    amounts: new Map([...fields.amounts].map(([column, amount]) => [column, asWords(amount)])),
    percentages: new Map(
      [...fields.percentages].map(([column, { cell, text }]) => [column, { cell, text, state: "blank" }]),
    ),
    time: fields.time === null ? null : { ...fields.time, understood: true, years: [], everyYear: false },
  };
}

/** A name alone across the row leaves its other cells without a meaning of their own. */
function fieldOf(cells: SheetCells, raw: RawRow, row: number, column: number): Printed {
  return raw.alone ? { cell: cells.cell(row, column), text: "" } : cells.printed(row, column);
}

/** A name that is merged over several rows is the name of each. */
function nameWords({ cells, layout }: FieldContext, raw: RawRow): Words | null {
  const merge = raw.name?.text === "" ? cells.mergeOf(raw.row, raw.name.cell.column) : null;
  if (raw.name !== null && merge !== null && merge.top < raw.row && merge.left === merge.right)
    return { cell: raw.name.cell, text: cells.text(merge.top, merge.left), inherited: true };
  if (raw.name !== null) return { cell: raw.name.cell, text: raw.name.text, inherited: false };
  return layout.name === null ? null : { cell: cells.cell(raw.row, layout.name), text: "", inherited: false };
}

function readCounted(
  { cells, layout, habits }: FieldContext,
  raw: RawRow,
  unit: Words | null,
): { readonly quantity: Quantity | null; readonly unit: Words | null } {
  const column = layout.quantity[0];
  if (column === undefined) return { quantity: null, unit };
  const printed = fieldOf(cells, raw, raw.row, column);
  const read = readQuantity(cells.at(raw.row, column), printed, habits.get(column) ?? "vi");
  if (unit !== null && (unit.text !== "" || read.unit === null)) return { quantity: read.quantity, unit };
  const bare = column === layout.combined && read.quantity.state === "read" && read.quantity.how !== "dash";
  if (read.unit === null && !bare) return { quantity: read.quantity, unit };
  return { quantity: read.quantity, unit: { cell: printed.cell, text: read.unit ?? "", inherited: false } };
}
