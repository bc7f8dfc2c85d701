import fc from "fast-check";
import { Decimal } from "../../../src/plan";

/** A task of a random plan, or a component of one: numbers pick from lists of words, whatever their length. */
export interface PlanTask {
  readonly name: number;
  readonly unit: number;
  readonly quantity: number;
  readonly time: number;
  readonly agency: number;
  readonly detail: number;
  /** Amounts by source, in the table's unit, tenths at the finest; never below 0, the first above it. */
  readonly money: readonly Decimal[];
  /** Picks among ways to print the same. */
  readonly variant: number;
  readonly components: readonly PlanTask[];
}

export interface PlanCategory {
  readonly name: number;
  readonly tasks: readonly PlanTask[];
}

/** What a plan says, without how it lies on a sheet. */
export interface RandomPlan {
  /** Groups of categories; layouts with one level of categories, or none, lay them out one after another. */
  readonly groups: readonly (readonly PlanCategory[])[];
}

/** As many amounts as the widest header has. */
export const SOURCES = 12;

const amount: fc.Arbitrary<Decimal> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 3_000 }).map((tens) => new Decimal(tens * 10)) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 29_999 }).map((tenths) => new Decimal(tenths).dividedBy(10)),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4_000_000 }).map((whole) => new Decimal(whole)) },
);
const amounts = fc
  .tuple(
    amount,
    fc.array(
      fc.oneof({ weight: 3, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(new Decimal(0)) }),
      {
        minLength: SOURCES - 1,
        maxLength: SOURCES - 1,
      },
    ),
  )
  .map(([first, rest]) => [first, ...rest]);

const leaf = {
  name: fc.nat(99),
  unit: fc.nat(99),
  quantity: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 31, max: 3_000 })),
  time: fc.nat(99),
  agency: fc.nat(99),
  detail: fc.nat(99),
  money: amounts,
  variant: fc.nat(9_999),
};
const component: fc.Arbitrary<PlanTask> = fc.record({ ...leaf, components: fc.constant([]) });
const task: fc.Arbitrary<PlanTask> = fc
  .record({
    ...leaf,
    components: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(component, { minLength: 1, maxLength: 3 }) },
    ),
  })
  .map((whole) => (whole.components.length === 0 ? whole : { ...whole, money: addUp(whole.components) }));

const category: fc.Arbitrary<PlanCategory> = fc.record({
  name: fc.nat(99),
  tasks: fc.array(task, { minLength: 1, maxLength: 4 }),
});

/** A random plan: one to three groups of one or two categories with tasks, some of them with components. */
export const randomPlan: fc.Arbitrary<RandomPlan> = fc.record({
  groups: fc.array(fc.array(category, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
});

/** The sums of amounts, source by source. */
export function addUp(tasks: readonly { readonly money: readonly Decimal[] }[]): readonly Decimal[] {
  return Array.from({ length: SOURCES }, (_, source) =>
    tasks.reduce((sum, { money }) => sum.plus(money[source] ?? 0), new Decimal(0)),
  );
}
