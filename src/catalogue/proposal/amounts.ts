import { capFor, type Cap, type CapSet, type StandardTask } from "../../knowledge";
import { convert, Decimal, type MoneyUnit } from "../../plan";

/** What the state budget and other funding would usually give for so many; null where no source says. */
export interface ProposedAmounts {
  readonly budget: Decimal | null;
  readonly other: Decimal | null;
}

/**
 * The amounts of a task in a table's unit of money: the state budget is the usual unit cost × the quantity, but not above the
 * cap per unit of the chosen set; other funding is its own unit cost × the quantity, else the rest of the total where the
 * budget takes its greatest share of the chosen set.
 */
export function proposedAmounts(
  task: StandardTask,
  quantity: Decimal | null,
  unit: MoneyUnit,
  caps: CapSet | null,
): ProposedAmounts {
  if (quantity?.greaterThan(0) !== true) return { budget: null, other: null };
  const cap = capOf(task, caps);
  const inUnit = (amount: Decimal | null | undefined, from: MoneyUnit): Decimal | null =>
    amount === null || amount === undefined ? null : convert(amount.times(quantity), from, unit);
  const usual = inUnit(task.cost?.budget, "dong");
  const most = inUnit(cap?.amount, "million-dong");
  const budget = usual !== null && most !== null && usual.greaterThan(most) ? most : usual;
  const known = inUnit(task.cost?.other, "dong");
  return { budget, other: known ?? restOf(budget, cap?.share ?? null, unit) };
}

/** The cap of the chosen set that is for this task; null where none fits, or several. */
export function capOf({ name, unit }: StandardTask, caps: CapSet | null): Cap | null {
  return caps === null || unit === null ? null : capFor(caps, name, unit);
}

/** What others give where the budget takes this share of the total, to the đồng. */
function restOf(budget: Decimal | null, share: Decimal | null, unit: MoneyUnit): Decimal | null {
  if (budget === null || share?.greaterThan(0) !== true) return null;
  const rest = budget.times(100).dividedBy(share).minus(budget);
  const dong = convert(rest, unit, "dong")?.toDecimalPlaces(0, Decimal.ROUND_CEIL);
  return dong === undefined ? rest : convert(dong, "dong", unit);
}
