import type { Amount, Column, Envelope, Row } from "../../plan";
import { amountColumns, partitions } from "../../sums";
import { suspectsFrom, type Suspect, type Suspects } from "../engine/suspects";
import { anyOfThese } from "./any-of-these";
import { statedBy, unexplainedGap, type Gap } from "./explained";

/** A sum of a yearly table that does not hold: of a row's parts, or of the years down a column. */
export interface EnvelopeGap extends Gap {
  readonly stated: Amount;
  readonly addends: readonly Amount[];
  readonly column: Column;
  /** The columns whose amounts are added up in a row; empty for a sum down the column. */
  readonly parts: readonly Column[];
  /** Any of its cells may be the wrong one. */
  readonly suspects: readonly Suspect[];
}

/**
 * Every sum of a yearly table that does not hold: in the rows of the years, then down the columns, then in the row of the total,
 * each knowing what those before it found, so that one wrong figure is said once.
 */
export function envelopeGaps(envelope: Envelope, suspects: Suspects): readonly EnvelopeGap[] {
  const years = envelope.rows.filter(({ kind }) => kind === "task");
  const totals = envelope.rows.filter(({ kind }) => kind === "total");
  const found: EnvelopeGap[] = [];
  const look = (of: (known: Suspects) => readonly EnvelopeGap[]): void => {
    found.push(...of(together(suspects, suspectsFrom(found.flatMap((gap) => gap.suspects)))));
  };
  for (const year of years) look((known) => inRow(envelope, year, known));
  for (const total of totals) look((known) => downColumns(envelope, total, years, known));
  for (const total of totals) look((known) => inRow(envelope, total, known));
  return found;
}

function together(one: Suspects, other: Suspects): Suspects {
  return {
    unknown: (cell) => one.unknown(cell) || other.unknown(cell),
    expected: (cell) => [...one.expected(cell), ...other.expected(cell)],
  };
}

function inRow(envelope: Envelope, row: Row, suspects: Suspects): readonly EnvelopeGap[] {
  return partitions(envelope).flatMap(({ whole, parts }) => {
    const stated = row.amounts.get(whole.column);
    const addends = parts.flatMap((part) => row.amounts.get(part.column) ?? []);
    return stated === undefined || addends.length < parts.length
      ? []
      : gapAt(stated, addends, suspects, { column: whole, parts });
  });
}

function downColumns(
  envelope: Envelope,
  total: Row,
  years: readonly Row[],
  suspects: Suspects,
): readonly EnvelopeGap[] {
  return amountColumns(envelope).flatMap((column) => {
    const stated = total.amounts.get(column.column);
    const addends = years.flatMap((year) => year.amounts.get(column.column) ?? []);
    return stated === undefined || addends.length === 0
      ? []
      : gapAt(stated, addends, suspects, { column, parts: [] });
  });
}

function gapAt(
  stated: Amount,
  addends: readonly Amount[],
  suspects: Suspects,
  of: Pick<EnvelopeGap, "column" | "parts">,
): readonly EnvelopeGap[] {
  const gap = stated.state === "blank" ? null : unexplainedGap(statedBy(stated), addends, suspects);
  return gap === null ? [] : [{ ...gap, ...of, stated, addends, suspects: anyOfThese(stated, addends, gap) }];
}
