import type { MoneyUnit, Row, RowKind, Steps } from "../../plan";
import type { Header } from "../header/columns";
import { filledBetween, type SheetCells } from "../sheet-cells";
import type { Habit } from "../values/habit";
import { UnsettledAmounts } from "../values/unsettled-amounts";
import { blockNames, unnumberedHeads } from "./blocks";
import type { Body } from "./body";
import type { FieldContext } from "./fields";
import { placeInEnvelope } from "./envelope";
import { columnHabits } from "./habits";
import { nameKinds } from "./kinds";
import { layoutOf, type Layout } from "./layout";
import { putUnderOneAnother } from "./outline";
import { ranksOf } from "./ranks";
import { lookAtRow } from "./look-at-row";
import type { RawRow } from "./raw-row";
import { headingRow, type ReadRow } from "./read-row";
import { closingRemarks, noteRows } from "./notes";
import { repeatedNames } from "./repeated-names";
import { ordinalSeries } from "./series";
import { sumRows } from "./sums";
import { WordColumns } from "./words";

/** So many rows are read in one step. */
const STEP = 500;

/** Reads every row of a table that holds anything: first what each looks like, then what it says at its place. */
export function* readRows(cells: SheetCells, header: Header, body: Body): Steps<readonly Row[]> {
  const layout = layoutOf(header);
  const { range, marked } = body;
  const amounts = layout.amounts.map(
    (column) => new UnsettledAmounts(cells, column, range, ownUnit(header, column) !== null),
  );
  const habits = new Map<number, Habit>();
  const names = new Map<number, string>();
  const of: FieldContext = {
    cells,
    layout,
    habits,
    amounts: amounts.map(({ amounts: settled }) => settled),
    words: new WordColumns(cells, wordColumns(layout)),
    names,
    times: new Map(),
  };
  const filled: ReadRow[] = [];
  for (let top = range.top; top <= range.bottom; top += STEP) {
    look(top, Math.min(top + STEP - 1, range.bottom));
    yield (top - range.top) / (range.bottom - range.top + 1) / 2;
  }
  const raws = marked.size === 0 ? filled : filled.filter((raw) => !marked.has(raw.row));
  for (const [column, habit] of columnHabits(cells, layout, body, amounts)) habits.set(column, habit);
  for (const [row, name] of repeatedNames(raws)) names.set(row, name);
  const settle = amountSettler(cells, header, body, amounts, habits);
  if (header.ofYears && !isOutlined(raws)) placeInEnvelope(cells, layout.time, raws);
  else placeInOutline(raws, layout.unit.length + layout.quantity.length > 0);
  const rows: Row[] = [];
  for (let first = 0; first < filled.length; first += STEP) {
    read(first, Math.min(first + STEP, filled.length));
    yield (1 + rows.length / filled.length) / 2;
  }
  return rows;

  // The long loops stand in functions of their own: engines make code of those sooner than of generators.
  function look(top: number, bottom: number): void {
    for (let row = top; row <= bottom; row++) {
      const columns = filledBetween(cells, row, range.left, range.right);
      if (columns.length === 0) continue;
      filled.push(lookAtRow(of, row, columns));
      if (!marked.has(row)) lookAtAmounts(row);
    }
  }

  function lookAtAmounts(row: number): void {
    for (const column of amounts) column.look(row);
  }

  function read(first: number, end: number): void {
    for (const row of filled.slice(first, end)) {
      const mark = marked.get(row.row);
      settle(row, mark !== undefined);
      if (mark === undefined && REPEATING.has(row.kind) && !row.alone) of.words.look(row.row);
      rows.push(mark === undefined ? row : headingRow(row, mark));
    }
  }
}

/** The rows whose cells can repeat what stands above them, and be repeated. */
const REPEATING: ReadonlySet<RowKind> = new Set(["category", "task", "subtask"]);

function ownUnit({ columns }: Header, column: number): MoneyUnit | null {
  return columns.find((one) => one.column === column)?.moneyUnit ?? null;
}

/** Settles the amounts of one row after the other, once the columns' habits are known. */
function amountSettler(
  cells: SheetCells,
  header: Header,
  { moneyUnit }: Body,
  amounts: readonly UnsettledAmounts[],
  habits: ReadonlyMap<number, Habit>,
): (raw: RawRow, isHeading: boolean) => void {
  const columns = amounts.map((column) => ({
    column,
    by: {
      habit: habits.get(column.column) ?? "vi",
      unit: moneyUnit,
      ownUnit: ownUnit(header, column.column),
    },
  }));
  const open = columns.filter(({ column, by }) => !column.isSettledBy(by));
  return ({ row, alone, repeated, nameColumn }, isHeading) => {
    if (alone)
      for (const { column, by } of columns) {
        // A figure typed over one of the cells in which a name is repeated is none of the name.
        const isName = !repeated || cells.text(row, column.column) === cells.text(row, nameColumn);
        if (isName) column.settleBlank(row);
        else column.settle(row, by);
      }
    else if (isHeading) for (const { column } of columns) column.settleWords(row);
    else for (const { column, by } of open) column.settle(row, by);
  };
}

function wordColumns({
  unit,
  time,
  timeEnd,
  lead,
  partner,
  beneficiary,
  place,
  note,
}: Layout): readonly number[] {
  return [unit[0] ?? null, time, timeEnd, lead, partner, beneficiary, place, note].filter(
    (column) => column !== null,
  );
}

/** Tells the rows of a table what they are and what they stand under, by their ordinals and by where they are. */
function placeInOutline(rows: readonly RawRow[], counts: boolean): void {
  const ordinals = ordinalSeries(rows.map((row) => row.ordinal));
  const sums = sumRows(rows, ordinals);
  const blocks = blockNames(rows, ordinals);
  const notes = noteRows(rows, ordinals, blocks);
  const others: RawRow[] = [];
  rows.forEach((row, at) => {
    row.ordinal = ordinals[at] ?? null;
    if (sums.has(at)) return;
    row.kind = notes.has(at) ? "note" : "task";
    if (sums.has(at - 1)) row.afterSum = true;
    others.push(row);
  });
  const heads = unnumberedHeads(rows, ordinals);
  putUnderOneAnother(others, ranksOf(ordinals), { blocks, heads });
  nameKinds(others, { counts });
  for (const row of rows.slice(closingRemarks(rows))) if (row.kind === "note") row.breakdown = true;
  for (const row of others) row.level = (row.owner?.level ?? 0) + 1;
  for (const [at, sum] of sums) {
    const row = rows[at];
    if (row === undefined) continue;
    row.kind = sum.kind;
    if (sum.kind === "subtotal" && sum.of !== null && !sums.has(sum.of)) row.partOf = rows[sum.of] ?? null;
    row.level = (row.partOf?.level ?? 0) + 1;
  }
}

/** Sources of money by year may have others below them: "I. Ngân sách" over "1. NSTW". */
function isOutlined(raws: readonly RawRow[]): boolean {
  const styles = new Set(raws.map(({ ordinal }) => ordinal?.style));
  return (styles.has("roman") || styles.has("upper-letter")) && styles.has("arabic");
}
