import { contains, type CellRef, type Finding, type Row, type Sheet, type Table } from "../../plan";
import { entriesOf, type Entry } from "./entries";

/** The entries of one category, or those about the table as a whole. */
export interface Section {
  readonly id: string;
  /** Null for what concerns the table as a whole. */
  readonly category: { readonly numeral: string; readonly name: string } | null;
  readonly entries: readonly Entry[];
  /** How many findings the entries hold. */
  readonly count: number;
}

const WHOLE = "whole";

/** Findings by the outermost category that they stand in, in sheet order; the table as a whole first. */
export function sectionsOf(sheet: Sheet, findings: readonly Finding[]): Section[] {
  const places = placesOf(sheet);
  const categories = new Map<string, Row>();
  const byCategory = new Map<string, Entry[]>([[WHOLE, []]]);
  for (const entry of entriesOf(findings)) {
    const category = commonCategory(places, entry.cells);
    const id = category === null ? WHOLE : `row-${String(category.row)}`;
    if (category !== null) categories.set(id, category);
    byCategory.set(id, [...(byCategory.get(id) ?? []), entry]);
  }
  const place = (id: string): number => categories.get(id)?.row ?? -1;
  return [...byCategory]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => place(a) - place(b))
    .map(([id, entries]) => ({
      id,
      category: titleOf(categories.get(id)),
      entries,
      count: entries.reduce((count, entry) => count + entry.findings.length, 0),
    }));
}

function titleOf(row: Row | undefined): Section["category"] {
  if (row === undefined) return null;
  return { numeral: (row.number?.text ?? "").replace(/[.)]+$/, ""), name: row.name?.text ?? "" };
}

/** The one category that all the cells stand in, or null. */
function commonCategory(places: Places, cells: readonly CellRef[]): Row | null {
  const [first, ...rest] = cells.map((cell) => categoryAt(places, cell));
  if (first === undefined || rest.some((other) => other !== first)) return null;
  return first;
}

/** The rows of each table by their row of the sheet: a long list must not look through a long table each time. */
type Places = readonly { readonly table: Table; readonly rows: ReadonlyMap<number, Row> }[];

function placesOf({ tables }: Sheet): Places {
  return tables.map((table) => ({ table, rows: new Map(table.rows.map((row) => [row.row, row])) }));
}

function categoryAt(places: Places, cell: CellRef): Row | null {
  const place = places.find(({ table }) => contains(table.range, cell));
  let row = place?.rows.get(cell.row);
  for (;;) {
    const parent = row?.parent;
    if (row === undefined || parent === undefined || parent === null || parent >= row.row) break;
    row = place?.rows.get(parent);
  }
  return row?.kind === "category" ? row : null;
}
