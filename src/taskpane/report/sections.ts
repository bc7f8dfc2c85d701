import { contains, type CellRef, type Finding, type Row, type Sheet, type Table } from "../../plan";
import { entriesOf, type Entry } from "./entries";
import { findingKeys } from "./finding-keys";

/** The entries of one category, or those about the table as a whole. */
export interface Section {
  /** The same for the same category in the next check, though rows may have moved. */
  readonly id: string;
  /** Null for what concerns the table as a whole. */
  readonly category: { readonly numeral: string; readonly name: string } | null;
  readonly entries: readonly Entry[];
  /** How many findings the entries hold. */
  readonly count: number;
}

/** Findings by the outermost category that they stand in, in sheet order; the table as a whole first. */
export function sectionsOf(sheet: Sheet, findings: Iterable<Finding>): Section[] {
  const places = placesOf(sheet);
  const byCategory = new Map<Row | null, Entry[]>();
  for (const entry of entriesOf(findings, findingKeys(sheet))) {
    const category = commonCategory(places, entry.cells);
    const entries = byCategory.get(category);
    if (entries === undefined) byCategory.set(category, [entry]);
    else entries.push(entry);
  }
  const inOrder = [...byCategory].sort(([a], [b]) => (a?.row ?? -1) - (b?.row ?? -1));
  const taken = new Map<string, number>();
  return inOrder.map(([row, entries]) => {
    const category = titleOf(row);
    const title = category === null ? "" : `${category.numeral}. ${category.name}`;
    const before = taken.get(title) ?? 0;
    taken.set(title, before + 1);
    return {
      id: before === 0 ? title : `${title}#${String(before)}`,
      category,
      entries,
      count: entries.reduce((count, entry) => count + entry.findings.length, 0),
    };
  });
}

function titleOf(row: Row | null): Section["category"] {
  if (row === null) return null;
  return { numeral: (row.number?.text ?? "").replace(/[.)]+$/, ""), name: row.name?.text ?? "" };
}

/** The one category that all the cells stand in, or null. */
function commonCategory(places: Places, cells: readonly CellRef[]): Row | null {
  let common: Row | null | undefined;
  for (const cell of cells) {
    const category = categoryAt(places, cell);
    if (category === null || (common !== undefined && category !== common)) return null;
    common = category;
  }
  return common ?? null;
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
