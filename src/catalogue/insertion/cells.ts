import {
  cellAt,
  Decimal,
  groupedFormat,
  sum,
  type CellContent,
  type Column,
  type NewCell,
  type Plan,
  type Row,
} from "../../plan";
import { numberContent, partitions, slidFormula } from "../../sums";
import type { NewLine } from "./lines";
import type { NewTask } from "./new-task";

/** The amounts of a new task by column, the totals of its row worked out where they were not given. */
export function amountsOf(plan: Plan, task: NewTask): ReadonlyMap<number, Decimal> {
  const amounts = new Map(task.amounts);
  for (const { whole, parts } of partitions(plan)) {
    const known = parts.flatMap(({ column }) => amounts.get(column) ?? []);
    if (!amounts.has(whole.column) && known.length > 0) amounts.set(whole.column, sum(known));
  }
  return amounts;
}

/**
 * The cells of a new row: what the task says, and the formulas of the row it is like.
 * @param label its number as it is written; null for none
 * @param moved a formula of the snapshot as it reads once all rows are in
 * @param down how far below the moved row the new one stands
 */
export function cellsOf(
  plan: Plan,
  line: NewLine,
  label: string | null,
  moved: (formula: string) => string,
  down: number,
): readonly NewCell[] {
  const { content, like } = line;
  const cells: NewCell[] = [];
  const amounts = content.kind === "task" ? amountsOf(plan, content.task) : new Map<number, Decimal>();
  const place = placesOf(plan, line);
  for (const column of plan.columns) {
    const at = { row: like.row, column: column.column };
    const own = cellAt(plan.grid, at);
    const put = (given: CellContent | null): void => {
      if (given !== null)
        cells.push({ column: column.column, content: given, format: formatFor(given, own.format) });
    };
    if (column.column === place.name) put({ type: "text", text: named(plan, line, place, label) });
    else if (column.column === place.number) put(label === null ? null : numberContent(plan, null, label));
    else if (content.kind === "category") put(null);
    else if (own.formula !== null)
      put({ type: "formula", formula: slidFormula(moved(own.formula), down, 0) });
    else put(contentFor(plan, column, content.task, amounts));
  }
  return cells;
}

/** The columns that a row's number and name are written into; the same where one cell holds both ("I. Tập huấn"). */
interface Places {
  readonly number: number | null;
  readonly name: number | null;
}

/** As the row that a new one is like has them: a category's name may begin in the number column and be merged across the table. */
function placesOf({ columns }: Plan, { like, content }: NewLine): Places {
  const of = (wanted: "number" | "name"): number | null =>
    columns.find(({ role }) => role === wanted)?.column ?? null;
  const same = like.kind === content.kind && like.name !== null;
  const name = same ? like.name.cell.column : of("name");
  const own =
    same && like.number !== null && like.number.text !== "" ? like.number.cell.column : of("number");
  return { name, number: own };
}

function named(plan: Plan, { content }: NewLine, { name, number }: Places, label: string | null): string {
  const text = content.kind === "category" ? content.name : nameWith(plan, content.task);
  return label !== null && name === number ? `${label} ${text}` : text;
}

/** A cell formatted as text would keep a number as text. */
function formatFor(content: CellContent, own: string): string | null {
  if (own !== "@" || content.type !== "number") return null;
  return groupedFormat(new Decimal(content.number).decimalPlaces());
}

function contentFor(
  plan: Plan,
  column: Column,
  task: NewTask,
  amounts: ReadonlyMap<number, Decimal>,
): CellContent | null {
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
      const amount = amounts.get(column.column);
      if (amount === undefined) return null;
      return amount.isZero() && usesDashes(plan, column)
        ? { type: "text", text: "-" }
        : { type: "number", number: amount.toFixed() };
    }
    default:
      return null;
  }
}

function textOf(text: string | null): CellContent | null {
  return text === null || text === "" ? null : { type: "text", text };
}

function nameWith(plan: Plan, { name, quantity, unit }: NewTask): string {
  const alone = plan.columns.some(({ role }) => role === "quantity" || role === "unit");
  return alone || quantity === null
    ? name
    : `${name} (${quantity.toFixed()} ${unit ?? ""})`.replace(" )", ")");
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
