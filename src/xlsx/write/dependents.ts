import { rangeOf, type SheetRange, withReferences } from "../../sums";
import { type FormulaXml, ownFormulas, sheetFormulas, sheetRows } from "../sheet";
import type { XmlDocument } from "../xml";
import type { DirtyCells } from "./dirty-cells";

/** A formula of a workbook, and the cells it takes its result from. */
export interface Dependent {
  readonly sheet: string;
  readonly xml: FormulaXml;
  /** As it reads in its cell, without "=". */
  readonly formula: string;
  readonly takes: readonly SheetRange[];
  /** Whether it may take its result from other cells too: several sheets at once, names that only Excel can follow. */
  readonly unsure: boolean;
}

/** All formulas of a sheet. @param named the cells behind names of the workbook, by the names in small letters */
export function formulasOf(
  sheet: string,
  document: XmlDocument,
  named: ReadonlyMap<string, readonly SheetRange[]>,
): readonly Dependent[] {
  const own = ownFormulas(sheetFormulas(document, sheetRows(document)));
  return [...own].map(([xml, formula]): Dependent => {
    const takes: SheetRange[] = [];
    let unsure = xml.kind === "dataTable";
    withReferences(
      formula,
      (reference) => {
        if (reference.lastSheet !== null) unsure = true;
        else takes.push({ sheet: reference.sheet ?? sheet, range: rangeOf(reference) });
        return null;
      },
      (kind, word) => {
        if (kind !== "name") return;
        const cells = named.get(word.toLowerCase());
        if (cells === undefined) unsure = true;
        else takes.push(...cells);
      },
    );
    return { sheet, xml, formula, takes, unsure };
  });
}

/** Those formulas that cells which changed reach, directly or through others; their own cells are noted as changed too. */
export function reached(formulas: readonly Dependent[], dirty: DirtyCells): ReadonlySet<Dependent> {
  const found = new Set<Dependent>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const one of formulas) {
      if (found.has(one) || !one.takes.some((cells) => dirty.within(cells))) continue;
      found.add(one);
      dirty.add(one.sheet, one.xml.cell);
    }
  }
  return found;
}
