import { Decimal, sum, type CellContent, type Column, type Plan, type Row } from "../../../plan";
import { partitions } from "../../../sums";
import type { NewTask } from "../new-task";

/** The amounts of a new task by column, the totals of its row worked out where they were not given. */
export function amountsOf(plan: Plan, task: NewTask): ReadonlyMap<number, Decimal> {
  const amounts = new Map(task.amounts);
  for (const { whole, parts } of partitions(plan)) {
    const known = parts.flatMap(({ column }) => amounts.get(column) ?? []);
    if (!amounts.has(whole.column) && known.length > 0) amounts.set(whole.column, sum(known));
  }
  return amounts;
}

/** What a task says in a column; null where it says nothing there. */
export function taskContent(plan: Plan, column: Column, task: NewTask): CellContent | null {
  switch (column.role) {
    case "unit":
    case "time":
    case "lead":
    case "partner":
      return textOf(task[column.role]);
    case "quantity":
      return task.quantity === null ? null : quantityOf(plan, task, task.quantity);
    case "total":
    case "funding": {
      const amounts = amountsOf(plan, task);
      // A source that gives nothing shows its dash too, where others do.
      const nothing = amounts.size > 0 && usesDashes(plan, column) ? new Decimal(0) : undefined;
      return amountContent(plan, column, amounts.get(column.column) ?? nothing);
    }
    default:
      return null;
  }
}

/** An amount as the column writes it: nothing as a dash where the others do. */
export function amountContent(plan: Plan, column: Column, amount: Decimal | undefined): CellContent | null {
  if (amount === undefined) return null;
  return amount.isZero() && usesDashes(plan, column)
    ? { type: "text", text: "-" }
    : { type: "number", number: amount.toFixed() };
}

/** The name of a task, with how many where the table has no column for that. */
export function taskName(plan: Plan, { name, quantity, unit }: NewTask): string {
  const alone = plan.columns.some(({ role }) => role === "quantity" || role === "unit");
  return alone || quantity === null
    ? name
    : `${name} (${quantity.toFixed()} ${unit ?? ""})`.replace(" )", ")");
}

function textOf(text: string | null): CellContent | null {
  return text === null || text === "" ? null : { type: "text", text };
}

/** "05" where the table writes numbers below ten so; "05 lớp" where unit and number share a cell. */
function quantityOf(plan: Plan, { unit }: NewTask, quantity: Decimal): CellContent {
  const tasks = plan.rows.filter(({ kind }) => kind === "task");
  const texts = tasks.flatMap((row: Row) => (row.quantity === null ? [] : [row.quantity.text]));
  const padded =
    texts.filter((text) => /^0\d(?!\d)/.test(text)).length >
    texts.filter((text) => /^[1-9](?!\d)/.test(text)).length;
  const digits = quantity.toFixed();
  const shown = padded && /^\d$/.test(digits) ? `0${digits}` : digits;
  const withUnit = !plan.columns.some(({ role }) => role === "unit") && unit !== null;
  if (withUnit) return { type: "text", text: `${shown} ${unit.toLowerCase()}` };
  return shown === digits ? { type: "number", number: digits } : { type: "text", text: shown };
}

/** Whether nothing is written as a dash in a column. */
function usesDashes(plan: Plan, { column }: Column): boolean {
  const amounts = plan.rows.flatMap(({ kind, amounts: own }) =>
    kind === "task" ? (own.get(column) ?? []) : [],
  );
  const dashes = amounts.filter((amount) => amount.state === "read" && amount.how === "dash").length;
  return dashes > 0 && dashes >= amounts.filter((amount) => amount.text === "0" || amount.text === "").length;
}
