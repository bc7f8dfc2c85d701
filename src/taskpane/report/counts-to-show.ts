import type { TableCounts } from "./table-counts";

/** The counts that tell a person which tables these are: those of the plans, of the envelopes where there is no plan. */
export function countsToShow(tables: readonly { readonly counts: TableCounts }[]): TableCounts[] {
  const all = tables.map(({ counts }) => counts);
  const plans = all.filter(({ kind }) => kind === "plan");
  return plans.length > 0 ? plans : all;
}
