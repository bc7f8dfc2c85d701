import { moneyUnitInHeading } from "../../knowledge";
import type { DeclaredMoneyUnit, MoneyUnit } from "../../plan";
import type { PathMeaning } from "./meaning";

/** In which unit of money the amounts of a table are. */
export interface UnitsOfMoney {
  /** What the headings over each amount column declare, by column. */
  readonly declared: ReadonlyMap<number, DeclaredMoneyUnit>;
  /** The unit of the table as a whole. */
  readonly money: DeclaredMoneyUnit | null;
  /** Another unit declared for the same amounts. */
  readonly again: DeclaredMoneyUnit | null;
}

/**
 * Weighs what headings declare against the notes above the table, nearest first. Where all amounts have their unit
 * from the header, that is the table's and a note of another unit contradicts it; a unit in the headings of some
 * columns binds those alone, and the note holds for the rest.
 */
export function unitsOfMoney(
  amounts: readonly PathMeaning[],
  notes: readonly DeclaredMoneyUnit[],
): UnitsOfMoney {
  const declared = new Map(
    amounts.flatMap((amount): [number, DeclaredMoneyUnit][] => {
      const unit = declaredUnit(amount);
      return unit === null ? [] : [[amount.path.column, unit]];
    }),
  );
  const [note = null] = notes;
  const inHeader = mostDeclared([...declared.values()]);
  const money = note === null || declared.size === amounts.length ? (inHeader ?? note) : note;
  const another = notes.find(({ unit }) => unit !== money?.unit) ?? null;
  return { declared, money, again: amounts.length === 0 ? null : another };
}

function declaredUnit(meaning: PathMeaning): DeclaredMoneyUnit | null {
  for (const heading of meaning.path.headings.toReversed()) {
    const unit = moneyUnitInHeading(heading.text);
    if (unit !== null) return { unit, at: heading };
  }
  return null;
}

/** The unit that most columns declare; of equals the first. */
function mostDeclared(declared: readonly DeclaredMoneyUnit[]): DeclaredMoneyUnit | null {
  const count = (unit: MoneyUnit): number => declared.filter((one) => one.unit === unit).length;
  let most: DeclaredMoneyUnit | null = null;
  for (const one of declared) if (most === null || count(one.unit) > count(most.unit)) most = one;
  return most;
}
