import { a1, type Amount, cellKey, convert, type MoneyUnit, type Plan, shownAs } from "../plan";
import { hasOneReading, numberFromText, type ReadAmount } from "../sums";
import type { Draft } from "./draft";
import type { Change } from "./proposal";

/** Numbers kept as text that formulas need as numbers. */
export interface TextNumbers {
  /** Whether a text will be a number, so that SUM counts it. */
  readonly willBeNumber: (amount: Amount) => boolean;
  /** Notes that a sum would be a formula with this text as a number. */
  readonly need: (amount: Amount) => void;
  /** The conversions that sums need, in reading order. */
  readonly needed: () => readonly Change[];
}

/** What can be done about the numbers kept as text in a table. Nothing, where formulas were not asked for. */
export function textNumbers(draft: Draft): TextNumbers {
  const { plan, options } = draft;
  const none = options.as === "values" || !draft.wants("text-numbers");
  const known = new Map<string, Change | null>();
  const needed = new Map<string, Change>();
  const changeOf = (amount: Amount): Change | null => {
    if (none || !isText(amount)) return null;
    const key = cellKey(amount.cell);
    const change = known.get(key) ?? conversion(draft, plan, amount);
    known.set(key, change);
    return change;
  };
  return {
    willBeNumber: (amount) => changeOf(amount)?.ticked === true,
    need: (amount) => {
      const change = changeOf(amount);
      if (change !== null && !needed.has(change.id)) {
        needed.set(change.id, change);
        draft.propose(change);
      }
    },
    needed: () => [...needed.values()],
  };
}

/** Whether an amount is a number kept as text, which SUM passes over. */
export function isText(amount: Amount): amount is ReadAmount {
  return amount.state === "read" && amount.how === "text";
}

/** Ticked where the text is the number alone: a unit behind it would be lost, and a formula that makes it too. */
function conversion(draft: Draft, plan: Plan, amount: ReadAmount): Change | null {
  if (!hasOneReading(amount)) return null;
  const value = convert(amount.value, plan.moneyUnit, unitOfColumn(plan, amount.cell.column)) ?? amount.value;
  const change = numberFromText(plan.grid, amount, value);
  if (change === null) return null;
  const id = a1(amount.cell);
  const bare = amount.formula === null && !/\p{L}/u.test(amount.text);
  const { format } = change.edit;
  return {
    id,
    kind: "text-numbers",
    place: amount.cell,
    before: amount.text,
    after: format === null ? change.shown : (shownAs(value, format, plan.grid.separators) ?? change.shown),
    recipe: { type: "number", value },
    result: value,
    format,
    ticked: draft.ticks(id, bare),
  };
}

/** The unit of money in which a column's cells are written. */
export function unitOfColumn(plan: Plan, column: number): MoneyUnit {
  return plan.columns.find((one) => one.column === column)?.moneyUnit ?? plan.moneyUnit;
}
