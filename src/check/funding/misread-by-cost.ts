import { bareName, knownUnit, remembered, sameName, standardTasks } from "../../knowledge";
import { convert, sum, type Amount, type Decimal, type MoneyUnit, type Plan, type Row } from "../../plan";
import { inOther, isCountedAlike, type ChosenProgramme } from "../../programme";
import { moneyColumns, partitions, valueOf } from "../../sums";
import { hasText, workRows } from "../engine/table-rows";
import { comparisonOf, pairsOf } from "../programme/compared";
import { canBeMisread, cannotBeMisread, type ReadAmount } from "./thousandfold";

/** An amount whose thousandfold, and not itself, is what the task usually costs. */
export interface MisreadByCost {
  readonly amount: ReadAmount;
  /** Who says what it usually costs. */
  readonly source: string;
}

const KINDS = ["total", "state", "other"] as const;
type Kind = (typeof KINDS)[number];

/** What one unit of a task costs, in a plan's unit of money; null where that is not known. */
interface Cost {
  readonly source: string;
  readonly of: Readonly<Record<Kind, Decimal | null>>;
}

/** Of a task of the catalogue, with every name that it was seen under. */
interface StandardCost extends Cost {
  readonly names: readonly string[];
}

/** Costs differ from province to province, but not a thousandfold: this often either way is still the same. */
const ALIKE = 2;

/**
 * The amounts that are a thousandth of what the task costs for the row's quantity, by the approved programme or by the catalogue.
 * For rows of which no sum tells: the others were found before.
 */
export function* misreadByCost(
  plan: Plan,
  programme: ChosenProgramme | null,
  said: ReadonlySet<Amount>,
): Iterable<MisreadByCost> {
  const costs = costsByUnit(plan.moneyUnit);
  const approved = approvedCosts(plan, programme);
  const columns = KINDS.flatMap((kind) => {
    // Where a table has no total, one source is not taken for it: it is looked at as what it is.
    const some = moneyColumns(plan, kind).filter(({ role }) => kind !== "total" || role === "total");
    return some.length === 1 ? some.map(({ column }) => ({ kind, column })) : [];
  });
  for (const row of rowsToLookAt(plan, columns)) {
    const { amounts } = row;
    const own = approved.get(row);
    const known = costs.get(unitOf(row) ?? "") ?? [];
    if (own === undefined && known.length === 0) continue;
    const found: MisreadByCost[] = [];
    for (const { kind, column } of columns) {
      const amount = amounts.get(column);
      if (amount === undefined || said.has(amount) || !canBeMisread(amount)) continue;
      const ofPlan = own !== undefined && fits(row, amount, own, kind) ? own : undefined;
      const cost = ofPlan ?? known.find((one) => fits(row, amount, one, kind) && isNamed(row, one));
      if (cost !== undefined) found.push({ amount, source: cost.source });
    }
    if (found.length > 0 && !wouldTear(plan, row, found)) yield* found;
  }
}

/** The rows of work in which an amount may be misread: in most plans few. */
function rowsToLookAt(plan: Plan, columns: readonly { readonly column: number }[]): readonly Row[] {
  const found: Row[] = [];
  for (const row of workRows(plan)) if (mayBeMisread(row, columns)) found.push(row);
  return found;
}

function mayBeMisread(row: Row, columns: readonly { readonly column: number }[]): boolean {
  for (const { column } of columns) if (!cannotBeMisread(row, column)) return true;
  return false;
}

/** In a row that adds up as it is, all amounts were a thousand times as much, or none was. */
function wouldTear(plan: Plan, { amounts }: Row, found: readonly MisreadByCost[]): boolean {
  const misread = new Set<Amount>(found.map(({ amount }) => amount));
  return partitions(plan).some(({ whole, parts }) => {
    const stated = amounts.get(whole.column);
    const all = parts.flatMap(({ column }) => amounts.get(column) ?? []);
    const values = all.flatMap((part) => valueOf(part) ?? []);
    const total = stated === undefined ? null : valueOf(stated);
    if (stated === undefined || total === null || values.length < parts.length) return false;
    if (!total.equals(sum(values))) return false;
    const counted = [stated, ...all].filter((amount) => valueOf(amount)?.isZero() === false);
    return counted.some((amount) => misread.has(amount)) && !counted.every((amount) => misread.has(amount));
  });
}

function unitOf({ unit }: Row): string | null {
  const known = hasText(unit) ? knownUnit(unit.text) : null;
  return known !== null && "unit" in known ? known.unit : null;
}

function fits({ quantity }: Row, amount: ReadAmount, { of }: Cost, kind: Kind): boolean {
  const each = of[kind];
  if (each === null || quantity?.state !== "read" || !quantity.value.greaterThan(0)) return false;
  const usual = each.times(quantity.value);
  const meant = amount.value.times(1000);
  return meant.times(ALIKE).greaterThanOrEqualTo(usual) && meant.lessThanOrEqualTo(usual.times(ALIKE));
}

/** Asked last: comparing names takes the longest. */
function isNamed({ name }: Row, { names }: StandardCost): boolean {
  const bare = name === null ? "" : bareName(name.text);
  return names.some((one) => sameName(one, bare));
}

/** What the programme gives for one unit of each matched task. */
function approvedCosts(plan: Plan, chosen: ChosenProgramme | null): ReadonlyMap<Row, Cost> {
  const comparison = comparisonOf(plan, { programme: chosen });
  const costs = new Map<Row, Cost>();
  if (comparison === null) return costs;
  const { title, moneyUnit } = comparison.matching.programme;
  for (const { planTask, task } of pairsOf(comparison)) {
    const { quantity, total, budget, other } = task;
    if (quantity?.greaterThan(0) !== true || !isCountedAlike(planTask, task)) continue;
    const each = (amount: Decimal | null): Decimal | null =>
      amount === null ? null : (inOther(amount, moneyUnit, plan.moneyUnit)?.dividedBy(quantity) ?? null);
    costs.set(planTask.row, {
      source: title,
      of: { total: each(total), state: each(budget), other: each(other) },
    });
  }
  return costs;
}

/** By unit; empty where the table's unit of money is not known. */
const costsByUnit = remembered((moneyUnit: MoneyUnit): ReadonlyMap<string, readonly StandardCost[]> => {
  const costs = new Map<string, StandardCost[]>();
  for (const { name, unit, cost, seen } of standardTasks) {
    const known = unit === null ? null : knownUnit(unit);
    if (cost === null || known === null || !("unit" in known)) continue;
    const [budget, other] = [convert(cost.budget, "dong", moneyUnit), convert(cost.other, "dong", moneyUnit)];
    if (budget === null || other === null) continue;
    const one: StandardCost = {
      names: [name, ...seen.map((task) => task.name)],
      source: cost.source,
      of: { total: budget.plus(other), state: budget, other },
    };
    const before = costs.get(known.unit);
    if (before === undefined) costs.set(known.unit, [one]);
    else before.push(one);
  }
  return costs;
});
