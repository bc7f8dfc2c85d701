import { Decimal, type MoneyUnit, type Plan, shownAs } from "../../plan";
import { largestRemainder } from "../percentages/largest-remainder";
import words from "../sheet-words.json";
import type { PlanTotals, SourceTotal } from "./totals";

/** Documents are written with Vietnamese marks, whatever the workbook's are. */
const MARKS = { thousands: ".", decimal: "," };
const SHARE_DECIMALS = 2;

/**
 * The sentence that states the total of a plan and its sources, as in the plan of Đồng Nai for 2024 (Kế hoạch 195/KH-UBND,
 * section IV). The shares come to 100,00%.
 */
export function summarySentence(plan: Plan, { total, sources }: PlanTotals): string | null {
  const unit = unitWords(plan.moneyUnit);
  if (unit === null) return null;
  const money = (value: Decimal): string => `${grouped(value, value.decimalPlaces())} ${unit}`;
  const start = filled(words.sentence.total, { what: whatOf(plan), amount: money(total) });
  if (sources.length === 0) return `${start}.`;
  const exact = sources.map(({ value }) => value.times(100).dividedBy(total));
  const shares = largestRemainder(exact, new Decimal(100), SHARE_DECIMALS);
  const parts = sources.map((source, at) =>
    filled(words.sentence.source, {
      source: nameOf(source),
      amount: money(source.value),
      share: grouped(shares[at] ?? new Decimal(0), SHARE_DECIMALS),
    }),
  );
  return filled(words.sentence.whole, { total: start, sources: parts.join("; ") });
}

function whatOf({ planKind, period }: Plan): string {
  const what = words.sentence.kinds[planKind];
  if (period === null) return what;
  const { from, to } = period;
  const years = from === to ? words.sentence.year : words.sentence.years;
  return `${what} ${filled(years, { from: String(from), to: String(to) })}`;
}

/** The table's own words for a source, where one column holds it. */
function nameOf({ of, columns }: SourceTotal): string {
  const [only] = columns;
  const own = columns.length === 1 ? (only?.source ?? "").replace(/\s+/g, " ").trim() : "";
  return own === "" ? words.sentence.sources[of] : own;
}

function unitWords(unit: MoneyUnit): string | null {
  return unit === "unknown" ? null : words.units[unit];
}

function grouped(value: Decimal, decimals: number): string {
  const format = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return shownAs(value, format, MARKS) ?? value.toFixed();
}

function filled(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => data[name] ?? hole);
}
