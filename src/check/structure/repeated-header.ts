import type { Offer, Sheet, Table } from "../../plan";
import { rowsOfKind } from "../../sums";
import { rule } from "../engine/rule";

/** The header typed again inside the table, as on the pages of a document; Excel repeats it on paper by itself. */
export const repeatedHeader = rule({
  id: "repeated-header",
  tier: "check",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["repeated-header", "repeated-header.printed"],
  *check(table, { sheet }) {
    const printed = (table.grid.print?.titleRows ?? null) !== null;
    const message = printed ? "repeated-header.printed" : "repeated-header";
    let suggestions = offerPrintTitles(table, sheet);
    let last: number | null = null;
    for (const { row, cell } of rowsOfKind(table, "repeated-header")) {
      if (last !== row - 1) {
        yield { message, severity: "info", cell, suggestions };
        // It is one for the sheet, however often the header stands in it.
        suggestions = [];
      }
      last = row;
    }
  },
});

/** Printing the header at the top of each page; what is typed stays. Not where a person has chosen rows, or tables would share them. */
function offerPrintTitles({ grid, headerRows }: Table, { tables }: Sheet): readonly Offer[] {
  // Where it is not known, nothing is offered either.
  if (grid.print?.titleRows !== null || tables.length > 1 || headerRows.length === 0) return [];
  const after = { top: Math.min(...headerRows), bottom: Math.max(...headerRows) };
  const [first, last] = [after.top + 1, after.bottom + 1].map(String);
  return [
    {
      label: "print-titles",
      data: { rows: first === last ? `${first}` : `${first}–${last}` },
      edits: [{ kind: "page-set-up", sheet: grid.sheet, before: null, after }],
    },
  ];
}
