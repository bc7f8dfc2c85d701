import fc from "fast-check";
import type { Grid } from "../../../src/plan";
import { writeLetterhead, writeSignatures, writeTitle } from "./around";
import { canvas } from "./canvas";
import { choices as allChoices, type Choices, type TableChoices } from "./choices";
import { headerTree } from "./columns";
import { MONEY_UNITS } from "./headings";
import { randomPlan, type RandomPlan } from "./plan";
import type { ReadTable } from "./read-back";
import { words } from "./canvas";
import { settled } from "./settled";
import { SEPARATORS } from "./values";
import { writeTable } from "./table";

export { choices, type Choices } from "./choices";
export { cleanChoices } from "./clean";
export { randomPlan, type RandomPlan } from "./plan";
export { readBack, type ReadTable } from "./read-back";
export { gridText } from "./grid-text";

/** A sheet with plans on it, and what must be read of it. */
export interface Layout {
  readonly grid: Grid;
  readonly expected: readonly ReadTable[];
}

/** Random plans laid out by random choices. */
export function layout(chosen: fc.Arbitrary<Choices> = allChoices): fc.Arbitrary<Layout> {
  return fc.tuple(randomPlan, chosen).map(([plan, how]) => laidOut(plan, how));
}

/** A plan laid out as chosen. */
export function laidOut(plan: RandomPlan, chosen: Choices): Layout {
  const how = settled(plan, chosen);
  const on = canvas();
  const { around } = how;
  const expected: ReadTable[] = [];
  const left = around.right;
  const width = headerWidth(how.table);
  let row = writeLetterhead(
    on,
    { top: around.down, left, bottom: 0, right: left + width - 1 },
    around.letterhead,
  );
  for (const { plan: of, table } of [
    { plan, table: how.table },
    ...(how.second === null ? [] : [how.second]),
  ]) {
    const right = left + headerWidth(table) - 1;
    const { unit, unitAt, unitWord } = table.values;
    const word = MONEY_UNITS[unit][unitWord % MONEY_UNITS[unit].length] ?? "";
    const hasMoney = table.columns.money !== "none";
    const title = writeTitle(
      on,
      { top: row, left, bottom: 0, right },
      around,
      unitAt === "title" && hasMoney ? word : "",
    );
    row = title.next;
    if (unitAt === "note" && hasMoney && word !== "") on.put(row++, right, words(`ĐVT: ${word}`));
    const { bottom, ...inside } = writeTable(on, { row, column: left }, of, table, around.mergesAsked);
    const adjusted = table.columns.money === "versions" || table.columns.money === "versions-single";
    expected.push({
      ...inside,
      kind: `plan ${adjusted ? "adjustment" : around.kind}`,
      title: title.title,
      period: title.period,
      moneyUnit: hasMoney ? unit : "unknown",
      statements: [],
    });
    row = bottom + 3;
  }
  writeSignatures(
    on,
    { top: row - 1 - (around.titleWord % 2), left, bottom: 0, right: left + width - 1 },
    around.signatures,
  );
  const separators = SEPARATORS[how.table.values.workbook];
  return { grid: on.grid({ name: "Phụ lục", separators, mergesAsked: around.mergesAsked }), expected };
}

function headerWidth(table: TableChoices): number {
  const leaves = (nodes: ReturnType<typeof headerTree>): number =>
    nodes.reduce((sum, { children, leaf }) => sum + (leaf === null ? leaves(children) : 1), 0);
  return leaves(headerTree(table));
}
