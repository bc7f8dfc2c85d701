import { type CellRef, cellKey, parseA1, a1 } from "../../plan";
import {
  appendTo,
  childrenNamed,
  parseXml,
  prefixOf,
  setAttribute,
  spliced,
  type Splice,
  valueOfAttribute,
  type XmlElement,
} from "../xml";

/** What became of the formulas of one sheet. */
export interface ChainChange {
  /** The sheet's id in the file. */
  readonly sheet: string;
  /** Where a row stood before now stands. */
  readonly moved: (row: number) => number;
  /** Cells written, where they stand now, and whether each holds a formula. */
  readonly written: readonly { readonly cell: CellRef; readonly formula: boolean }[];
}

/**
 * The text of the chain of calculation, Excel's list of all cells with formulas, after changes to one sheet: every entry
 * must be such a cell, or Excel takes the file for damaged. The order of entries does not matter, Excel keeps its own.
 * @returns null where nothing is left: a chain cannot be empty
 */
export function changedChain(text: string, { sheet, moved, written }: ChainChange): string | null {
  const document = parseXml(text);
  const formulas = new Map(written.map(({ cell, formula }) => [cellKey(cell), formula]));
  const listed = new Set<string>();
  const splices: Splice[] = [];
  let left = 0;
  let stated: string | null = null;
  let leading: string | null = null;
  for (const element of childrenNamed(document.root, "c")) {
    const own = valueOfAttribute(document, element, "i");
    // An entry that names no sheet is of the same one as the entry before it.
    const current: string | null = own ?? stated;
    stated = current;
    const cell = current === sheet ? movedCell(valueOfAttribute(document, element, "r"), moved) : null;
    if (cell !== null && formulas.get(cellKey(cell)) === false) {
      splices.push({ start: element.start, end: element.end, text: "" });
      continue;
    }
    left++;
    if (cell !== null) {
      listed.add(cellKey(cell));
      splices.push(...setAttribute(document, element, "r", a1(cell)));
    }
    if (own === null && current !== null && leading !== current)
      splices.push(...setAttribute(document, element, "i", current));
    leading = current;
  }
  const added = written.filter(({ cell, formula }) => formula && !listed.has(cellKey(cell)));
  if (left + added.length === 0) return null;
  const entries = added.map(({ cell }) => entry(document.root, cell, sheet)).join("");
  return spliced(text, entries === "" ? splices : [...splices, appendTo(document, document.root, entries)]);
}

function movedCell(address: string | null, moved: (row: number) => number): CellRef | null {
  const cell = parseA1(address ?? "");
  return cell === null ? null : { row: moved(cell.row), column: cell.column };
}

function entry(root: XmlElement, cell: CellRef, sheet: string): string {
  return `<${prefixOf(root)}c r="${a1(cell)}" i="${sheet}"/>`;
}
