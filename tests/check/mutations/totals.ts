import { a1, type CellRef, Decimal, type Grid, type Plan, type Row, sum } from "../../../src/plan";
import {
  amountColumns,
  amountsUnder,
  addends,
  moneyColumns,
  outline,
  planSums,
  rowSums,
} from "../../../src/sums";
import { figure, nothing, put, putAll, text, type NewContent } from "../../support/grid-edits";
import {
  choosing,
  columnOf,
  isKnown,
  type Known,
  mutation,
  type Mutation,
  type Planted,
  plainTasks,
  rowsOf,
  type Site,
} from "./mutation";

/** A stated sum with what it is the sum of. */
interface Stated {
  readonly stated: Known;
  readonly addends: readonly { readonly cell: CellRef }[];
}

function statedSums(plan: Plan, ...kinds: readonly Row["kind"][]): readonly Stated[] {
  const tree = outline(plan);
  return rowsOf(plan, ...kinds).flatMap((row) =>
    amountColumns(plan).flatMap(({ column }): Stated[] => {
      const stated = row.amounts.get(column);
      const category = row.kind === "category" ? row : plan.rows.find((one) => one.row === row.parent);
      const parts =
        row.kind === "total"
          ? addends(tree, null, column)
          : category === undefined
            ? []
            : amountsUnder(tree, category, column);
      return isKnown(stated) && parts.length > 0 && !parts.includes(stated)
        ? [{ stated, addends: parts }]
        : [];
    }),
  );
}

/** A stated sum is a little off; another statement of the same sum says nothing of its own. */
function off(by: string, ...kinds: readonly Row["kind"][]): Mutation["plant"] {
  return ({ grid, plan, pick }) => {
    const found = pick(statedSums(plan, ...kinds))?.stated;
    return found === undefined
      ? null
      : { grid: put(grid, found.cell, figure(grid, found.value.plus(new Decimal(by)))), at: found.cell };
  };
}

/** A stated sum is taken away where its row states others. */
function gone(kind: Row["kind"]): Mutation["plant"] {
  return ({ grid, plan, pick }) => {
    const all = statedSums(plan, kind);
    const found = pick(all)?.stated;
    if (found === undefined || all.filter(({ stated }) => stated.cell.row === found.cell.row).length < 2)
      return null;
    const practised = all.some(
      ({ stated }) => stated.cell.column === found.cell.column && stated.cell.row !== found.cell.row,
    );
    return kind === "category" && !practised
      ? null
      : { grid: put(grid, found.cell, nothing), at: found.cell };
  };
}

function formula(grid: Grid, { value }: Known, cells: readonly { readonly cell: CellRef }[]): NewContent {
  return { ...figure(grid, value), formula: `=SUM(${cells.map(({ cell }) => a1(cell)).join(",")})` };
}

/** The formula of a sum passes over one of its rows, though its value is not refreshed. */
function rowForgotten({ grid, plan, pick }: Site): Planted | null {
  const found = pick(
    statedSums(plan, "category", "subtotal", "total").filter(
      ({ addends: all }) => all.length > 1 && all.length < 30,
    ),
  );
  const forgotten = found === undefined ? undefined : pick(found.addends);
  if (found === undefined || forgotten === undefined) return null;
  const amount = plan.rows.find(({ row }) => row === forgotten.cell.row)?.amounts.get(forgotten.cell.column);
  if (!isKnown(amount)) return null;
  const counted = found.addends.filter((one) => one !== forgotten);
  return { grid: put(grid, found.stated.cell, formula(grid, found.stated, counted)), at: found.stated.cell };
}

function rowTwice({ grid, plan, pick }: Site): Planted | null {
  const found = pick(
    statedSums(plan, "category", "subtotal", "total").filter(({ addends: all }) => all.length < 30),
  );
  const again = found === undefined ? undefined : pick(found.addends);
  if (found === undefined || again === undefined) return null;
  return {
    grid: put(grid, found.stated.cell, formula(grid, found.stated, [...found.addends, again])),
    at: found.stated.cell,
  };
}

/** All sums down the columns are formulas but one. */
function oneTyped({ grid, plan, pick }: Site): Planted | null {
  const sums = statedSums(plan, "category", "subtotal", "total").filter(
    ({ addends: all }) => all.length < 30,
  );
  const typed = pick(sums);
  if (typed === undefined || sums.length < 4) return null;
  const others = sums.filter((one) => one !== typed);
  return {
    grid: putAll(
      grid,
      others.map((one) => [one.stated.cell, formula(grid, one.stated, one.addends)] as const),
    ),
    at: typed.stated.cell,
  };
}

function noTotal({ grid, plan }: Site): Planted | null {
  const last = rowsOf(plan, "task", "subtask").at(-1)?.name?.cell;
  return last === undefined || rowsOf(plan, "task").every((row) => row.total?.state !== "read")
    ? null
    : { grid, at: last };
}

/** Below a table: the total of each year, and of all, of a plan with both sources. */
function envelope(grid: Grid, plan: Plan): { readonly grid: Grid; readonly top: number } {
  const { total, budget, other } = planSums(plan);
  const all = [total, budget, other].map((value) => value ?? new Decimal(0));
  const first = all.map((value) => value.dividedToIntegerBy(3));
  const second = all.map((value, at) => value.minus(first[at] ?? 0));
  const top = grid.rowCount + 2;
  const line = (
    row: number,
    label: string,
    values: readonly Decimal[],
  ): (readonly [CellRef, NewContent])[] => [
    [{ row, column: 0 }, text(label)],
    ...values.map((value, at) => [{ row, column: at + 1 }, figure(grid, value)] as const),
  ];
  const unit = {
    dong: "đồng",
    "thousand-dong": "nghìn đồng",
    "million-dong": "triệu đồng",
    "billion-dong": "tỷ đồng",
    unknown: "",
  }[plan.moneyUnit];
  const heads = ["Năm", `Tổng kinh phí (${unit})`, `Ngân sách nhà nước (${unit})`, `Nguồn khác (${unit})`];
  // The total of a year is the sum of its sources.
  const whole = ([
    ,
    state = new Decimal(0),
    rest = new Decimal(0),
  ]: readonly Decimal[]): readonly Decimal[] => [state.plus(rest), state, rest];
  return {
    grid: putAll(grid, [
      ...heads.map((head, column) => [{ row: top, column }, text(head)] as const),
      ...line(top + 1, "2021", whole(first)),
      ...line(top + 2, "2022", whole(second)),
      ...line(top + 3, "Tổng cộng", whole(all)),
    ]),
    top,
  };
}

function wrongEnvelope({ grid, plan, pick }: Site): Planted | null {
  const { total, budget, other } = planSums(plan);
  if (total === null || budget === null || other === null || !total.equals(budget.plus(other))) return null;
  const { grid: on, top } = envelope(grid, plan);
  const row = pick([1, 2, 3]) ?? 1;
  // In the row of a year the total is blamed; in that of all years each sum is.
  const at = { row: top + row, column: row === 3 ? (pick([1, 2, 3]) ?? 1) : 1 };
  const value = on.values[at.row]?.[at.column];
  return typeof value === "number"
    ? { grid: put(on, at, figure(on, new Decimal(value).plus(11))), at }
    : null;
}

/** A sentence below the table states its total, which is off. */
function wrongSentence({ grid, plan }: Site): Planted | null {
  const { total } = planSums(plan);
  const unit = {
    dong: "đồng",
    "thousand-dong": "nghìn đồng",
    "million-dong": "triệu đồng",
    "billion-dong": "tỷ đồng",
    unknown: null,
  }[plan.moneyUnit];
  if (total === null || unit === null || moneyColumns(plan, "total").length !== 1) return null;
  const at = { row: plan.range.bottom + 2, column: plan.range.left };
  const off = total.times(2).plus(1000).toFixed().replace(".", ",");
  return { grid: put(grid, at, text(`Tổng kinh phí thực hiện chương trình: ${off} ${unit}.`)), at };
}

/** The percentages of a plan as they should be: the state budget's share of each row's total. */
function withShares(plan: Plan): readonly (readonly [CellRef, Decimal])[] | null {
  const column = columnOf(plan, "percentage");
  if (column === undefined) return null;
  return plan.rows.flatMap((row) => {
    const cell = row.percentages.get(column.column)?.cell;
    const { total, budget } = rowSums(plan, row);
    if (cell === undefined || total === null || budget === null || total.isZero()) return [];
    return [[cell, budget.times(100).dividedBy(total).toDecimalPlaces(2)] as const];
  });
}

function asPercent(grid: Grid, share: Decimal): NewContent {
  const shown = share.toFixed(2).replace(".", grid.separators.decimal);
  return { value: share.dividedBy(100).toNumber(), text: `${shown}%`, format: "0.00%" };
}

function wrongShare({ grid, plan, pick }: Site): Planted | null {
  const all = withShares(plan);
  const wrong = all === null ? undefined : pick(all);
  if (all === null || wrong === undefined || all.length < 3) return null;
  const right = putAll(
    grid,
    all.map(([cell, share]) => [cell, asPercent(grid, share)] as const),
  );
  return { grid: put(right, wrong[0], asPercent(grid, wrong[1].plus("1.5"))), at: wrong[0] };
}

/** A column beside the table with each task's share of all, rounded down: too little for 100 in all. */
function tooLittleInAll({ grid, plan }: Site): Planted | null {
  const [column] = moneyColumns(plan, "total");
  const tasks = plainTasks(plan);
  const header = plan.headerRows[0];
  if (column === undefined || header === undefined || plan.headerRows.length > 1) return null;
  const amounts = tasks.map((row) => row.amounts.get(column.column));
  if (!amounts.every(isKnown) || amounts.length < 3 || tasks.length !== rowsOf(plan, "task").length)
    return null;
  const all = sum(amounts.map(({ value }) => value));
  const own = (value: Decimal): Decimal =>
    value.times(100).dividedBy(all).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const shares = amounts.map(({ value }) => own(value));
  if (sum(shares).equals(100)) return null;
  const at = plan.range.right + 1;
  const last = amounts.at(-1)?.cell.row ?? 0;
  return {
    grid: putAll(grid, [
      [{ row: header, column: at }, text("Tỷ trọng (%)")],
      ...amounts.map(
        ({ cell }, index) => [{ row: cell.row, column: at }, asPercent(grid, shares[index] ?? all)] as const,
      ),
    ]),
    at: { row: last, column: at },
  };
}

const sums = choosing({ rows: { subtotals: "category", total: "last" }, header: { again: false } });
const bothSources = choosing({
  columns: { money: "grouped", budgets: 1, others: 1 },
  around: { signatures: "none" },
  rows: { note: "none" },
});

export const ofTotals: readonly Mutation[] = [
  mutation("subtotal-wrong", "error", "a category's sum is 9 too high", off("9", "category"), {
    given: choosing({ rows: { subtotals: "category" } }),
  }),
  mutation("subtotal-wrong", "error", "the sum of a row “Cộng” is 9 too low", off("-9", "subtotal"), {
    given: choosing({ rows: { subtotals: "below" } }),
  }),
  mutation("total-wrong", "error", "the grand total is 9 too high", off("9", "total"), {
    given: choosing({ rows: { total: "last" } }),
  }),
  mutation("subtotal-wrong", "error", "a category's sum is taken away", gone("category"), {
    given: choosing({
      rows: { subtotals: "category" },
      columns: { money: "grouped", budgets: 1, others: 1 },
    }),
  }),
  mutation("total-wrong", "error", "the grand total is taken away", gone("total"), {
    given: choosing({ rows: { total: "last" }, columns: { money: "grouped", budgets: 1, others: 1 } }),
  }),
  mutation("total-missing", "info", "no grand total", noTotal, {
    given: choosing({ rows: { total: "none", subtotals: "none" } }),
  }),
  mutation("total-not-a-formula", "info", "one sum of many is typed", oneTyped, { given: sums }),
  mutation("formula-misses-rows", "error", "a formula passes over a task", rowForgotten, { given: sums }),
  mutation("formula-misses-rows", "error", "a formula counts a task twice", rowTwice, { given: sums }),
  mutation("percentage-wrong", "error", "a share is 1,5 too high", wrongShare, {
    given: choosing({ columns: { percentages: "named", money: "grouped", budgets: 1, others: 1 } }),
  }),
  mutation("percentages-not-100", "info", "shares rounded each by itself", tooLittleInAll, {
    given: choosing({
      columns: { money: "single", order: 0 },
      rows: { subtotals: "none", total: "none", ownTask: false },
    }),
  }),
  mutation("envelope-sum", "error", "a year's total is 11 too high", wrongEnvelope, { given: bothSources }),
  mutation(
    "declared-total-differs",
    "warning",
    "a sentence states more than twice the total",
    wrongSentence,
    { given: bothSources },
  ),
];
