import { plusKnown } from "../../plan";
import type { Sums } from "../../sums";
import type { Comparison } from "../compare";
import type { ProgrammeTask } from "../programme";
import { sumsOfYear, spentEarlier } from "./earlier-years";
import { minus, NOTHING, plus, plusSums, spentBy, type Spent } from "./spent";

/** What was approved, what earlier years and this plan take of it, and what is left: below zero where too much is taken. */
export interface Left<Of> {
  readonly approved: Of;
  readonly earlier: Of;
  readonly plan: Of;
  readonly left: Of;
}

/** What is left of one task. */
export interface TaskLeft extends Left<Spent> {
  readonly task: ProgrammeTask;
}

/** What is left of one category: of its tasks together, without quantities, which differ in unit. */
export interface CategoryLeft extends Left<Spent> {
  readonly category: readonly string[];
}

/** What the programme gives one year, and what is planned in it. */
export interface YearLeft {
  readonly year: number;
  /** The yearly envelope; each null where there is none. */
  readonly approved: Sums;
  /** By this plan in its own year, by earlier plans in theirs; null where no plan is known. */
  readonly planned: Sums | null;
  readonly left: Sums;
}

/** What is left of a programme, in its unit of money. */
export interface Remaining {
  readonly tasks: readonly TaskLeft[];
  readonly categories: readonly CategoryLeft[];
  readonly years: readonly YearLeft[];
  /** Of all tasks together. */
  readonly whole: Left<Spent>;
}

/** What is left of the programme after earlier years and this plan, by task, by category and by year. */
export function remaining(comparison: Comparison): Remaining {
  const { matching, plan, earlier, beside } = comparison;
  const { programme } = matching;
  const tasks = programme.tasks.map((task): TaskLeft => {
    const approved: Spent = { quantity: task.quantity, budget: task.budget, other: task.other };
    const spent = {
      earlier: spentEarlier(earlier, task.id) ?? NOTHING,
      plan: plus(
        spentBy(matching.byTask.get(task.id) ?? [], task, plan, programme.moneyUnit),
        spentEarlier(beside, task.id) ?? NOTHING,
      ),
    };
    return { task, approved, ...spent, left: minus(minus(approved, spent.earlier), spent.plan) };
  });
  const categories = byCategory(tasks);
  return { tasks, categories, years: byYear(comparison), whole: together(categories) };
}

function byCategory(tasks: readonly TaskLeft[]): readonly CategoryLeft[] {
  const groups = new Map<string, TaskLeft[]>();
  for (const one of tasks) {
    const key = JSON.stringify(one.task.category);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].map((some) => ({
    category: some[0]?.task.category ?? [],
    ...together(some),
  }));
}

function together(all: readonly Left<Spent>[]): Left<Spent> {
  const [approved, earlier, plan] = [moneyOf(all, "approved"), moneyOf(all, "earlier"), moneyOf(all, "plan")];
  return { approved, earlier, plan, left: minus(minus(approved, earlier), plan) };
}

function moneyOf(all: readonly Left<Spent>[], of: "approved" | "earlier" | "plan"): Spent {
  let [budget, other]: [Spent["budget"], Spent["other"]] = [null, null];
  for (const one of all) {
    budget = plusKnown(budget, one[of].budget);
    other = plusKnown(other, one[of].other);
  }
  return { quantity: null, budget, other };
}

function byYear({ matching, year, earlier, sums }: Comparison): readonly YearLeft[] {
  const { period, envelopes } = matching.programme;
  const span =
    period === null ? [] : Array.from({ length: period.to - period.from + 1 }, (_, at) => period.from + at);
  const years = new Set([...span, ...envelopes.map((one) => one.year), ...earlier.map((one) => one.year)]);
  if (year !== null) years.add(year);
  return [...years]
    .sort((a, b) => a - b)
    .map((one): YearLeft => {
      const before = sumsOfYear(earlier, one);
      const planned = one === year ? plusSums(sums, before ?? NO_SUMS) : before;
      const { total, budget, other } = envelopes.find((envelope) => envelope.year === one) ?? NO_SUMS;
      const approved: Sums = { total, budget, other };
      return { year: one, approved, planned, left: lessSums(approved, planned ?? NO_SUMS) };
    });
}

const NO_SUMS: Sums = { total: null, budget: null, other: null };

function lessSums(a: Sums, b: Sums): Sums {
  const less = (of: keyof Sums): Sums[keyof Sums] => {
    const [from, some] = [a[of], b[of]];
    return from === null || some === null ? from : from.minus(some);
  };
  return { total: less("total"), budget: less("budget"), other: less("other") };
}
