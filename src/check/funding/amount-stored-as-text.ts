import type { CellRef, Datum, Grid, Offer, Table } from "../../plan";
import { hasOneReading, type ReadAmount } from "../../sums";
import { rule, type ManyReports, type Report } from "../engine/rule";
import { heldColumns, plainTextPlaces, unplainAmounts } from "../engine/table-rows";
import { toEachNumber, toNumber, type ToNumber } from "../offers/to-number";

/** A number kept as text ("8.000" pasted from Word): Excel's sums pass over it without a word. */
export const amountStoredAsText = rule({
  id: "amount-stored-as-text",
  tier: "editing",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["amount-stored-as-text", "amount-stored-as-text.two-ways", "amount-stored-as-text.ambiguous"],
  *check(table) {
    const plain = plainTexts(table);
    if (plain.places.length > 0) yield plain;
    for (const amount of unplainAmounts(table)) {
      if (amount.state === "read" && amount.how === "text")
        yield hasOneReading(amount) ? new StoredAsText(table.grid, amount) : twoWays(table, amount);
      if (amount.state !== "unread" || amount.why !== "ambiguous") continue;
      const { cell, text, readings } = amount;
      yield {
        severity: "warning",
        message: "amount-stored-as-text.ambiguous",
        cell,
        data: { text },
        suggestions: toEachNumber(table.grid, amount, readings),
        suspects: [{ cell, expected: null }],
      };
    }
  },
});

/** The plain ones: a table pasted from a document has one in every cell. */
function plainTexts(table: Table): ManyReports {
  const report = ({ row, column }: CellRef): Report => {
    const amount = heldColumns(table)
      .find((one) => one.column === column)
      ?.at(row);
    if (amount?.state !== "read") throw new RangeError("no number was found there");
    return new StoredAsText(table.grid, amount);
  };
  return { severity: "warning", places: plainTextPlaces(table), report };
}

/** A text that is one number. It says what it offers only when it is asked. */
class StoredAsText implements Report {
  readonly severity = "warning";
  private readonly grid: Grid;
  private readonly amount: ReadAmount;

  constructor(grid: Grid, amount: ReadAmount) {
    this.grid = grid;
    this.amount = amount;
  }

  get cell(): CellRef {
    return this.amount.cell;
  }

  get data(): Readonly<Record<string, Datum>> {
    const { text, value } = this.amount;
    return { text, value };
  }

  get fix(): Offer | null {
    const change = this.change();
    return change !== null && this.isSafe(change) ? change.offer : null;
  }

  get suggestions(): readonly Offer[] {
    const change = this.change();
    return change === null || this.isSafe(change) ? [] : [change.offer];
  }

  private change(): ToNumber | null {
    return toNumber(this.grid, this.amount, this.amount.value);
  }

  /** Where Excel will show it as before, and no formula made the text. */
  private isSafe({ looksTheSame }: ToNumber): boolean {
    return looksTheSame && this.amount.formula === null;
  }
}

/** Both readings are offered; sums that hold with either are right. */
function twoWays({ grid }: Table, amount: ReadAmount): Report {
  const { cell, text, value } = amount;
  const alternative = amount.alternative ?? value;
  return {
    severity: "warning",
    message: "amount-stored-as-text.two-ways",
    cell,
    data: { text, value, alternative },
    suggestions: toEachNumber(grid, amount, [value, alternative]),
    suspects: [{ cell, expected: alternative }],
  };
}
