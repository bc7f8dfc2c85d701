import {
  atOnce,
  type CellRange,
  type Corrections,
  type DeclaredMoneyUnit,
  type Grid,
  type MoneyUnit,
  NO_CORRECTIONS,
  type Sheet,
  type Statement,
  type Steps,
  type Table,
} from "../plan";
import { kindAndPeriod } from "./around/kind";
import { correctionsOf } from "./corrections";
import { gapsAround, linesIn, type Gap } from "./around/lines";
import { moneyUnitsAbove } from "./around/money";
import { aboutPeriod, statementsIn, type Line } from "./around/statements";
import { titleAbove } from "./around/title";
import { isOfPlan } from "./find/of-plan";
import { findTables, type FoundTable } from "./find/tables";
import { readHeader, type Header } from "./header/columns";
import { withShares } from "./header/shares";
import { mergesWanted } from "./merges-wanted";
import { readRows } from "./rows";
import { assembled } from "./one-column/assembled";
import { oddWithin } from "./odd-within";
import { sheetCells, type SheetCells } from "./sheet-cells";
import { amountWithUnit } from "./values/amount";

/** How many lines above a table may tell its kind and period. */
const FARTHEST = 80;

/**
 * Reads every table of a sheet, plans and envelopes, in the order they stand in. Whatever the sheet holds it ends
 * without an exception, in time that grows with the number of cells; what could not be read is kept as such.
 * @param corrections what a person said of its tables; nothing unless told
 */
export function readSheet(grid: Grid, corrections: Corrections = NO_CORRECTIONS): Sheet {
  return atOnce(readSheetInSteps(grid, corrections));
}

/** The same in steps short enough that a pane can draw between them. */
export function* readSheetInSteps(grid: Grid, corrections: Corrections = NO_CORRECTIONS): Steps<Sheet> {
  const cells = assembled(sheetCells(grid));
  yield 0;
  const found = plansAmong(cells, findTables(cells));
  yield 0;
  const gaps = gapsOf(cells, found);
  const lines = gaps.map((gap) => linesIn(cells, gap));
  const notes = found.map((_, at) => {
    const gap = gaps[at];
    return gap === undefined ? [] : notesAbove(cells, gap);
  });
  const headers = found.map((table, at) =>
    readHeader(cells, table.header, { lastRow: table.body.bottom, marked: table.marked }, notes[at] ?? []),
  );
  const stated = statementsByTable(headers, lines.map(statementsIn));
  const under = gaps.map((gap) => (gap.under === null ? [] : statementsIn(linesIn(cells, gap.under))));
  let above: readonly Line[] = [];
  let noted: MoneyUnit | null = null;
  const tables: Table[] = [];
  for (const [at, table] of found.entries()) {
    const header = headers[at];
    const gap = gaps[at];
    if (header === undefined || gap === undefined) continue;
    above = [...(lines[at]?.slice(-FARTHEST) ?? []).toReversed(), ...above].slice(0, FARTHEST);
    const around = {
      statements: [...(stated.get(at) ?? []), ...(under[at] ?? [])],
      above,
      noted,
      corrections: correctionsOf(header, corrections),
    };
    tables.push(yield* readTable(cells, table, header, gap, around));
    noted = notes[at]?.[0]?.unit ?? noted;
  }
  return { grid, tables, mergesWanted: mergesWanted(cells, tables, headers) };
}

function gapsOf(cells: SheetCells, found: readonly FoundTable[]): readonly Gap[] {
  return gapsAround(
    cells,
    found.map((table) => rangeOf(cells, table)),
  );
}

/** Without the tables that only look like plans. */
function plansAmong(cells: SheetCells, found: readonly FoundTable[]): readonly FoundTable[] {
  const gaps = gapsOf(cells, found);
  return found.filter((table, at) => {
    const gap = gaps[at];
    return gap === undefined || isOfPlan(cells, table, gap);
  });
}

/** What is known of a table beside its own cells. */
interface Around {
  readonly statements: readonly Statement[];
  /** The lines above it, nearest first. */
  readonly above: readonly Line[];
  /** The unit of money noted above the tables before it, which holds on where it has none of its own. */
  readonly noted: MoneyUnit | null;
  readonly corrections: Corrections;
}

/** What stands in a table's own columns comes before what stands beside them. */
function notesAbove(cells: SheetCells, gap: Gap): readonly DeclaredMoneyUnit[] {
  const own = moneyUnitsAbove(cells, gap);
  return own.length > 0 ? own : moneyUnitsAbove(cells, gap.above);
}

function rangeOf(cells: SheetCells, { header, body }: FoundTable): CellRange {
  const range = { ...header, bottom: Math.max(header.bottom, body.bottom) };
  const pasted = cells.standsIn(range.bottom);
  return pasted === null ? range : { ...pasted, top: range.top };
}

/** Words belong to the nearest plan below them, else to the last one; to envelopes where there is no plan. */
function statementsByTable(
  headers: readonly Header[],
  stated: readonly (readonly Statement[])[],
): ReadonlyMap<number, readonly Statement[]> {
  const plans = headers.flatMap((header, at) => (header.ofYears ? [] : [at]));
  const owners = plans.length > 0 ? plans : headers.map((_, at) => at);
  const byTable = new Map<number, Statement[]>();
  let place = 0;
  stated.forEach((some, gap) => {
    while (place < owners.length - 1 && (owners[place] ?? 0) < gap) place++;
    const owner = owners[place] ?? 0;
    const before = byTable.get(owner);
    if (before === undefined) byTable.set(owner, [...some]);
    else before.push(...some);
  });
  return byTable;
}

function* readTable(
  cells: SheetCells,
  found: FoundTable,
  header: Header,
  gap: Gap,
  { statements, above, noted, corrections }: Around,
): Steps<Table> {
  const { money, moneyAgain } = header;
  const moneyUnit =
    corrections.moneyUnit ?? money?.unit ?? unitInCells(cells, header, found.body) ?? noted ?? "unknown";
  const rows = yield* readRows(cells, header, { range: found.body, marked: found.marked, moneyUnit });
  const title = titleAbove(cells, gap) ?? titleAbove(cells, gap.above);
  const { name } = cells.grid.sheet;
  const said = { title: title?.text ?? "", above: above.map(({ text }) => text), sheet: name };
  const { planKind, period } = kindAndPeriod(said, header.columns, rows, corrections.period);
  const headerRows = Array.from(
    { length: header.range.bottom - header.range.top + 1 },
    (_, level) => header.range.top + level,
  );
  const range = rangeOf(cells, found);
  return {
    kind: header.ofYears ? "envelope" : "plan",
    grid: cells.grid,
    range,
    title,
    planKind,
    period,
    moneyUnit,
    moneyUnitAt: money?.at ?? null,
    moneyUnitAgain: moneyAgain,
    corrections,
    headerRows,
    columns: withShares(header.columns, rows),
    rows,
    odd: oddWithin(cells.odd, range),
    statements: aboutPeriod(statements, period),
  };
}

/** Where nothing declares a unit of money, the first amount that carries one ("7.165.488.080 đồng") does; null where none does. */
function unitInCells(cells: SheetCells, header: Header, body: CellRange): MoneyUnit | null {
  const amounts = header.columns.filter(({ role }) => role === "total" || role === "funding");
  for (let row = body.top; row <= body.bottom; row++) {
    for (const { column } of amounts) {
      const unit = amountWithUnit(cells.text(row, column))?.unit;
      if (unit !== undefined) return unit;
    }
  }
  return null;
}
