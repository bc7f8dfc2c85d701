import {
  AmountsOfRow,
  changedRow,
  type Amount,
  type AmountColumn,
  type CellRef,
  type Ordinal,
  type Percentage,
  type Printed,
  type Quantity,
  type Row,
  type RowKind,
  type Time,
  type Words,
} from "../../plan";
import {
  isPlainlyCounted,
  readCount,
  readName,
  readNumber,
  readNumberAtName,
  readPercentages,
  readUnit,
  readUnitText,
  readWords,
  type FieldContext,
} from "./fields";
import type { RawRow } from "./raw-row";
import { readTime } from "./time-field";

/**
 * A row that reads its fields when it is asked for them. A table has a hundred thousand rows with a dozen fields each, and
 * most of what is asked of them concerns one field of a few.
 */
export class ReadRow implements Row {
  readonly row: number;
  readonly kind: RowKind;
  readonly level: number;
  readonly parent: number | null;
  private readonly context: FieldContext;
  private readonly raw: RawRow;

  constructor(context: FieldContext, raw: RawRow, kind: RowKind, level: number, parent: number | null) {
    this.context = context;
    this.raw = raw;
    this.row = raw.row;
    this.kind = kind;
    this.level = level;
    this.parent = parent;
  }

  get number(): Ordinal | null {
    return readNumber(this.context, this.raw);
  }

  get numberAtName(): Ordinal | null {
    return readNumberAtName(this.context, this.raw);
  }

  get name(): Words | null {
    return readName(this.context, this.raw);
  }

  get unit(): Words | null {
    return readUnit(this.context, this.raw);
  }

  get quantity(): Quantity | null {
    return readCount(this.context, this.raw);
  }

  get nameText(): string {
    const { nameText } = this.raw;
    return nameText === "" ? (this.name?.text ?? "") : nameText;
  }

  get unitText(): string {
    return readUnitText(this.context, this.raw);
  }

  get isPlainlyCounted(): boolean {
    return isPlainlyCounted(this.context, this.raw);
  }

  get amounts(): AmountsOfRow {
    return new AmountsOfRow(this.context.amounts, this.row);
  }

  get amountColumns(): readonly AmountColumn[] {
    return this.context.amounts;
  }

  get total(): Amount | null {
    const { total } = this.context.layout;
    return total === null ? null : (this.amounts.get(total) ?? null);
  }

  get percentages(): ReadonlyMap<number, Percentage> {
    return readPercentages(this.context, this.raw);
  }

  get time(): Time | null {
    return readTime(this.context, this.raw);
  }

  get lead(): Words | null {
    return readWords(this.context, this.raw, this.context.layout.lead);
  }

  get partner(): Words | null {
    return readWords(this.context, this.raw, this.context.layout.partner);
  }

  get beneficiary(): Words | null {
    return readWords(this.context, this.raw, this.context.layout.beneficiary);
  }

  get place(): Words | null {
    return readWords(this.context, this.raw, this.context.layout.place);
  }

  get note(): Words | null {
    return readWords(this.context, this.raw, this.context.layout.note);
  }

  get cell(): CellRef {
    const { cells, layout } = this.context;
    const first = cells.filled(this.row).find((column) => column >= layout.left);
    return cells.cell(this.row, first ?? layout.left);
  }
}

/** A row that holds headings or numbers of columns: all of its fields are words. */
export function headingRow(context: FieldContext, raw: RawRow, kind: RowKind): Row {
  raw.ordinal = null;
  const row = new ReadRow(context, raw, kind, 1, null);
  const { quantity, time } = row;
  return changedRow(row, {
    quantity: quantity === null ? null : asWords(quantity),
    percentages: new Map(
      [...row.percentages].map(([column, { cell, text }]) => [column, { cell, text, state: "blank" }]),
    ),
    time: time === null ? null : { ...time, understood: true, years: [], everyYear: false },
  });
}

function asWords({ cell, text }: Printed): Quantity {
  return { cell, text, state: text === "" ? "blank" : "words" };
}
