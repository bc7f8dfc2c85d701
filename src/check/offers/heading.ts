import { columnLetters, type Column } from "../../plan";

/** What a table itself calls a column: the lowest level of its header, without a unit in brackets; else its letters. */
export function heading(column: Column): string {
  const words = (column.headings.at(-1) ?? "")
    .replace(/\s*\([^()]*\)\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();
  return words === "" ? columnLetters(column.column) : words;
}
