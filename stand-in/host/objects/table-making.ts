import { shared, type Area, type CellWrite, type Sheet, type TableFacts } from "../../workbook";
import { excelError, invalidArgument } from "../excel-error";
import type { HostContext } from "../host-context";
import { refuseLocked } from "../locked-cells";
import { plainValue } from "../plain-value";

/** The rules for a table's name are those for names: a letter, "_" or "\" first, no blanks, at most 255 characters. */
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.]{0,254}$/u;

export const allTables = ({ workbook }: HostContext): readonly TableFacts[] =>
  workbook.sheets().flatMap(({ extras }) => extras.tables ?? []);

/** Makes a table of cells. Without headers they move down by a row, and the columns get names (documented). */
export function makeTable(
  context: HostContext,
  sheet: Sheet,
  area: Area,
  hasHeaders: boolean,
  member: string,
): TableFacts {
  refuseLocked(context, sheet, area, member);
  refuseOverlap(sheet, area, null, member);
  const whole = hasHeaders ? atLeastOneRow(area) : { ...area, bottom: area.bottom + 1 };
  if (!hasHeaders) sheet.insert({ ...area, bottom: area.top }, "Down");
  sheet.write(headerWrites(sheet, whole));
  const facts: TableFacts = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: nextName(context),
    area: whole,
    headers: true,
    totals: false,
    style: "TableStyleMedium2",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
  };
  sheet.extras.tables = [...(sheet.extras.tables ?? []), facts];
  context.workbook.tell({ kind: "tableAdded", sheetId: sheet.id, tableId: facts.id, tableName: facts.name });
  return facts;
}

/** A table of headers alone gets a blank row (as by hand). */
const atLeastOneRow = (area: Area): Area => ({ ...area, bottom: Math.max(area.bottom, area.top + 1) });

/** Documented: it cannot overlap with merged cells or another table. */
export function refuseOverlap(sheet: Sheet, area: Area, itself: TableFacts | null, member: string): void {
  const others = (sheet.extras.tables ?? []).filter(({ id }) => id !== itself?.id).map((one) => one.area);
  if ([...others, ...sheet.merges()].some((other) => shared(area, other)))
    throw excelError("MergedRangeConflict", member);
}

export function tableName(value: unknown, context: HostContext, itself: TableFacts, member: string): string {
  if (typeof value !== "string" || !NAME.test(value)) throw invalidArgument(member);
  const wanted = value.toLowerCase();
  const taken = allTables(context).some(({ id, name }) => id !== itself.id && name.toLowerCase() === wanted);
  if (taken) throw invalidArgument(member);
  return value;
}

function nextName(context: HostContext): string {
  const taken = new Set(allTables(context).map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}

/** Headers are text, none is blank, and no two are the same: Excel sees to it when it makes a table. */
function headerWrites(sheet: Sheet, { top, left, right }: Area): CellWrite[] {
  const names = new Set<string>();
  const writes: CellWrite[] = [];
  for (let column = left; column <= right; column += 1) {
    const before = plainValue(sheet.cell(top, column));
    const name = freeHeader(String(before) || `Column${String(column - left + 1)}`, names);
    names.add(name.toLowerCase());
    if (name !== before) writes.push({ row: top, column, content: { value: name } });
  }
  return writes;
}

function freeHeader(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}${String(number)}`;
  return free;
}
