import { bareName } from "../knowledge";
import {
  convert,
  plusKnown,
  sum,
  type Column,
  type Decimal,
  type FundingClass,
  type Plan,
  type Row,
} from "../plan";
import { amountsUnder, hasText, moneyColumns, outline, remembered, workRows } from "../sums";

/** A task of a plan's table, with its components counted into it. Amounts in the table's unit of money. */
export interface PlanTask {
  readonly row: Row;
  /** Without the number that may stand before it. */
  readonly name: string;
  /** The rows of the categories it stands under, the outermost first. */
  readonly categories: readonly Row[];
  /** Their names. */
  readonly category: readonly string[];
  readonly unit: string | null;
  readonly quantity: Decimal | null;
  /** Each null where no amount of it could be read. */
  readonly total: Decimal | null;
  readonly budget: Decimal | null;
  readonly other: Decimal | null;
}

/** The tasks of a plan that have a name, in the order of the sheet. */
export const planTasks = remembered((plan: Plan): readonly PlanTask[] => {
  const categoriesOf = categoriesAbove(plan);
  const [totals, budgets, others] = [
    columnsOf(plan, "total"),
    columnsOf(plan, "budget"),
    columnsOf(plan, "other"),
  ];
  return workRows(plan).flatMap((row): readonly PlanTask[] => {
    const name = row.name === null ? "" : bareName(row.name.text);
    if (row.kind === "subtask" || name === "") return [];
    const [budget, other] = [amountOf(plan, row, budgets), amountOf(plan, row, others)];
    return [
      {
        row,
        name,
        ...categoriesOf(row),
        unit: hasText(row.unit) ? row.unit.text : null,
        quantity: row.quantity?.state === "read" ? row.quantity.value : null,
        total: amountOf(plan, row, totals) ?? plusKnown(budget, other),
        budget,
        other,
      },
    ];
  });
});

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
