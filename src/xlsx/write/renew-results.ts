import { cellAt, cellKey } from "../../plan";
import type { Package, WorkbookParts } from "../package";
import { readWorkbookFile } from "../read-workbook-file";
import { appendTo, attribute, childNamed, prefixOf, spliced, type Splice, type XmlDocument } from "../xml";
import { type Dependent, formulasOf, reached } from "./dependents";
import { DirtyCells } from "./dirty-cells";
import { namedRanges } from "./named-ranges";
import { recalculatedOnOpening } from "./recalculation";
import type { SheetEdits } from "./sheet-edits";

/** A plain sum: what a snapshot of a file calculates by itself. */
const SUM = /^SUM\([^()]*\)$/i;
/** A formula may stand in any of the prefixes of XML. */
const ANY_FORMULA = /<(?:\w+:)?f[\s>/]/;

/**
 * Renews the results that formulas of the file had before the edits and that the edits change. On the edited sheets sums are
 * calculated, and other results are taken out, since they would show figures that no longer hold; where anything is left
 * that only Excel can calculate, on whichever sheet, it is told to do so when it opens the file.
 */
export async function renewResults(
  file: Package,
  parts: WorkbookParts,
  edited: readonly SheetEdits[],
): Promise<void> {
  const formulas = allFormulas(file, parts);
  const own = written(formulas, edited);
  const stale = [...reached(formulas, dirtyCells(edited))].filter((one) => !own.has(one));
  const here = stale.filter(({ sheet }) => edited.some((one) => one.sheet.name === sheet));
  const unknown = withoutOwnSum(here);
  for (const { sheet } of edited)
    dropResults(
      file,
      sheet.part,
      here.filter((one) => one.sheet === sheet.name),
    );
  const sums = here.filter((one) => !unknown.has(one));
  if (sums.length > 0) await calculate(file, edited, sums);
  const newRows = edited.some((one) => one.newRows.length > 0);
  const onlyExcelCanTell =
    unknown.size > 0 ||
    stale.length > here.length ||
    edited.some(({ cells }) =>
      cells.some(({ content, result }) => content.type === "formula" && result === null),
    ) ||
    formulas.some(({ unsure, formula }) => unsure || (newRows && /\bROW\(/i.test(formula)));
  if (onlyExcelCanTell) file.write(parts.workbook, recalculatedOnOpening(file.text(parts.workbook)));
}

function allFormulas(file: Package, parts: WorkbookParts): readonly Dependent[] {
  const withFormulas = parts.sheets.filter(
    ({ type, part }) => type === "worksheet" && ANY_FORMULA.test(file.text(part)),
  );
  const named = namedRanges(file, parts);
  return withFormulas.flatMap(({ name, part }) => formulasOf(name, file.document(part), named));
}

function dirtyCells(edited: readonly SheetEdits[]): DirtyCells {
  const dirty = new DirtyCells();
  for (const { sheet, cells, newRows } of edited) {
    for (const { cell } of cells) dirty.add(sheet.name, cell);
    for (const row of newRows) dirty.addRow(sheet.name, row);
  }
  return dirty;
}

/** The formulas that edits wrote, with their results. */
function written(formulas: readonly Dependent[], edited: readonly SheetEdits[]): ReadonlySet<Dependent> {
  const cells = new Map(
    edited.map(({ sheet, cells }) => [sheet.name, new Set(cells.map(({ cell }) => cellKey(cell)))]),
  );
  return new Set(formulas.filter(({ sheet, xml }) => cells.get(sheet)?.has(cellKey(xml.cell)) ?? false));
}

/** Those that are no plain sums, or sums over such. */
function withoutOwnSum(stale: readonly Dependent[]): ReadonlySet<Dependent> {
  const unknown = stale.filter(({ formula, unsure }) => unsure || !SUM.test(formula));
  const dirty = new DirtyCells();
  for (const { sheet, xml } of unknown) dirty.add(sheet, xml.cell);
  return new Set([...unknown, ...reached(stale, dirty)]);
}

function dropResults(file: Package, part: string, stale: readonly Dependent[]): void {
  if (stale.length === 0) return;
  const document = file.document(part);
  file.write(
    part,
    spliced(
      document.text,
      stale.flatMap(({ xml: { element } }): readonly Splice[] => {
        const result = childNamed(element, "v");
        const type = attribute(document, element, "t");
        return [
          ...(result === null ? [] : [{ start: result.start, end: result.end, text: "" }]),
          ...(type === null ? [] : [{ start: type.start, end: type.end, text: "n" }]),
        ];
      }),
    ),
  );
}

async function calculate(
  file: Package,
  edited: readonly SheetEdits[],
  sums: readonly Dependent[],
): Promise<void> {
  const grids = await readWorkbookFile(await file.bytes());
  for (const { sheet } of edited) {
    const grid = grids.find((one) => one.sheet.id === sheet.id);
    const formulas = new Map(
      sums.flatMap((one) => (one.sheet === sheet.name ? [[cellKey(one.xml.cell), one]] : [])),
    );
    if (grid === undefined || formulas.size === 0) continue;
    const document = file.document(sheet.part);
    const splices = formulasOf(sheet.name, document, new Map()).flatMap(({ xml }): readonly Splice[] => {
      if (!formulas.has(cellKey(xml.cell))) return [];
      const { value } = cellAt(grid, xml.cell);
      return typeof value === "number" ? [result(document, xml, value)] : [];
    });
    file.write(sheet.part, spliced(document.text, splices));
  }
}

function result(document: XmlDocument, { element, f }: Dependent["xml"], value: number): Splice {
  const prefix = prefixOf(f);
  return appendTo(document, element, `<${prefix}v>${String(value)}</${prefix}v>`);
}
