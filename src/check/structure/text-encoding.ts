import { legacyEncoding } from "../../knowledge";
import { type CellRef, type Offer, setCell, type Table } from "../../plan";
import { rule } from "../engine/rule";
import { oddCells } from "./odd-cells";

/**
 * Text that is not Unicode as everybody types it (NFC): letters parted from their marks, which searching and comparing miss, or
 * a font of before Unicode (TCVN3, VNI). The first can be put right without a doubt; the second must be converted by a person.
 */
export const textEncoding = rule({
  id: "text-encoding",
  tier: "check",
  depth: "cells",
  about: ["plan", "envelope"],
  messages: ["text-encoding", "text-encoding.legacy"],
  *check(table) {
    for (const { cell, text } of oddCells(table).texts) {
      const encoding = legacyEncoding(text);
      if (encoding !== null)
        yield { severity: "warning", message: "text-encoding.legacy", cell, data: { encoding } };
      else if (hasLooseMarks(text)) {
        const composed = text.normalize("NFC");
        yield { severity: "warning", cell, data: { text: composed }, fix: compose(table, cell, composed) };
      }
    }
  },
});

/** Marks stand by themselves behind their letter, and could stand in it. */
function hasLooseMarks(text: string): boolean {
  return /[\u0300-\u036f]/.test(text) && text.normalize("NFC") !== text;
}

/** What a formula gives is not typed, so nothing can be written over it. */
function compose({ grid }: Table, cell: CellRef, text: string): Offer | null {
  const edit = setCell(grid, cell, { type: "text", text });
  return edit?.before.type === "text" ? { label: "compose-text", data: {}, edits: [edit] } : null;
}
