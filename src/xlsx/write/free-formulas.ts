import { a1, cellKey, type CellRef, contains, parseA1Range } from "../../plan";
import { ownFormulas, sheetFormulas, sheetRows, writeOwnFormula } from "../sheet";
import { spliced, type XmlDocument } from "../xml";
import { WorkbookWriteError } from "../workbook-write-error";

/**
 * The text of a sheet's part in which no other cell hangs on the formula of a cell that is to be written: a formula that
 * a range shares is written out in each of its cells when the one cell that holds it goes.
 * @throws WorkbookWriteError "array" where a cell is part of an array formula or of a data table
 */
export function freeFormulas(document: XmlDocument, cells: readonly CellRef[]): string {
  const formulas = sheetFormulas(document, sheetRows(document));
  const going = new Set(cells.map(cellKey));
  const apart = new Set<string>();
  for (const one of formulas) {
    const range = one.covers === null ? null : parseA1Range(one.covers);
    if (one.kind === "array" || one.kind === "dataTable") {
      const cut = range === null ? undefined : cells.find((cell) => contains(range, cell));
      if (cut !== undefined) throw new WorkbookWriteError("array", { cell: a1(cut) });
    } else if (one.shared !== null && one.formula !== "" && going.has(cellKey(one.cell)))
      apart.add(one.shared);
  }
  if (apart.size === 0) return document.text;
  const splices = [...ownFormulas(formulas)].flatMap(([one, formula]) =>
    one.shared !== null && apart.has(one.shared) ? [writeOwnFormula(document, one, formula)] : [],
  );
  return spliced(document.text, splices);
}
