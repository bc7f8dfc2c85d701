import fc from "fast-check";
import { DRESSES } from "./headings";
import { MONEY_SHAPES } from "./money-columns";
import { randomPlan, type RandomPlan } from "./plan";
import { SCHEMES } from "./schemes";

const flag = fc.boolean();
const seldom = fc.nat(4).map((one) => one === 4);
const often = fc.nat(4).map((one) => one !== 4);

/** Which columns a table has, in which order, and how their headings are worded. */
const columns = fc.record({
  number: often,
  combined: seldom,
  /** "Đơn vị" over agencies, beside "Đơn vị tính". */
  agencyTrap: seldom,
  order: fc.nat(3),
  money: fc.constantFrom(...MONEY_SHAPES),
  budgets: fc.integer({ min: 1, max: 3 }),
  others: fc.integer({ min: 1, max: 3 }),
  /** Inner groups have a total of their own ("Cộng"). */
  innerTotals: flag,
  percentages: seldom,
  time: flag,
  lead: flag,
  partner: flag,
  beneficiary: seldom,
  place: seldom,
  note: flag,
  unknown: seldom,
  /** A column of nothing at all before the last one. */
  blankColumn: seldom,
  wording: fc.nat(999),
  dress: fc.constantFrom(...DRESSES),
});

/** How the header lies in its rows. */
const header = fc.record({
  groups: fc.constantFrom("merged", "blank", "repeated"),
  /** Where a heading of one level stands in a header of several. */
  leaves: fc.constantFrom("top", "bottom"),
  columnNumbers: fc.constantFrom("none", "brackets", "plain", "letters", "formulas", "shifted"),
  again: seldom,
});

/** Which rows a table has, and how they are numbered and named. */
const rows = fc.record({
  scheme: fc.constantFrom(...SCHEMES),
  marks: fc.constantFrom("bare", "dot", "bracket", "brackets"),
  numbers: fc.constantFrom("text", "number", "padded"),
  barredD: flag,
  soleUnnumbered: flag,
  ownTask: seldom,
  category: fc.constantFrom("plain", "joined", "repeated", "in-name", "merged-name", "repeated-name"),
  categoryCounts: seldom,
  subtotals: fc.constantFrom("none", "category", "below", "above"),
  subtotalLabel: fc.nat(99),
  bareSubtotals: seldom,
  total: fc.constantFrom("none", "first", "last"),
  totalLabel: fc.nat(99),
  labelAt: fc.constantFrom("name", "number", "merged"),
  ofWhich: fc.constantFrom("none", "lines", "one"),
  blanks: fc.constantFrom("none", "before-category", "below-header", "before-total"),
  note: fc.constantFrom("none", "inside", "last"),
});

/** How values are printed. */
const values = fc.record({
  amounts: fc.constantFrom("numbers", "vi-text", "en-text"),
  thousands: fc.constantFrom("mark", "space", "none"),
  workbook: fc.constantFrom("vi", "en"),
  unit: fc.constantFrom("million-dong", "thousand-dong", "dong", "billion-dong", "unknown"),
  unitAt: fc.constantFrom("group", "note", "columns", "title"),
  unitWord: fc.nat(9),
  zero: fc.constantFrom("blank", "hyphen", "en-dash", "spaced-dash", "nought"),
  carriesUnit: seldom,
  repeats: fc.constantFrom("none", "nt", "ditto", "merge"),
});

const table = fc.record({ columns, header, rows, values });

/** What stands around the tables of a sheet. */
const around = fc.record({
  kind: fc.constantFrom("annual-plan", "programme", "adjustment"),
  title: fc.constantFrom("one-line", "two-lines", "annex", "merged", "repeated"),
  titleWord: fc.nat(9),
  letterhead: flag,
  signatures: fc.constantFrom("none", "office", "names", "receivers"),
  down: fc.nat(3),
  right: fc.nat(2),
  mergesAsked: often,
});

type Of<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
export type ColumnChoices = Of<typeof columns>;
export type HeaderChoices = Of<typeof header>;
export type RowChoices = Of<typeof rows>;
export type ValueChoices = Of<typeof values>;
export type TableChoices = Of<typeof table>;
export type AroundChoices = Of<typeof around>;

/** Everything that is chosen about a sheet. */
export interface Choices {
  readonly table: TableChoices;
  readonly around: AroundChoices;
  /** Another table below the first, with a title of its own. */
  readonly second: { readonly plan: RandomPlan; readonly table: TableChoices } | null;
}

export const choices: fc.Arbitrary<Choices> = fc.record({
  table,
  around,
  second: fc.option(fc.record({ plan: randomPlan, table }), { freq: 5 }).map((one) => one),
});
