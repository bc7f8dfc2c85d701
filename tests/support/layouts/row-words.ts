import { Decimal, type CellRef } from "../../../src/plan";
import { words, type Written } from "./canvas";
import type { LaidColumn } from "./header";
import type { MoneyLeaf, ShareLeaf } from "./leaf";
import { fieldAt } from "./print";
import { AGENCIES, BENEFICIARIES, PLACES, TIMES } from "./words";

export function yearsOf(text: string): string {
  return ` ${TIMES.find((time) => time.text === text)?.years.join(",") ?? ""}`;
}

export function wordsOf(role: string, agency: number, detail: number, time: number): string {
  switch (role) {
    case "time":
      return TIMES[time % TIMES.length]?.text ?? "";
    case "lead":
      return pick(AGENCIES, agency);
    case "partner":
      return pick([...AGENCIES, "-"], agency + 1);
    case "beneficiary":
      return pick(BENEFICIARIES, detail);
    default:
      return pick(PLACES, detail);
  }
}

export function text(at: CellRef, what: string, put: (cell: Written) => void): string {
  put(words(what));
  return fieldAt(at, what);
}

export function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? "";
}

export function blankColumn(columns: readonly LaidColumn[]): number {
  return columns.find(({ heading }) => heading === "")?.column ?? -1;
}

/** The amount that a column states of sums by source. */
export function valueOf(money: readonly Decimal[], { plus, minus }: MoneyLeaf): Decimal {
  const add = (of: readonly number[]): Decimal =>
    of.reduce((sum, at) => sum.plus(money[at] ?? 0), new Decimal(0));
  return add(plus).minus(add(minus));
}

/** The share that a row states, in percent; `all`: the amounts of the whole table. */
export function shareOf(
  money: readonly Decimal[],
  all: readonly Decimal[],
  { part, of }: ShareLeaf,
): Decimal {
  const whole = of === null ? valueOf(all, part) : valueOf(money, of);
  return valueOf(money, part).times(100).dividedBy(whole);
}

/** The column that a row's total is read from: after an adjustment, over all years, with parts. */
export function primaryTotal(columns: readonly LaidColumn[]): number | null {
  const totals = columns.filter(({ leaf }) => leaf.role === "total");
  const after = totals.filter(({ leaf }) => leaf.money?.version === "after");
  const whole = totals.filter(({ leaf }) => leaf.money?.year === null);
  return ([...after, ...whole, ...totals][0] ?? null)?.column ?? null;
}

export function emptyFields(columns: readonly LaidColumn[]): Record<string, string> {
  const roles = [
    "number",
    "name",
    "unit",
    "quantity",
    "time",
    "lead",
    "partner",
    "beneficiary",
    "place",
    "note",
    "total",
  ];
  const fields = Object.fromEntries(roles.map((role) => [role, ""]));
  for (const { column, leaf } of columns) {
    if (leaf.money !== undefined) fields[`amount ${String(column)}`] = "";
    if (leaf.role === "percentage") fields[`share ${String(column)}`] = "";
  }
  return fields;
}
