import type { CellRef } from "../../../src/plan";
import { writeTitle } from "./around";
import { words, type Canvas } from "./canvas";
import type { Choices, TableChoices } from "./choices";
import { headerTree } from "./columns";
import { writeEnvelope } from "./envelope";
import { levelsOf } from "./header";
import { MONEY_UNITS } from "./headings";
import type { Leaf, Node } from "./leaf";
import { addUp, type RandomPlan } from "./plan";
import type { ReadTable } from "./read-back";
import { writeStatements } from "./statements";
import { planAmounts, type PlanAmounts } from "./stated";
import { writeTable } from "./table";

/** The tables of a sheet and the last row that any of them, or what belongs to it, stands in. */
interface WrittenTables {
  /** In the order of their headers: from top to bottom, those of one row from left to right. */
  readonly expected: readonly ReadTable[];
  readonly bottom: number;
}

/** Writes the tables of a sheet, each with its title, its unit of money and what is stated of it, from a cell down. */
export function writeTables(on: Canvas, at: CellRef, plan: RandomPlan, how: Choices): WrittenTables {
  const { around, table, second } = how;
  const expected: ReadTable[] = [];
  let row = at.row;
  if (around.envelope === "above") {
    const envelope = envelopeAt({ row, column: at.column });
    if (envelope !== null) row = envelope + 2;
  }
  const first = writePlan(on, { row, column: at.column }, { plan, table, how, ofTwo: second !== null });
  expected.push(first.table);
  let { bottom } = first;
  const beside = first.right + 2;
  if (second !== null) {
    const { at: where } = second;
    const next =
      where === "below"
        ? { row: bottom + 3, column: at.column, header: null }
        : where === "beside"
          ? { row, column: beside, header: first.header }
          : { row: first.header + 1, column: beside, header: null };
    const other = writePlan(on, next, { plan: second.plan, table: second.table, how, ofTwo: true });
    expected.push(other.table);
    bottom = Math.max(bottom, other.bottom);
  }
  if (around.envelope === "beside" && second?.at !== "beside" && second?.at !== "staggered") {
    const envelope = envelopeAt({
      row: namesRow(first.header, table) - 1 + (around.titleWord % 3),
      column: beside,
    });
    bottom = Math.max(bottom, envelope ?? 0);
  }
  if (around.envelope === "below") bottom = envelopeAt({ row: bottom + 3, column: at.column }) ?? bottom;
  return { expected: expected.toSorted(byHeader), bottom };

  function envelopeAt(corner: CellRef): number | null {
    const amounts = amountsOf(plan, table);
    if (amounts === null) return null;
    // Years across need rows: the sources of money.
    const form = amounts.state === null ? "years" : around.envelopeOf;
    const written = writeEnvelope(on, corner, amounts, {
      values: table.values,
      unitWord: unitOf(table),
      form,
    });
    expected.push(written.table);
    return written.bottom;
  }
}

/** The row of a header in which most columns have their names. */
function namesRow(header: number, table: TableChoices): number {
  const low = table.header.groups === "blank" && table.header.leaves === "bottom";
  return low ? header + levelsOf(headerTree(table)) - 1 : header;
}

interface PlanToWrite {
  readonly plan: RandomPlan;
  readonly table: TableChoices;
  readonly how: Choices;
  /** Words below a table belong to the next one, where there is one. */
  readonly ofTwo: boolean;
}

interface WrittenPlan {
  readonly table: ReadTable;
  readonly header: number;
  readonly bottom: number;
  readonly right: number;
}

/** `header`: the row that its header must stand in; null where that is as it comes. */
function writePlan(
  on: Canvas,
  { row: top, column: left, header }: CellRef & { readonly header?: number | null },
  { plan, table, how: { around }, ofTwo }: PlanToWrite,
): WrittenPlan {
  const right = left + tableWidth(table) - 1;
  const { values, columns } = table;
  const hasMoney = columns.money !== "none";
  const word = hasMoney ? unitOf(table) : "";
  const title = writeTitle(
    on,
    { top, left, bottom: 0, right },
    around,
    values.unitAt === "title" ? word : "",
  );
  const amounts = amountsOf(plan, table);
  const below = around.statements === "below";
  const above = { ...around, statements: below ? ("none" as const) : around.statements };
  const stated = writeStatements(on, { row: title.next, column: left }, amounts, values, above);
  let row = Math.max(stated.next, (header ?? 0) - (values.unitAt === "note" && word !== "" ? 1 : 0));
  if (values.unitAt === "note" && word !== "") on.put(row++, right, words(`ĐVT: ${word}`));
  row = Math.max(row, header ?? 0);
  const { bottom, ...inside } = writeTable(on, { row, column: left }, plan, table, around.mergesAsked);
  const after =
    below && !ofTwo
      ? writeStatements(
          on,
          { row: bottom + 1 + (around.titleWord % 2), column: left },
          amounts,
          values,
          around,
        )
      : { statements: [], next: bottom + 1 };
  const adjusted = columns.money === "versions" || columns.money === "versions-single";
  return {
    header: row,
    bottom: after.next - 1,
    right,
    table: {
      ...inside,
      kind: `plan ${adjusted ? "adjustment" : around.kind}`,
      title: title.title,
      period: title.period,
      moneyUnit: hasMoney ? values.unit : "unknown",
      statements: [...stated.statements, ...after.statements],
    },
  };
}

function unitOf({ values: { unit, unitWord } }: TableChoices): string {
  return MONEY_UNITS[unit][unitWord % MONEY_UNITS[unit].length] ?? "";
}

function amountsOf({ groups }: RandomPlan, table: TableChoices): PlanAmounts | null {
  const money = addUp(groups.flat().flatMap(({ tasks }) => tasks));
  return planAmounts(leavesOf(headerTree(table)), money);
}

function leavesOf(nodes: readonly Node[]): readonly Leaf[] {
  return nodes.flatMap(({ leaf, children }) => (leaf === null ? leavesOf(children) : [leaf]));
}

/** How many columns a table has. */
export function tableWidth(table: TableChoices): number {
  return leavesOf(headerTree(table)).length;
}

function byHeader(a: ReadTable, b: ReadTable): number {
  const [rowA = 0, columnA = 0] = a.range.split(" ").map(Number);
  const [rowB = 0, columnB = 0] = b.range.split(" ").map(Number);
  return rowA - rowB || columnA - columnB;
}
