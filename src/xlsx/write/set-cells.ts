import { type CellRef, a1 } from "../../plan";
import { type CellXml, type RowXml, sheetData, sheetRows } from "../sheet";
import {
  appendTo,
  childNamed,
  childrenNamed,
  prefixOf,
  setAttribute,
  spliced,
  type Splice,
  startTag,
  valueOfAttribute,
  type XmlDocument,
  type XmlElement,
} from "../xml";
import { cellBody, type NewContent, needsApostrophe } from "./cell-xml";
import type { Styles } from "./styles";

/** One cell of a sheet that is to be written. */
export interface CellToWrite extends NewContent {
  readonly cell: CellRef;
  /** Its number format; null leaves the cell's own. */
  readonly format: string | null;
  /** The style that its own gives way to; its own unless told. */
  readonly style?: number;
}

/** Where cells go in a sheet's XML. */
interface Target {
  readonly document: XmlDocument;
  readonly prefix: string;
  /** Null where the workbook has no styles. */
  readonly styles: Styles | null;
}

/** The text of a sheet's part with cells written into it; all else of the text stays as it is. */
export function setCells(
  document: XmlDocument,
  cells: readonly CellToWrite[],
  styles: Styles | null,
): string {
  const data = sheetData(document);
  const rows = sheetRows(document);
  const present = new Map(rows.map((row) => [row.row, row]));
  const target: Target = { document, prefix: prefixOf(data), styles };
  const splices: Splice[] = [];
  let atEnd = "";
  for (const [row, inRow] of rowByRow(cells)) {
    const there = present.get(row);
    if (there !== undefined) splices.push(...intoRow(target, there, inRow));
    else {
      const next = rows.find((one) => one.row > row);
      const text = newRow(target, row, inRow);
      if (next === undefined) atEnd += text;
      else splices.push(before(next.element, text));
    }
  }
  if (atEnd !== "") splices.push(appendTo(document, data, atEnd));
  return spliced(document.text, splices);
}

/** Cells by their rows, from the top and from the left. */
function rowByRow(cells: readonly CellToWrite[]): ReadonlyMap<number, readonly CellToWrite[]> {
  const rows = new Map<number, CellToWrite[]>();
  const sorted = [...cells].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  for (const one of sorted) rows.set(one.cell.row, [...(rows.get(one.cell.row) ?? []), one]);
  return rows;
}

function before({ start }: XmlElement, text: string): Splice {
  return { start, end: start, text };
}

function newRow(target: Target, row: number, cells: readonly CellToWrite[]): string {
  const inner = cells.map((cell) => newCell(target, cell, columnStyle(target, cell.cell.column))).join("");
  return `<${target.prefix}row r="${String(row + 1)}">${inner}</${target.prefix}row>`;
}

function intoRow(target: Target, row: RowXml, cells: readonly CellToWrite[]): readonly Splice[] {
  const splices: Splice[] = [];
  let atEnd = "";
  for (const cell of cells) {
    const present = row.cells.find((one) => one.cell.column === cell.cell.column);
    const next = row.cells.find((one) => one.cell.column > cell.cell.column);
    if (present !== undefined) splices.push(replaced(target, present, cell));
    else {
      const text = newCell(target, cell, rowStyle(target, row) ?? columnStyle(target, cell.cell.column));
      if (next === undefined) atEnd += text;
      else splices.push(before(next.element, text));
    }
  }
  if (atEnd !== "") splices.push(appendTo(target.document, row.element, atEnd));
  return [...splices, ...widerSpans(target, row, cells)];
}

function replaced(target: Target, present: CellXml, cell: CellToWrite): Splice {
  const { element } = present;
  const style = cell.style ?? Number(valueOfAttribute(target.document, element, "s") ?? 0);
  const { type, xml } = cellBody(cell, target.prefix);
  const tag = startTag(target.document, element, {
    s: styleText(styleFor(target, style, cell)),
    t: type,
    // Metadata of cells (dynamic arrays, pictures in cells) speaks of what was there.
    cm: null,
    vm: null,
    ph: null,
  });
  return { start: element.start, end: element.end, text: `${tag}${xml}</${element.name}>` };
}

function newCell(target: Target, cell: CellToWrite, style: number): string {
  const { type, xml } = cellBody(cell, target.prefix);
  const attributes = { s: styleText(styleFor(target, cell.style ?? style, cell)), t: type };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${value}"`],
  );
  return `<${target.prefix}c r="${a1(cell.cell)}"${written.join("")}>${xml}</${target.prefix}c>`;
}

function styleFor({ styles }: Target, style: number, cell: CellToWrite): number {
  return styles?.like(style, { format: cell.format, quoted: needsApostrophe(cell.content) }) ?? style;
}

function styleText(style: number): string | null {
  return style === 0 ? null : String(style);
}

/** The style that a row gives to its cells that are not written; null where it gives none. */
function rowStyle({ document }: Target, { element }: RowXml): number | null {
  const custom = valueOfAttribute(document, element, "customFormat");
  if (custom !== "1" && custom !== "true") return null;
  return Number(valueOfAttribute(document, element, "s") ?? 0);
}

function columnStyle({ document }: Target, column: number): number {
  const list = childNamed(document.root, "cols");
  const col = (list === null ? [] : childrenNamed(list, "col")).find((one) => {
    const bound = (name: string): number => Number(valueOfAttribute(document, one, name) ?? 0) - 1;
    return bound("min") <= column && column <= bound("max");
  });
  return col === undefined ? 0 : Number(valueOfAttribute(document, col, "style") ?? 0);
}

/** Which columns a row spans is stated to speed up reading; it must not be less than it has. */
function widerSpans({ document }: Target, row: RowXml, cells: readonly CellToWrite[]): readonly Splice[] {
  const stated = /^(\d+):(\d+)$/.exec(valueOfAttribute(document, row.element, "spans") ?? "");
  if (stated === null) return [];
  const columns = cells.map(({ cell }) => cell.column + 1);
  const first = Math.min(Number(stated[1]), ...columns);
  const last = Math.max(Number(stated[2]), ...columns);
  return setAttribute(document, row.element, "spans", `${String(first)}:${String(last)}`);
}

/** The style of a cell as a protected sheet judges it: its own, else that of its row, else that of its column. */
export function styleAt(document: XmlDocument, rows: readonly RowXml[], cell: CellRef): number {
  const row = rows.find((one) => one.row === cell.row);
  const present = row?.cells.find((one) => one.cell.column === cell.column);
  const target: Target = { document, prefix: "", styles: null };
  if (present !== undefined) return Number(valueOfAttribute(document, present.element, "s") ?? 0);
  return (row === undefined ? null : rowStyle(target, row)) ?? columnStyle(target, cell.column);
}
