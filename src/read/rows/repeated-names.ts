import { saysAsAbove } from "../../knowledge";
import type { RawRow } from "./raw-row";

/** The names of the rows whose own is but "nt", by their rows of the sheet: those of the rows above them. */
export function repeatedNames(rows: readonly RawRow[]): ReadonlyMap<number, string> {
  const repeated = new Map<number, string>();
  let last = "";
  for (const { row, nameText, label } of rows) {
    if (saysAsAbove(nameText)) repeated.set(row, last);
    else if (nameText !== "" && label === null) last = nameText;
  }
  return repeated;
}
