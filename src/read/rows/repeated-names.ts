import type { RawRow } from "./raw-row";

/** The names of the rows whose own is but "nt", by their rows of the sheet: those of the rows above them. */
export function repeatedNames(rows: readonly RawRow[]): ReadonlyMap<number, string> {
  const repeated = new Map<number, string>();
  if (!rows.some(({ asAbove }) => asAbove)) return repeated;
  let last = "";
  for (const { row, nameText, label, asAbove } of rows) {
    if (asAbove) repeated.set(row, last);
    else if (nameText !== "" && label === null) last = nameText;
  }
  return repeated;
}
