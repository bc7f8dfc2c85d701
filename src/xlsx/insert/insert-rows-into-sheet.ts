import { a1, a1Range, parseA1Range } from "../../plan";
import { ownFormulas, type RowXml, sheetData, sheetFormulas, sheetRows, writeOwnFormula } from "../sheet";
import {
  appendTo,
  childNamed,
  childrenNamed,
  parseXml,
  prefixOf,
  setAttribute,
  setText,
  spliced,
  type Splice,
  startTag,
  valueOfAttribute,
  withDescendants,
  type XmlDocument,
  type XmlElement,
} from "../xml";
import { WorkbookWriteError } from "../workbook-write-error";
import { type Insertion, movedAreas, movedFormula, movedRow, splits } from "./insertion";
import { isAnchor, movedAnchor } from "./move-anchors";
import { movedElement } from "./move-elements";

const LAST_ROW = 1_048_575;

/**
 * The text of a worksheet's part after an insertion of rows into that sheet.
 * @param like the row whose styles, height and merges across the new rows take
 * @throws WorkbookWriteError "array", "sheet-full", "through-sheets"
 */
export function insertRowsIntoSheet(insertion: Insertion, text: string, like: number): string {
  const document = parseXml(text);
  const rows = sheetRows(document);
  if ((rows.at(-1)?.row ?? 0) + insertion.count > LAST_ROW) throw new WorkbookWriteError("sheet-full");
  return spliced(text, [
    ...movedFormulas(insertion, document, rows),
    ...movedRows(insertion, document, rows),
    ...newRows(insertion, document, rows, like),
    ...newMerges(insertion, document, like),
    ...besideCells(document).flatMap((element) => [
      ...movedElement(insertion, document, element, insertion.sheet),
      ...(isAnchor(element) ? movedAnchor(insertion, document, element) : []),
    ]),
  ]);
}

/** The formulas of a sheet after an insertion; those that a range shared are written out where they no longer agree. */
export function movedFormulas(
  insertion: Insertion,
  document: XmlDocument,
  rows: readonly RowXml[],
  sheet = insertion.sheet,
): readonly Splice[] {
  const formulas = sheetFormulas(document, rows);
  const moved = [...ownFormulas(formulas)].map(([one, formula]) => {
    const here = sheet === insertion.sheet;
    const range = one.covers === null ? null : parseA1Range(one.covers);
    if (here && range !== null && one.kind !== "shared" && splits(insertion, range))
      throw new WorkbookWriteError("array", { cell: a1(one.cell) });
    const after = movedFormula(insertion, formula, sheet);
    const changed = after !== formula || (here && movedRow(insertion, one.cell.row) !== one.cell.row);
    return { one, after, changed, rewritten: after !== formula };
  });
  const apart = new Set(moved.flatMap(({ one, changed }) => (changed ? [one.shared] : [])));
  return moved.flatMap(({ one, after, rewritten }): readonly Splice[] => {
    if (one.kind === "shared") return apart.has(one.shared) ? [writeOwnFormula(document, one, after)] : [];
    return [
      ...(rewritten ? [setText(one.f, after)] : []),
      ...(sheet === insertion.sheet ? movedCover(insertion, document, one.f) : []),
    ];
  });
}

/** The range of an array formula or of a data table, and the cells that the latter takes its values from. */
function movedCover(insertion: Insertion, document: XmlDocument, f: XmlElement): readonly Splice[] {
  return ["ref", "r1", "r2"].flatMap((name) => {
    const areas = valueOfAttribute(document, f, name);
    return areas === null ? [] : setAttribute(document, f, name, movedAreas(insertion, areas));
  });
}

function movedRows(insertion: Insertion, document: XmlDocument, rows: readonly RowXml[]): readonly Splice[] {
  return rows.flatMap(({ element, row, cells }) => {
    const after = movedRow(insertion, row);
    if (after === row) return [];
    const restated = (one: XmlElement, at: string): readonly Splice[] =>
      valueOfAttribute(document, one, "r") === null ? [] : setAttribute(document, one, "r", at);
    return [
      ...restated(element, String(after + 1)),
      ...cells.flatMap(({ element: cell, cell: { column } }) => restated(cell, a1({ row: after, column }))),
    ];
  });
}

function newRows(
  { above, count }: Insertion,
  document: XmlDocument,
  rows: readonly RowXml[],
  like: number,
): readonly Splice[] {
  const data = sheetData(document);
  const model = rows.find(({ row }) => row === like);
  const text = Array.from({ length: count }, (_, index) => newRow(document, data, model, above + index)).join(
    "",
  );
  const next = rows.find(({ row }) => row >= above);
  if (next === undefined) return [appendTo(document, data, text)];
  return [{ start: next.element.start, end: next.element.start, text }];
}

function newRow(document: XmlDocument, data: XmlElement, model: RowXml | undefined, row: number): string {
  const prefix = prefixOf(data);
  if (model === undefined) return `<${prefix}row r="${String(row + 1)}"/>`;
  const tag = startTag(document, model.element, { r: String(row + 1), hidden: null, collapsed: null });
  const cells = model.cells.map(({ element, cell: { column } }) => {
    const style = valueOfAttribute(document, element, "s");
    return `<${prefix}c r="${a1({ row, column })}"${style === null ? "" : ` s="${style}"`}/>`;
  });
  return `${tag}${cells.join("")}</${model.element.name}>`;
}

function newMerges({ above, count }: Insertion, document: XmlDocument, like: number): readonly Splice[] {
  const list = childNamed(document.root, "mergeCells");
  if (list === null) return [];
  const merges = childrenNamed(list, "mergeCell").flatMap(
    (merge) => parseA1Range(valueOfAttribute(document, merge, "ref") ?? "") ?? [],
  );
  const across = merges.filter(({ top, bottom }) => top === like && bottom === like);
  if (across.length === 0) return [];
  const text = Array.from({ length: count }, (_, index) =>
    across.map((range) => {
      const ref = a1Range({ ...range, top: above + index, bottom: above + index });
      return `<${prefixOf(list)}mergeCell ref="${ref}"/>`;
    }),
  );
  const total = childrenNamed(list, "mergeCell").length + across.length * count;
  return [
    ...setAttribute(document, list, "count", String(total)),
    appendTo(document, list, text.flat().join("")),
  ];
}

/** All elements of a worksheet but its rows and cells. */
export function besideCells(document: XmlDocument): readonly XmlElement[] {
  const data = sheetData(document);
  return [
    document.root,
    ...document.root.children.flatMap((child) => (child === data ? [] : [...withDescendants(child)])),
  ];
}
