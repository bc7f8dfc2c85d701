import { bareName, sameUnit } from "../knowledge";
import {
  convert,
  plusKnown,
  sum,
  type CellRef,
  type Column,
  type Decimal,
  type FundingClass,
  type Plan,
  type Row,
} from "../plan";
import { amountsUnder, hasText, moneyColumns, outline, remembered, workRows } from "../sums";

/** A quantity as one cell states it. */
export interface Counted {
  readonly value: Decimal;
  readonly cell: CellRef;
}

/** A task of a plan's table, with its components counted into it. Amounts in the table's unit of money. */
export interface PlanTask {
  readonly row: Row;
  /** Without the number that may stand before it. */
  readonly name: string;
  /** The rows of the categories it stands under, the outermost first. */
  readonly categories: readonly Row[];
  /** Their names. */
  readonly category: readonly string[];
  /** Its own, else the one in which all its components are counted. */
  readonly unit: string | null;
  readonly quantity: Decimal | null;
  /** What the quantity is made of: the task's own cell, else those of its components. */
  readonly counted: readonly Counted[];
  /** Each null where no amount of it could be read. */
  readonly total: Decimal | null;
  readonly budget: Decimal | null;
  readonly other: Decimal | null;
}

/** The tasks of a plan that have a name, in the order of the sheet. */
export const planTasks = remembered((plan: Plan): readonly PlanTask[] => {
  const read = taskReader(plan);
  return workRows(plan).flatMap((row) => (row.kind === "subtask" ? [] : read(row)));
});

/** The components (nội dung thành phần) of a task that have a name, each as a task of its own. */
export function componentTasks(plan: Plan, { row }: PlanTask): readonly PlanTask[] {
  return componentRows(plan, row).flatMap(taskReader(plan));
}

/** Gives the task that a row of a plan is; none where it has no name. */
const taskReader = remembered((plan: Plan): ((row: Row) => readonly PlanTask[]) => {
  const categoriesOf = categoriesAbove(plan);
  const [totals, budgets, others] = [
    columnsOf(plan, "total"),
    columnsOf(plan, "budget"),
    columnsOf(plan, "other"),
  ];
  return (row) => {
    const name = row.name === null ? "" : bareName(row.name.text);
    if (name === "") return [];
    const [budget, other] = [amountOf(plan, row, budgets), amountOf(plan, row, others)];
    return [
      {
        row,
        name,
        ...categoriesOf(row),
        ...countOf(plan, row),
        total: amountOf(plan, row, totals) ?? plusKnown(budget, other),
        budget,
        other,
      },
    ];
  };
});

/** The quantity of a row; where it has none, what its components have in the same unit. */
function countOf(plan: Plan, row: Row): Pick<PlanTask, "unit" | "quantity" | "counted"> {
  const unit = unitOf(row);
  const own = countedIn(row);
  if (own.length > 0 || (row.quantity !== null && row.quantity.state !== "blank"))
    return { unit, quantity: own[0]?.value ?? null, counted: own };
  const parts = componentRows(plan, row).filter((part) => countedIn(part).length > 0);
  const of = unit ?? parts.map(unitOf).find((one) => one !== null) ?? null;
  const alike = parts.filter((part) => {
    const its = unitOf(part);
    return its === null || (of !== null && sameUnit(its, of));
  });
  // Parts in several units (2 cuộc, 10 gian hàng) add up to nothing unless the task says which of them counts.
  if (alike.length === 0 || (unit === null && alike.length < parts.length))
    return { unit, quantity: null, counted: [] };
  const counted = alike.flatMap(countedIn);
  return { unit: of, quantity: sum(counted.map(({ value }) => value)), counted };
}

function countedIn({ quantity }: Row): readonly Counted[] {
  return quantity?.state === "read" ? [{ value: quantity.value, cell: quantity.cell }] : [];
}

function unitOf({ unit }: Row): string | null {
  return hasText(unit) ? unit.text : null;
}

function componentRows(plan: Plan, { row }: Row): readonly Row[] {
  return outline(plan)
    .under(row)
    .filter(({ kind }) => kind === "subtask");
}

/** The categories that a row stands under. Those of one category are worked out once. */
function categoriesAbove(plan: Plan): (row: Row) => Pick<PlanTask, "categories" | "category"> {
  const tree = outline(plan);
  const met = new Map<number | null, Pick<PlanTask, "categories" | "category">>();
  return (row) => {
    const known = met.get(row.parent);
    if (known !== undefined) return known;
    const categories = tree.above(row).filter(({ kind }) => kind === "category");
    const category = categories.flatMap(({ name }) => (name === null ? [] : [bareName(name.text)]));
    const found = { categories, category };
    met.set(row.parent, found);
    return found;
  };
}

function amountOf(plan: Plan, row: Row, columns: readonly Column[]): Decimal | null {
  const tree = outline(plan);
  const read: Decimal[] = [];
  for (const column of columns)
    for (const amount of amountsUnder(tree, row, column.column)) {
      const value = amount.state === "read" ? inTableUnit(plan, column, amount.value) : null;
      if (value !== null) read.push(value);
    }
  const [first, ...more] = read;
  return first === undefined ? null : more.length === 0 ? first : sum(read);
}

/** An amount of a column in the unit of its table; null where the column's own unit cannot be converted. */
export function inTableUnit(plan: Plan, { moneyUnit }: Column, value: Decimal): Decimal | null {
  return moneyUnit === null || moneyUnit === plan.moneyUnit
    ? value
    : convert(value, moneyUnit, plan.moneyUnit);
}

/** The columns of a plan that hold one kind of money, by the name that a task has it under. */
export function columnsOf(plan: Plan, of: "total" | "budget" | "other"): readonly Column[] {
  const part: "total" | FundingClass = of === "budget" ? "state" : of;
  return moneyColumns(plan, part);
}
