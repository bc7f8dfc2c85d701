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
import { RawRow } from "./raw-row";
import { readTime } from "./time-field";

/**
 * A row that reads its fields when it is asked for them. A table has a hundred thousand rows with a dozen fields each, and
 * most of what is asked of them concerns one field of a few.
 */
export class ReadRow extends RawRow<FieldContext> implements Row {
  /** Row of the sheet. */
  get parent(): number | null {
    return this.owner?.row ?? null;
  }

  get number(): Ordinal | null {
    return readNumber(this.of, this);
  }

  get numberAtName(): Ordinal | null {
    return readNumberAtName(this.of, this);
  }

  get name(): Words | null {
    return readName(this.of, this);
  }

  get unit(): Words | null {
    return readUnit(this.of, this);
  }

  get quantity(): Quantity | null {
    return readCount(this.of, this);
  }

  get textOfName(): string {
    const { nameText } = this;
    const isOwn = nameText !== "" && (this.of.names.size === 0 || !this.of.names.has(this.row));
    return isOwn ? nameText : (this.name?.text ?? "");
  }

  get textOfUnit(): string {
    return readUnitText(this.of, this);
  }

  get isPlainlyCounted(): boolean {
    return isPlainlyCounted(this.of, this);
  }

  get amounts(): AmountsOfRow {
    return new AmountsOfRow(this.of.amounts, this.row);
  }

  get amountColumns(): readonly AmountColumn[] {
    return this.of.amounts;
  }

  get total(): Amount | null {
    const { total } = this.of.layout;
    return total === null ? null : (this.amounts.get(total) ?? null);
  }

  get percentages(): ReadonlyMap<number, Percentage> {
    return readPercentages(this.of, this);
  }

  get time(): Time | null {
    return readTime(this.of, this);
  }

  get lead(): Words | null {
    return readWords(this.of, this, this.of.layout.lead);
  }

  get partner(): Words | null {
    return readWords(this.of, this, this.of.layout.partner);
  }

  get beneficiary(): Words | null {
    return readWords(this.of, this, this.of.layout.beneficiary);
  }

  get place(): Words | null {
    return readWords(this.of, this, this.of.layout.place);
  }

  get note(): Words | null {
    return readWords(this.of, this, this.of.layout.note);
  }

  get cell(): CellRef {
    const { cells, layout } = this.of;
    const first = cells.filled(this.row).find((column) => column >= layout.left);
    return cells.cell(this.row, first ?? layout.left);
  }
}

/** A row that holds headings or numbers of columns: all of its fields are words. */
export function headingRow(row: ReadRow, kind: RowKind): Row {
  row.ordinal = null;
  row.kind = kind;
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
