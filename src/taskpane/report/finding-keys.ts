import {
  cellAt,
  contains,
  Decimal,
  printOf,
  type Datum,
  type Finding,
  type Row,
  type Sheet,
} from "../../plan";

/** Facts that name places of the sheet: they change where rows are put in, though nothing else does. */
const PLACES: ReadonlySet<string> = new Set(["row", "rows", "range", "causeCell"]);

/**
 * What tells a finding from every other, wherever its row stands: the rule, the words of its row and of those it stands under,
 * the heading of its column, what its cell shows and the facts it states. The same in the next check as long as all these are.
 */
export function findingKeys(sheet: Sheet): (finding: Finding) => string {
  const places = sheet.tables.map((table) => ({
    table,
    rows: new Map(table.rows.map((row) => [row.row, row])),
    headings: new Map(table.columns.map(({ column, headings }) => [column, headings])),
  }));
  return ({ rule, message, cell, data }) => {
    const place = cell === null ? undefined : places.find(({ table }) => contains(table.range, cell));
    const own = cell === null ? "" : cellAt(sheet.grid, cell).text;
    const heading = cell === null ? [] : (place?.headings.get(cell.column) ?? []);
    const words = cell === null ? [] : wordsOf(place?.rows ?? new Map<number, Row>(), cell.row);
    const facts = Object.entries(data).filter(
      ([name, fact]) => !PLACES.has(name) || typeof fact !== "string",
    );
    const said = [message, words, heading, own, facts.map(([name, fact]) => [name, factText(fact)])];
    return `${rule} ${printOf(JSON.stringify(said)).toString(36)}`;
  };
}

/** The name of a row, and of those that it stands under. */
function wordsOf(rows: ReadonlyMap<number, Row>, at: number): readonly string[] {
  const words: string[] = [];
  let row = rows.get(at);
  while (row !== undefined) {
    words.push(row.name?.text ?? "");
    row = row.parent === null || row.parent >= row.row ? undefined : rows.get(row.parent);
  }
  return words;
}

function factText(fact: Datum): string {
  return Decimal.isDecimal(fact) ? fact.toFixed() : String(fact);
}
