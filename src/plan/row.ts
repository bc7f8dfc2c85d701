import type { AmountColumn } from "./amount-column";
import type { CellRef } from "./cell";
import type { Amount, Ordinal, Percentage, Quantity, Time, Words } from "./field";

/**
 * What a row of a table is: category (mục), task (nhiệm vụ, đề án), subtask (one component of a task),
 * subtotal (cộng mục), total (tổng cộng), note, a header typed again, a row of column numbers "(1) (2) …".
 */
export type RowKind =
  "category" | "task" | "subtask" | "subtotal" | "total" | "note" | "repeated-header" | "column-numbers";

/** One row of a table. A field is null where the table has no such column. */
export interface Row {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly kind: RowKind;
  /** Depth: 1 for the outermost categories, and for rows that stand under none. */
  readonly level: number;
  /** Row of the sheet that this one belongs to (a task's category, a subtotal's category), or null. */
  readonly parent: number | null;
  readonly number: Ordinal | null;
  /** A number at the name: typed before it in its cell ("1. Hỗ trợ …"). Null where the number column holds it, or nothing does. */
  readonly numberAtName: Ordinal | null;
  readonly name: Words | null;
  readonly unit: Words | null;
  readonly quantity: Quantity | null;
  /** What its name says, "" where it has none: of a hundred thousand rows most are asked for no more than this. */
  readonly textOfName: string;
  /** The same of its unit. */
  readonly textOfUnit: string;
  /** Whether it surely counts what it is about: its quantity is a whole number above zero, and it has a unit. False says nothing. */
  readonly isPlainlyCounted: boolean;
  /** The column "Tổng số". */
  readonly total: Amount | null;
  /** Every amount of the row by column of the sheet, the total's among them. */
  readonly amounts: ReadonlyMap<number, Amount>;
  /** The columns in which its amounts are held with those of other rows of its table; null where they are not. */
  readonly amountColumns: readonly AmountColumn[] | null;
  readonly percentages: ReadonlyMap<number, Percentage>;
  readonly time: Time | null;
  readonly lead: Words | null;
  readonly partner: Words | null;
  readonly beneficiary: Words | null;
  readonly place: Words | null;
  readonly note: Words | null;
  /** The first cell of the row, where a finding about the row as a whole points. */
  readonly cell: CellRef;
}

/** A row like another but for some fields. Rows give their fields when they are asked, so that a mere copy would lose them. */
export function changedRow(like: Row, changes: Partial<Row>): Row {
  const changed = {
    row: like.row,
    kind: like.kind,
    level: like.level,
    parent: like.parent,
    number: like.number,
    numberAtName: like.numberAtName,
    name: like.name,
    unit: like.unit,
    quantity: like.quantity,
    isPlainlyCounted: false,
    total: like.total,
    amounts: like.amounts,
    amountColumns: null,
    percentages: like.percentages,
    time: like.time,
    lead: like.lead,
    partner: like.partner,
    beneficiary: like.beneficiary,
    place: like.place,
    note: like.note,
    cell: like.cell,
    ...changes,
  };
  return { ...changed, textOfName: changed.name?.text ?? "", textOfUnit: changed.unit?.text ?? "" };
}

/** The number that a row goes by, wherever it is written; null where it has none. */
export function ordinalOf({ number, numberAtName }: Row): Ordinal | null {
  return number !== null && number.text !== "" ? number : numberAtName;
}
