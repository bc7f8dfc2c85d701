import type { CellRef } from "../../../src/plan";
import type { RowChoices, ValueChoices } from "./choices";
import { BLANK, number, words, type Written } from "./canvas";
import type { Line } from "./lines";
import type { Numbered } from "./schemes";

/** A field as it must be read: where it stands, and what; "" where nothing does. */
export function fieldAt(cell: CellRef, what: string): string {
  return what === "" ? "" : `${address(cell)} ${what}`;
}

/** R1C1-like, short to read in a difference of two tables. */
function address({ row, column }: CellRef): string {
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

/** An ordinal with its brackets and dots. */
export function marked({ bare, style }: Numbered, marks: RowChoices["marks"]): string {
  if (style === "dotted") return marks === "dot" ? `${bare}.` : bare;
  switch (marks) {
    case "bare":
      return bare;
    case "dot":
      return `${bare}.`;
    case "bracket":
      return `${bare})`;
    case "brackets":
      return `(${bare})`;
  }
}

/** The number cell of a row. */
export function numberCell(line: Line, how: RowChoices): Written {
  const { ordinal } = line;
  if (line.bullet === "cell") return words("-");
  if (ordinal === null) return BLANK;
  if (ordinal.style !== "arabic") return words(marked(ordinal, how.marks));
  if (how.numbers === "number") return number(Number(ordinal.bare), ordinal.bare);
  return words(how.numbers === "padded" ? ordinal.bare.padStart(2, "0") : marked(ordinal, how.marks));
}

/** What an ordinal must be read as. */
export function ordinalReads(text: string, ordinal: Numbered | null): string {
  if (ordinal === null) return text;
  return `${text} ${ordinal.style} ${[...ordinal.path, ordinal.value].join(".")}`;
}

/** Whether a field repeats the cell above, and how it is printed then. */
export function repeatMark(how: ValueChoices["repeats"]): string {
  return how === "nt" ? "nt" : how === "ditto" ? "//" : "";
}
