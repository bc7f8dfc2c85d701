import { capSets } from "../../../src/knowledge";
import { type CellRef, Decimal, type Plan, type Row } from "../../../src/plan";
import { amountColumns, moneyColumns, outline, partialPartitions, partitions } from "../../../src/sums";
import { readSheet } from "../../../src/read";
import { figure, nothing, put, putAll, text } from "../../support/grid-edits";
import {
  choosing,
  isKnown,
  type Known,
  knownAmounts,
  mutation,
  plainTasks,
  type Mutation,
  type Planted,
  rowsOf,
  type Site,
} from "./mutation";

const noSums = { subtotals: "none", total: "none" } as const;
const bothSources = choosing({ columns: { money: "grouped", budgets: 1, others: 1 } });

/** Changes one amount of a task without components. */
function amountBecomes(change: (value: Decimal, plan: Plan) => Decimal | null): Mutation["plant"] {
  return ({ grid, plan, pick }) => {
    const changed = knownAmounts(plainTasks(plan)).flatMap(({ cell, value }) => {
      const to = change(value, plan);
      return to === null ? [] : [{ cell, to }];
    });
    const found = pick(changed);
    return found === undefined
      ? null
      : { grid: put(grid, found.cell, figure(grid, found.to)), at: found.cell };
  };
}

function amountIsWords(words: string): Mutation["plant"] {
  return ({ grid, plan, pick }) => {
    const at = pick(knownAmounts(rowsOf(plan, "task", "subtask", "subtotal", "total")))?.cell;
    return at === undefined ? null : { grid: put(grid, at, text(words)), at };
  };
}

/** A number of the sheet as text, in the marks of the workbook. */
function asText({ grid, plan, pick }: Site): Planted | null {
  const amount = pick(knownAmounts(plan.rows.filter(({ kind }) => kind !== "note")));
  return amount === undefined ? null : { grid: put(grid, amount.cell, text(amount.text)), at: amount.cell };
}

/** A number of the sheet as text, in the marks that the workbook does not use. */
function asForeignText({ grid, plan, pick }: Site): Planted | null {
  const whole = knownAmounts(plainTasks(plan)).filter(
    ({ value }) => value.isInteger() && value.greaterThanOrEqualTo(1000) && value.lessThan(1_000_000),
  );
  const amount = pick(whole);
  if (amount === undefined) return null;
  const mark = grid.separators.decimal;
  const digits = amount.value.toFixed().replace(/\B(?=(\d{3})+$)/g, mark);
  return { grid: put(grid, amount.cell, text(digits)), at: amount.cell };
}

/** What Excel makes of "8.000" in a table that has but one amount a row: a sum over it tells. */
function misreadBelowSum({ grid, plan, pick }: Site): Planted | null {
  const amount = pick(
    knownAmounts(plainTasks(plan)).filter(
      ({ value }) => value.isInteger() && value.greaterThanOrEqualTo(1000) && value.lessThan(1_000_000),
    ),
  );
  if (amount === undefined) return null;
  return { grid: put(grid, amount.cell, figure(grid, amount.value.dividedBy(1000))), at: amount.cell };
}

/** The totals of tasks with all of their parts, where the total is that of no other. */
function fullRows({ plan }: Site): readonly { readonly whole: Known; readonly parts: readonly Known[] }[] {
  return plainTasks(plan).flatMap(({ amounts }) =>
    partitions(plan).flatMap(({ whole, parts }) => {
      const total = amounts.get(whole.column);
      const known = parts.flatMap(({ column }) => amounts.get(column) ?? []).filter(isKnown);
      return isKnown(total) && known.length === parts.length ? [{ whole: total, parts: known }] : [];
    }),
  );
}

function wrongTotal(site: Site): Planted | null {
  const row = site.pick(fullRows(site));
  if (row === undefined) return null;
  const to = row.whole.value.plus(new Decimal(7));
  return { grid: put(site.grid, row.whole.cell, figure(site.grid, to)), at: row.whole.cell };
}

function blankTotal(site: Site): Planted | null {
  const at = site.pick(fullRows(site))?.whole.cell;
  return at === undefined ? null : { grid: put(site.grid, at, nothing), at };
}

/** What Excel makes of "8.000" typed where a dot is the decimal mark. */
function misread(site: Site): Planted | null {
  const cells = fullRows(site).flatMap(({ parts }) =>
    parts.filter(
      ({ value }) => value.isInteger() && value.greaterThanOrEqualTo(1000) && value.lessThan(1_000_000),
    ),
  );
  const amount = site.pick(cells);
  if (amount === undefined) return null;
  return {
    grid: put(site.grid, amount.cell, figure(site.grid, amount.value.dividedBy(1000))),
    at: amount.cell,
  };
}

function noAmounts({ grid, plan, pick }: Site): Planted | null {
  const row = pick(plainTasks(plan).filter(isCounted));
  const [first] = amountColumns(plan);
  if (row === undefined || first === undefined) return null;
  const at = row.total?.cell ?? { row: row.row, column: first.column };
  return {
    grid: putAll(
      grid,
      [...row.amounts.values()].map(({ cell }) => [cell, nothing] as const),
    ),
    at,
  };
}

function isCounted({ unit, quantity }: Row): boolean {
  return unit !== null && unit.text !== "" && quantity !== null && quantity.state === "read";
}

/** The other source is no longer one, so that the sources are not all there are. */
function partTooLarge(site: Site): Planted | null {
  const { pick } = site;
  const [other] = moneyColumns(site.plan, "other");
  if (other === undefined) return null;
  const grid = put(site.grid, other.header, text("Mã hồ sơ"));
  const [plan] = readSheet(grid).tables;
  if (plan?.kind !== "plan") return null;
  const cells = plainTasks(plan).flatMap(({ amounts }) =>
    partialPartitions(plan).flatMap(({ whole, parts }) => {
      const total = amounts.get(whole.column);
      return isKnown(total)
        ? parts.flatMap(({ column }) => ({ total, at: { row: total.cell.row, column } }))
        : [];
    }),
  );
  const found = pick(cells);
  if (found === undefined) return null;
  return { grid: put(grid, found.at, figure(grid, found.total.value.plus(new Decimal(5)))), at: found.at };
}

/** Only where the task's total has no parts beside it: else those say it first. */
function wrongWithComponents({ grid, plan, pick }: Site): Planted | null {
  const tree = outline(plan);
  const amount = pick(knownAmounts(rowsOf(plan, "task").filter(({ row }) => tree.under(row).length > 0)));
  if (amount === undefined) return null;
  return { grid: put(grid, amount.cell, figure(grid, amount.value.plus(new Decimal(3)))), at: amount.cell };
}

/** Half a đồng more. */
function halfDongMore(value: Decimal, { moneyUnit }: Plan): Decimal | null {
  const dong = { dong: 1, "thousand-dong": 1e-3, "million-dong": 1e-6, "billion-dong": 1e-9, unknown: null }[
    moneyUnit
  ];
  const more = dong === null ? null : value.plus(new Decimal(dong).dividedBy(2));
  // A sheet keeps 15 digits.
  return more === null || more.precision() > 15 ? null : more;
}

/** A second declaration above the header, at its right. */
function secondUnit({ grid, plan }: Site): Planted | null {
  if (plan.moneyUnit === "billion-dong" || plan.headerRows[0] === undefined) return null;
  return {
    grid: put(grid, { row: plan.headerRows[0] - 1, column: plan.range.right }, text("Đơn vị tính: tỷ đồng")),
    at: amountColumns(plan)[0]?.header ?? null,
  };
}

const caps2018 = capSets.find(({ id }) => id === "central-2018") ?? null;

/** A task becomes one that a cap fits, with more of the state budget than it allows. */
function overCap(
  name: string,
  unit: string,
  quantity: number,
  state: string,
  other: string,
): Mutation["plant"] {
  return ({ grid, plan, pick }) => {
    const row = pick(plainTasks(plan).filter(isCounted));
    const [[total], [budget], [rest]] = [
      moneyColumns(plan, "total"),
      moneyColumns(plan, "state"),
      moneyColumns(plan, "other"),
    ];
    if (row === undefined || row.name === null || row.unit === null || row.quantity === null) return null;
    if (total === undefined || budget === undefined || rest === undefined) return null;
    const at = { row: row.row, column: budget.column };
    const money = (value: string): Decimal =>
      new Decimal(value).times(
        { dong: 1_000_000, "thousand-dong": 1000, "million-dong": 1, "billion-dong": 0.001, unknown: 1 }[
          plan.moneyUnit
        ],
      );
    const put3: readonly (readonly [CellRef, Decimal])[] = [
      [at, money(state)],
      [{ ...at, column: rest.column }, money(other)],
      [{ ...at, column: total.column }, money(state).plus(money(other))],
      [row.quantity.cell, new Decimal(quantity)],
    ];
    return {
      grid: putAll(grid, [
        [row.name.cell, text(name)],
        [row.unit.cell, text(unit)],
        ...put3.map(([cell, value]) => [cell, figure(grid, value)] as const),
      ]),
      at,
    };
  };
}

const capped = {
  caps: caps2018,
  given: choosing({
    columns: { money: "grouped", budgets: 1, others: 1, combined: false, number: true, time: false },
    rows: noSums,
  }),
};

export const ofFunding: readonly Mutation[] = [
  mutation("amount-not-a-number", "error", "letters in an amount", amountIsWords("12o0 x")),
  mutation("amount-not-a-number", "warning", "an amount is left open", amountIsWords("chưa xác định")),
  mutation("amount-stored-as-text", "warning", "a number is kept as text", asText),
  mutation("amount-stored-as-text", "warning", "a number in foreign marks is kept as text", asForeignText, {
    given: choosing({ values: { amounts: "numbers" } }),
  }),
  mutation("amount-misread", "warning", "a thousandth of what was meant", misread, { given: bothSources }),
  mutation("amount-misread", "warning", "a thousandth below a sum", misreadBelowSum, {
    given: choosing({
      columns: { money: "single" },
      rows: { total: "last", subtotals: "none" },
      values: { amounts: "numbers", unit: "million-dong" },
    }),
  }),
  mutation(
    "amount-negative",
    "error",
    "an amount below zero",
    amountBecomes((value) => value.negated()),
    { given: choosing({ columns: { money: "grouped" } }) },
  ),
  mutation("amount-missing", "warning", "a task without money", noAmounts),
  mutation("amount-precision", "warning", "half a đồng", amountBecomes(halfDongMore), {
    given: choosing({ columns: { money: "single" } }),
  }),
  mutation("amount-precision", "warning", "half a đồng in a row that adds up", amountBecomes(halfDongMore), {
    given: bothSources,
  }),
  mutation("funding-sum", "error", "a task's total is 7 too high", wrongTotal),
  mutation("funding-sum", "error", "a task's total is taken away", blankTotal, { given: bothSources }),
  mutation("part-exceeds-total", "error", "a source above its total", partTooLarge, {
    given: choosing({ columns: { money: "bare", budgets: 1, others: 1 }, header: { again: false } }),
  }),
  mutation("subtask-sum", "error", "a task's amount is 3 above its components", wrongWithComponents, {
    given: choosing({ columns: { money: "single" } }),
  }),
  mutation(
    "money-unit-missing",
    "warning",
    "no unit of money",
    ({ grid, plan }) => {
      const [first] = amountColumns(plan);
      return first === undefined ? null : { grid, at: first.header };
    },
    { given: choosing({ values: { unit: "unknown" } }) },
  ),
  mutation("money-unit-conflict", "warning", "another unit of money above the table", secondUnit, {
    given: choosing({
      values: { unitAt: "columns", unit: "million-dong" },
      columns: { money: "single" },
      around: { down: 2 },
    }),
  }),
  mutation(
    "support-over-cap",
    "warning",
    "a machine for more than the cap",
    overCap("Ứng dụng máy móc thiết bị tiên tiến vào chế biến chè", "Cơ sở", 2, "700", "900"),
    capped,
  ),
  mutation(
    "support-share-over-cap",
    "warning",
    "a machine at more than half of its cost",
    overCap("Ứng dụng máy móc thiết bị tiên tiến vào chế biến chè", "Cơ sở", 2, "400", "300"),
    capped,
  ),
];
