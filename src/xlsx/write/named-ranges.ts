import { parseA1Range } from "../../plan";
import { rangeOf, type SheetRange, withReferences } from "../../sums";
import { type Package, relationshipsOf, type WorkbookParts } from "../package";
import { childNamed, childrenNamed, textOf, valueOfAttribute } from "../xml";

/**
 * The cells behind the names of a workbook: its defined names and its tables, by their names in small letters. A name that
 * several sheets have stands for the cells of all of them; one whose cells cannot be told is not there.
 */
export function namedRanges(from: Package, parts: WorkbookParts): ReadonlyMap<string, readonly SheetRange[]> {
  const named = new Map<string, readonly SheetRange[]>();
  const add = (name: string, ranges: readonly SheetRange[]): void => {
    named.set(name.toLowerCase(), [...(named.get(name.toLowerCase()) ?? []), ...ranges]);
  };
  const workbook = from.document(parts.workbook);
  const list = childNamed(workbook.root, "definedNames");
  for (const name of list === null ? [] : childrenNamed(list, "definedName")) {
    const ranges = rangesOf(textOf(workbook, name));
    if (ranges !== null) add(valueOfAttribute(workbook, name, "name") ?? "", ranges);
  }
  for (const { part, name: sheet } of parts.sheets)
    for (const { type, target } of relationshipsOf(from, part)) {
      if (type !== "table" || target === null || !from.has(target)) continue;
      const table = from.document(target);
      const range = parseA1Range(valueOfAttribute(table, table.root, "ref") ?? "");
      if (range === null) continue;
      for (const key of ["name", "displayName"])
        add(valueOfAttribute(table, table.root, key) ?? "", [{ sheet, range }]);
    }
  return named;
}

/** The cells that the formula of a name stands for; null where it is more than references. */
function rangesOf(formula: string): readonly SheetRange[] | null {
  const ranges: SheetRange[] = [];
  const doubts: string[] = [];
  withReferences(
    formula,
    (reference) => {
      // Without a sheet, or with rows that count from the cell that uses the name, it stands for other cells everywhere.
      if (reference.sheet === null || reference.lastSheet !== null || reference.from.row?.fixed === false)
        doubts.push(formula);
      else ranges.push({ sheet: reference.sheet, range: rangeOf(reference) });
      return null;
    },
    (_, word) => {
      doubts.push(word);
    },
  );
  return doubts.length === 0 ? ranges : null;
}
