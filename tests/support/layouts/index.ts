import fc from "fast-check";
import type { Grid } from "../../../src/plan";
import { writeLetterhead, writeSignatures } from "./around";
import { canvas } from "./canvas";
import { choices as allChoices, type Choices } from "./choices";
import { hiddenIn } from "./hidden";
import { withLoneAmount } from "./lone";
import { randomPlan, type RandomPlan } from "./plan";
import type { ReadTable } from "./read-back";
import { settled } from "./settled";
import { tableWidth, writeTables } from "./sheet";
import { SEPARATORS } from "./values";

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
export function laidOut(random: RandomPlan, choice: Choices): Layout {
  const { plan, chosen } = choice.table.values.lone
    ? withLoneAmount(random, choice)
    : { plan: random, chosen: choice };
  const how = settled(plan, chosen);
  const on = canvas();
  const { around, table } = how;
  const left = around.right;
  const right = left + tableWidth(table) - 1;
  const top = writeLetterhead(on, { top: around.down, left, bottom: 0, right }, around.letterhead);
  const { expected, bottom } = writeTables(on, { row: top, column: left }, plan, how);
  const below = bottom + 2 - (around.titleWord % 2);
  writeSignatures(on, { top: below, left, bottom: 0, right }, around.signatures);
  const separators = SEPARATORS[table.values.workbook];
  const grid = on.grid({ name: "Phụ lục", separators, mergesAsked: around.mergesAsked });
  return { grid: hiddenIn(grid, expected, around.hidden), expected };
}
