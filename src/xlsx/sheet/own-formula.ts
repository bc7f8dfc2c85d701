import { slidFormula } from "../../sums";
import { startTag, escaped, type Splice, type XmlDocument } from "../xml";
import type { FormulaXml } from "./sheet-cells";

/** The formula of each cell as it reads there, also where the file writes it once for a range. */
export function ownFormulas(formulas: readonly FormulaXml[]): ReadonlyMap<FormulaXml, string> {
  const masters = new Map<string, FormulaXml>();
  for (const one of formulas)
    if (one.shared !== null && one.formula !== "" && !masters.has(one.shared)) masters.set(one.shared, one);
  return new Map(
    formulas.map((one) => {
      const master = one.shared === null || one.formula !== "" ? undefined : masters.get(one.shared);
      if (master === undefined) return [one, one.formula];
      const rows = one.cell.row - master.cell.row;
      return [one, slidFormula(master.formula, rows, one.cell.column - master.cell.column)];
    }),
  );
}

/** Writes a formula into its cell as that cell's own, shared with none. */
export function writeOwnFormula(document: XmlDocument, { f }: FormulaXml, formula: string): Splice {
  const tag = startTag(document, f, { t: null, ref: null, si: null });
  return { start: f.start, end: f.end, text: `${tag}${escaped(formula)}</${f.name}>` };
}
