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
  /** Shares: of the first source by name, beside each source, of the total in the grand total. */
  percentages: fc.constantFrom("none", "none", "none", "none", "named", "beside", "total"),
  time: flag,
  /** Its column is two: from when, and until when. */
  timeSpan: seldom,
  lead: flag,
  partner: flag,
  beneficiary: seldom,
  place: seldom,
  note: flag,
  unknown: seldom,
  /** A column of nothing at all among the others. */
  blankColumn: seldom,
  blankAt: fc.nat(9),
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
  /** As Excel's own tables have them: a name over every column. */
  excelTable: seldom,
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
  /** Below which rows the same lines stand. */
  ofWhichBelow: fc.constantFrom("total", "total", "tasks", "categories"),
  /** Tasks of one name, merged over their rows. */
  mergedNames: seldom,
  blanks: fc.constantFrom("none", "before-category", "below-header", "before-total", "between-tasks"),
  note: fc.constantFrom("none", "inside", "last"),
  /** In which letters names are kept: of today, parted from their marks, of old fonts. */
  letters: fc.constantFrom("nfc", "nfc", "nfc", "nfc", "nfd", "TCVN3", "VNI"),
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
  negatives: fc.constantFrom("minus", "brackets"),
  /** Quantities with their unit in one cell, in a column of their own: "04 lớp", "12 số/năm". */
  counted: fc.constantFrom("plain", "plain", "plain", "with-unit", "a-year"),
  /** A single amount in the whole table, which is one number by Vietnamese marks and another by English ones. */
  lone: fc.nat(19).map((one) => one === 19),
  /** Words instead of an amount ("Lồng ghép"), fractions of things, dates that Excel made of "1/2". */
  odd: seldom,
});

const table = fc.record({ columns, header, rows, values });

/** What stands around the tables of a sheet. */
const around = fc.record({
  kind: fc.constantFrom("annual-plan", "programme", "adjustment"),
  title: fc.constantFrom("one-line", "two-lines", "annex", "merged", "repeated", "pieces"),
  titleWord: fc.nat(9),
  letterhead: flag,
  signatures: fc.constantFrom("none", "office", "names", "receivers"),
  down: fc.nat(3),
  right: fc.nat(2),
  mergesAsked: often,
  /** Sentences that state the totals of the plan. */
  statements: fc.constantFrom("none", "none", "sentence", "lines", "cells", "below"),
  statedIn: fc.constantFrom("own", "dong"),
  /** A table of yearly amounts, its rows the years or its columns. */
  envelope: fc.constantFrom("none", "none", "none", "above", "below", "beside"),
  envelopeOf: fc.constantFrom("years", "numbered-years", "years-across"),
  hidden: fc.constantFrom("none", "none", "rows", "columns"),
});

type Of<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
export type ColumnChoices = Of<typeof columns>;
export type HeaderChoices = Of<typeof header>;
export type RowChoices = Of<typeof rows>;
export type ValueChoices = Of<typeof values>;
export type TableChoices = Of<typeof table>;
export type AroundChoices = Of<typeof around>;

/** Another table on the sheet: below the first, beside it with the same columns, or beside it a few rows further down. */
export interface SecondTable {
  readonly plan: RandomPlan;
  readonly table: TableChoices;
  readonly at: "below" | "beside" | "staggered";
}

/** Everything that is chosen about a sheet. */
export interface Choices {
  readonly table: TableChoices;
  readonly around: AroundChoices;
  /** Another table with a title of its own. */
  readonly second: SecondTable | null;
}

export const choices: fc.Arbitrary<Choices> = fc.record({
  table,
  around,
  second: fc.option(
    fc.record({ plan: randomPlan, table, at: fc.constantFrom("below", "below", "beside", "staggered") }),
    { freq: 1 },
  ),
});
