import fc from "fast-check";
import { amountColumnsOf, insertTasks, taskToInsert, type TaskToInsert } from "../../src/catalogue";
import { checkSheet } from "../../src/check";
import { standardTasks } from "../../src/knowledge";
import { Decimal, type Plan, type Row, rowAfter, type Sheet } from "../../src/plan";
import { readSheet } from "../../src/read";
import { applyEdits } from "../support/apply-edits";
import { choices, gridText, laidOut, randomPlan, type Choices } from "../support/layouts";

const SEEDS = process.env["LAYOUT_SEED"] === undefined ? [2026, 7] : [Number(process.env["LAYOUT_SEED"])];

/**
 * The layouts that insertion is known to do well in. Left out, as insertion does not keep them right yet:
 * numbers typed before names in one column (a new row gets none), names repeated across a category's row (only the first is
 * numbered anew), categories that are tasks themselves, counts in category rows, and typed shares (they go stale). Also words in the place of
 * numbers: the new number may be the one that makes the check sure that the others are faults.
 */
function withinReach({ table, second, ...rest }: Choices): Choices {
  const plain = ({ columns, rows, values, ...others }: Choices["table"]): Choices["table"] => ({
    ...others,
    columns: { ...columns, number: true, combined: false, percentages: "none" },
    values: { ...values, odd: false },
    rows: {
      ...rows,
      ownTask: false,
      categoryCounts: false,
      category: rows.category === "in-name" || rows.category === "repeated" ? "plain" : rows.category,
    },
  });
  return {
    ...rest,
    table: plain(table),
    second: second === null ? null : { ...second, table: plain(second.table) },
  };
}

const plansOf = ({ tables }: Sheet): readonly Plan[] =>
  tables.filter((table): table is Plan => table.kind === "plan");

/** A standard task with everything that a person would give; null where the pane cannot ask for amounts of such a table. */
function wanted(plan: Plan, which: number): TaskToInsert | null {
  const task = standardTasks[which % standardTasks.length];
  const hasMoney = plan.columns.some(({ role }) => role === "funding" || role === "total");
  if (task === undefined || (hasMoney && amountColumnsOf(plan).budget === null)) return null;
  return taskToInsert(plan, {
    task: { ...task, unit: task.unit ?? "Cuộc", lead: "Sở Công Thương" },
    quantity: new Decimal(2),
    budget: new Decimal(10),
    other: new Decimal(5),
  });
}

/** "Cộng mục I", "Tổng cộng (I+II)": a new category before others changes the numbers that such labels name, and they stay. */
function namesNumbers({ rows }: Plan): boolean {
  return rows.some(
    ({ kind, name }) => kind === "subtotal" || (kind === "total" && name?.text.includes("+") === true),
  );
}

/** What a row says, as far as an insertion elsewhere leaves it alone. */
function said({ kind, name, unit, quantity, time, lead, partner, amounts }: Row): readonly unknown[] {
  const isSum = kind !== "task" && kind !== "subtask";
  const money = isSum ? [] : [...amounts].map(([column, { text }]) => [column, text]);
  return [kind, name?.text, unit?.text, quantity?.text, time?.text, lead?.text, partner?.text, money];
}

/**
 * How often the check says what of a sheet. What a sentence outside the table declares is its author's to change, and whether an
 * amount is like others of its kind is of the amounts that this test makes up.
 */
function counted(sheet: Sheet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, message } of checkSheet(sheet).findings)
    if (severity !== "info" && !/^(declared-total-differs|amount-misread)/.test(message))
      counts.set(message, (counts.get(message) ?? 0) + 1);
  return counts;
}

test.each(SEEDS)(
  "a standard task stands where it belongs in the layouts within reach; all else is as it was, and the check says nothing new (seed %d)",
  (seed) => {
    fc.assert(
      fc.property(
        randomPlan,
        choices.map(withinReach),
        fc.nat(),
        fc.nat(),
        (random, chosen, which, picked) => {
          const { grid } = laidOut(random, chosen);
          const before = readSheet(grid);
          const plans = plansOf(before);
          const at = picked % Math.max(1, plans.length);
          const plan = plans[at];
          const asked = plan === undefined ? null : wanted(plan, which);
          fc.pre(plan?.rows.some(({ kind }) => kind === "task") === true && asked !== null);
          fc.pre(asked.place.kind !== "new-category" || !namesNumbers(plan));
          const { edits, rows, noRoom } = insertTasks(plan, [asked]);
          if (noRoom !== null) {
            expect([edits, before.tables.length > 1]).toEqual([[], true]);
            return;
          }
          const after = applyEdits(grid, edits);
          const sheet = readSheet(after);
          const now = plansOf(sheet);
          const own = now[at]?.rows.find(({ row }) => row === rows[0]);
          const moved = new Set(plan.rows.map(({ row }) => rowAfter(edits, row)));
          const known = counted(before);
          const seen = {
            kind: own?.kind,
            name: own?.name?.text.startsWith(asked.task.name),
            tables: now.map((table, index) =>
              table.rows.filter(({ row }) => index !== at || moved.has(row)).map(said),
            ),
            worse: [...counted(sheet)].filter(([message, count]) => count > (known.get(message) ?? 0)),
          };
          const expected = {
            kind: "task",
            name: true,
            tables: plans.map((table) => table.rows.map(said)),
            worse: [],
          };
          const shown =
            JSON.stringify(seen) === JSON.stringify(expected)
              ? ""
              : `${asked.task.name}\n${gridText(grid)}\n=>\n${gridText(after)}`;
          expect({ shown, ...seen }).toEqual({ shown: "", ...expected });
        },
      ),
      { numRuns: 150, seed, endOnFailure: true },
    );
  },
  60_000,
);
