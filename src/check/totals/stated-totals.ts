import type { CellRef, Decimal, Envelope, FundingClass, MoneyUnit, Plan, Row, Sheet } from "../../plan";
import { moneyColumns, remembered } from "../../sums";
import { suspectsFrom } from "../engine/suspects";
import { envelopeGaps } from "../gaps/envelope-gaps";
import { heading } from "../offers/heading";

/** A total of the plan that is stated outside of its table. */
export interface StatedTotal {
  readonly cell: CellRef;
  readonly of: "total" | FundingClass;
  /** The words that say what it is. */
  readonly words: string;
  /** As printed. */
  readonly figure: string;
  readonly value: Decimal;
  readonly unit: MoneyUnit;
  /** What the figure should perhaps be, where its own table does not add up: that is said there, and not again here. */
  readonly expected: readonly Decimal[];
}

const MONEY = ["total", "state", "other"] as const;

/** Every total stated for a plan: in sentences around it, and in the yearly tables of its sheet. */
export function statedTotals(plan: Plan, sheet: Sheet): readonly StatedTotal[] {
  const seen = new Set<string>();
  const inWords = plan.statements.map((one): StatedTotal => ({ ...one, expected: [] }));
  return [...inWords, ...envelopesOf(plan, sheet).flatMap((one) => totalsOf(one, plan))].filter((total) => {
    const key = `${String(total.cell.row)}:${String(total.cell.column)}:${total.of}:${String(total.value)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** With several plans on a sheet nothing says which of them a yearly table belongs to. */
function envelopesOf(plan: Plan, sheet: Sheet): readonly Envelope[] {
  const plans = sheet.tables.filter(
    (table) => table.kind === "plan" && (table === plan || moneyColumns(table, "total").length > 0),
  );
  return plans.length > 1 ? [] : sheet.tables.filter((table) => table.kind === "envelope");
}

function totalsOf(envelope: Envelope, plan: Plan): readonly StatedTotal[] {
  const row = rowFor(envelope, plan);
  if (row === undefined) return [];
  const suspects = suspectsFrom(gapsOf(envelope).flatMap((gap) => gap.suspects));
  return MONEY.flatMap((of): StatedTotal[] => {
    const [column, ...more] = moneyColumns(envelope, of);
    const amount = column === undefined || more.length > 0 ? undefined : row.amounts.get(column.column);
    if (column === undefined || amount?.state !== "read") return [];
    const { cell, text: figure, value } = amount;
    const expected = suspects.expected(cell);
    return [{ cell, of, words: heading(column), figure, value, unit: envelope.moneyUnit, expected }];
  });
}

const gapsOf = remembered((envelope: Envelope) => envelopeGaps(envelope, suspectsFrom([])));

/** The row that speaks of the plan's whole period: its year's in a plan for one year, else the total's. */
function rowFor(envelope: Envelope, { period }: Plan): Row | undefined {
  const years = envelope.rows.filter((row) => row.kind === "task");
  if (period !== null && period.from === period.to && years.length > 1)
    return years.find(({ time }) => time?.years.length === 1 && time.years[0] === period.from);
  return envelope.rows.find((row) => row.kind === "total");
}
