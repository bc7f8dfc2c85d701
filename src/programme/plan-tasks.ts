import { bareName } from "../knowledge";
import { convert, sum, type Column, type Decimal, type FundingClass, type Plan, type Row } from "../plan";
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
  const tree = outline(plan);
  const columns = (["total", "budget", "other"] as const).map((of) => columnsOf(plan, of));
  return workRows(plan).flatMap((row): readonly PlanTask[] => {
    const name = row.name === null ? "" : bareName(row.name.text);
    if (row.kind === "subtask" || name === "") return [];
    const categories = tree.above(row).filter(({ kind }) => kind === "category");
    const [total = null, budget = null, other = null] = columns.map((some) => amountOf(plan, row, some));
    return [
      {
        row,
        name,
        categories,
        category: categories.flatMap(({ name: words }) => (words === null ? [] : [bareName(words.text)])),
        unit: hasText(row.unit) ? row.unit.text : null,
        quantity: row.quantity?.state === "read" ? row.quantity.value : null,
        total: total ?? bothOf(budget, other),
        budget,
        other,
      },
    ];
  });
});

function amountOf(plan: Plan, row: Row, columns: readonly Column[]): Decimal | null {
  const tree = outline(plan);
  const amounts = columns.flatMap((column) =>
    amountsUnder(tree, row, column.column).flatMap((amount) => {
      const value = amount.state === "read" ? inTableUnit(plan, column, amount.value) : null;
      return value === null ? [] : [value];
    }),
  );
  return amounts.length === 0 ? null : sum(amounts);
}

/** An amount of a column in the unit of its table; null where the column's own unit cannot be converted. */
export function inTableUnit(plan: Plan, { moneyUnit }: Column, value: Decimal): Decimal | null {
  return moneyUnit === null || moneyUnit === plan.moneyUnit
    ? value
    : convert(value, moneyUnit, plan.moneyUnit);
}

function bothOf(...amounts: readonly (Decimal | null)[]): Decimal | null {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === 0 ? null : sum(known);
}

/** The columns of a plan that hold one kind of money, by the name that a task has it under. */
export function columnsOf(plan: Plan, of: "total" | "budget" | "other"): readonly Column[] {
  const part: "total" | FundingClass = of === "budget" ? "state" : of;
  return moneyColumns(plan, part);
}
